import { parseQuery, termsOf, writeQuery, type Part, type Query } from './parse-query.ts';

/** What a query says, as four fields that anybody can fill. */
export interface QueryForm {
  /** Words that must all be there. */
  all: string;
  /** A phrase as it must be; several stand in quotation marks. */
  phrase: string;
  /** Words of which one is enough; phrases stand in quotation marks. */
  any: string;
  /** Words that must not be there; phrases stand in quotation marks. */
  none: string;
}

/** The fields of a query. What does not fit into them is `restOf` it. */
export function toQueryForm(query: Query): QueryForm {
  const { phrases, any, none } = sort(query);
  const quoted = phrases.map((part) => write([part]));
  return {
    all: write(termsOf(query)),
    phrase: quoted.length === 1 ? (quoted[0] ?? '').slice(1, -1) : quoted.join(' '),
    any: write(any),
    none: write(none),
  };
}

/** The query that the fields ask for, together with what of the query before has no field. */
export function fromQueryForm({ all, phrase, any, none }: QueryForm, before: Query): string {
  const { rest } = sort(before);
  const phrases = hasQuotes(phrase) ? piecesOf(phrase).filter(hasQuotes) : phrase.trim() === '' ? [] : [`"${phrase}"`];
  const asked = parseQuery(
    [withoutSigns(all), ...phrases, piecesOf(any).join(' OPPURE '), ...piecesOf(none).map((piece) => `-${piece}`)].join(
      ' ',
    ),
  );
  return writeQuery({
    ...asked,
    required: [...asked.required, ...rest.required],
    excluded: [...asked.excluded, ...rest.excluded],
  });
}

/** The parts of a query by where the form has a place for them. */
function sort({ required, excluded }: Query): {
  phrases: Part[];
  any: Part[];
  none: Part[];
  rest: Pick<Query, 'required' | 'excluded'>;
} {
  const single = required.flatMap(([part, ...others]) => (part && others.length === 0 ? [part] : []));
  const choices = required.filter((parts) => parts.length > 1);
  const any = choices.find((parts) => parts.every(isText)) ?? [];
  return {
    phrases: single.filter(({ kind }) => kind === 'phrase'),
    any,
    none: excluded.filter(isText),
    rest: {
      required: [
        ...choices.filter((parts) => parts !== any),
        ...single.filter(({ kind }) => kind === 'field').map((part) => [part]),
      ],
      excluded: excluded.filter((part) => !isText(part)),
    },
  };
}

function isText({ kind }: Part): boolean {
  return kind !== 'field';
}

function write(parts: readonly Part[]): string {
  return parts.map((part) => writeQuery({ required: [[part]], excluded: [] })).join(' ');
}

/** Words and phrases in quotation marks, one by one; words without the signs of the language of queries. */
function piecesOf(text: string): string[] {
  return [...text.matchAll(/["“”„«]([^"“”„»]*)["“”»]?|[^\s"“”„«»]+/gu)].flatMap(([piece, quoted]) => {
    if (quoted !== undefined) return quoted.trim() === '' ? [] : [`"${quoted.replaceAll('«', ' ')}"`];
    const words = withoutSigns(piece);
    return words === '' ? [] : words.split(' ');
  });
}

function hasQuotes(text: string): boolean {
  return /["“”„«»]/u.test(text);
}

/** In a field a sign says nothing: which field it is says it. */
function withoutSigns(text: string): string {
  return text
    .replace(/["“”„«»:]|[,;](?=\s|$)/gu, ' ')
    .replace(/(?<=^|\s)(?:[-−]+|OPPURE(?=\s|$)|OR(?=\s|$))/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
