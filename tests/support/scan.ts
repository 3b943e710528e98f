import fc from 'fast-check';
import lunr from 'lunr';
import italian from 'lunr-languages/lunr.it.js';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import type { SearchedDocument } from '../../bench/documents.ts';
import { readDays } from '../../src/search/day-span.ts';
import { fold, isNumber, normalize } from '../../src/search/normalize.ts';
import type { Field, Part, Query } from '../../src/search/parse-query.ts';
import type { FieldName } from '../../src/search/query-fields.ts';
import { familyOf } from '../../src/search/word-families.ts';

stemmerSupport(lunr);
italian(lunr);

/** Snowball's Italian stemmer, by other hands than those of the search; words of a family have its name. */
export function referenceStem(word: string): string {
  const family = familyOf(word);
  if (family !== undefined) return `~${family}`;
  return lunr.it.stemmer?.(new lunr.Token(word, {})).toString();
}

/** Answers a query by reading every text from its beginning to its end: slow and plain, to judge the search by. */
export interface Scan {
  /** Paths of the records that hold all that is asked and nothing that is excluded, sorted. */
  find: (query: Query) => string[];
  /** Whether some text holds a word in one of its forms, or a word that begins with its stem. */
  isKnown: (word: string) => boolean;
}

/** Prepares the texts. */
export function scanOf(documents: readonly SearchedDocument[]): Scan {
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? referenceStem(word);
    stems.set(word, known);
    return known;
  };
  const texts = documents.map(({ path, title, text, record }) => {
    const words = normalize(`${title}\n${text}`);
    const known = [...words.split(' '), ...partsOf(`${title}\n${text}`)];
    return { path, record, run: ` ${words} `, stems: new Set(known.map(stemOf)) };
  });
  type Text = (typeof texts)[number];

  const holdsWord = (text: Text, word: string): boolean => {
    const stem = stemOf(word);
    if (isNumber(word) || word.length <= 3) return text.stems.has(stem);
    return text.stems.values().some((other) => other.startsWith(stem));
  };
  const holds = (text: Text, part: Part): boolean => {
    if (part.kind === 'word') return holdsWord(text, part.word);
    if (part.kind === 'phrase') return text.run.includes(` ${part.words.join(' ')} `);
    return isOf(text.record, part);
  };
  return {
    find: ({ required, excluded }) =>
      texts
        .filter(
          (text) =>
            required.every((parts) => parts.some((part) => holds(text, part))) &&
            !excluded.some((part) => holds(text, part)),
        )
        .map(({ path }) => path)
        .sort(),
    isKnown: (word) => texts.some((text) => holdsWord(text, word)),
  };
}

/**
 * The parts of words as they are written, of two letters at least: the index knows `CityJournal` by either part too, and `700 mila` by its 700,
 * because Pagefind reads the writing and not only the words of our normaliser.
 */
function partsOf(text: string): string[] {
  const written = text.match(/\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu) ?? [];
  const boundary = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
  const parts = written.filter((word) => !/[.,]/u.test(word)).flatMap((word) => word.split(boundary));
  return parts.filter((part) => part.length > 1).map(fold);
}

/** Whether a record is of what a field says, by its whole name. */
function isOf(record: SearchedDocument['record'], { name, value }: Field): boolean {
  if (name === 'dal' || name === 'al') {
    const span = readDays(value);
    const [from, to = from] = (record.date ?? '').replace(/[~?%]/gu, '').split('/');
    if (!span || !from || !to) return false;
    return name === 'dal' ? to.padEnd(10, '-12-31'.slice(to.length - 4)) >= span.from : from <= span.to;
  }
  const labels: Record<Exclude<FieldName, 'dal' | 'al'>, string[]> = {
    chi: [...record.people, ...record.organisations].map(({ label }) => label).concat(record.names),
    ente: record.organisations.map(({ label }) => label),
    luogo: record.places.map(({ label }) => label),
    tema: record.topics.map(({ label }) => label),
    tipo: [record.kind.label, record.kindName, record.kind.id],
  };
  return labels[name].some((label) => normalize(label) === normalize(value));
}

/** Queries of every shape, out of the words, phrases, names and days of some records. */
export function queriesOver(documents: readonly SearchedDocument[]): fc.Arbitrary<string> {
  const lines = documents.flatMap(({ title, text }) => [title, ...text.split('\n')]).filter((line) => line !== '');
  // Whether the index knows `Radio24` by its 24 is Pagefind’s business.
  const inNames = new Set(lines.flatMap((line) => line.match(/(?<=\p{L})\d+|\d+(?=\p{L})/gu) ?? []));
  const words = fc
    .constantFrom(...lines)
    .chain((line) => fc.constantFrom(...(line.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? ['di'])))
    .filter((word) => !inNames.has(word));
  const phrase = phrasesOf(lines).map((run) => `"${run}"`);
  const records = fc.constantFrom(...documents.map(({ record }) => record));
  const field = records.chain((record) =>
    fc.constantFrom(
      `tipo:"${record.kind.label}"`,
      ...record.people.map(({ label }) => `chi:"${label}"`),
      ...record.organisations.map(({ label }) => `ente:"${label}"`),
      ...record.places.map(({ label }) => `luogo:"${label}"`),
      ...record.topics.map(({ label }) => `tema:"${label}"`),
      ...(/^\d{4}-\d\d-\d\d$/u.test(record.date ?? '') ? [`dal:${record.date}`, `al:${record.date}`] : []),
    ),
  );
  const operand = fc.oneof(
    { weight: 4, arbitrary: words },
    { weight: 2, arbitrary: phrase },
    { weight: 2, arbitrary: field },
  );
  const piece = fc.oneof(
    { weight: 4, arbitrary: operand },
    { weight: 1, arbitrary: operand.map((part) => `-${part}`) },
    { weight: 1, arbitrary: fc.tuple(operand, operand).map((pair) => pair.join(' OPPURE ')) },
  );
  return fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' '));
}

/** Runs of two to six words, as they stand in some texts: `130 mila` is one, and `130` is another number. */
export function phrasesOf(lines: readonly string[]): fc.Arbitrary<string> {
  const long = lines
    .map((line) => line.replace(/["«»“”]/gu, '').split(/\s+(?!mila\b)/u))
    .filter((words) => words.length > 1);
  return fc
    .tuple(fc.constantFrom(...long), fc.nat(1000), fc.integer({ min: 2, max: 6 }))
    .map(([words, from, length]) => words.slice(from % words.length, (from % words.length) + length).join(' '))
    .filter((run) => normalize(run).includes(' '));
}
