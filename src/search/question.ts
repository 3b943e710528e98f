import type { Field } from './parse-query.ts';

/** What a question says besides the words to find. */
export interface Question {
  /** Verbs that ask who said or promised something, as they were typed: they are not looked for. */
  verbs: string[];
  /** The records that answer such a question best: they come first. */
  first: Field;
}

/**
 * Reads a question in plain words, such as «che cosa ha detto Rossi?»: it begins with a word that asks, or ends with
 * a question mark, and has a verb of saying or promising. Such a verb asks for statements or commitments, whose texts
 * need not hold it. To look for the verb itself one writes it in quotation marks.
 */
export function readQuestion(text: string, words: readonly { word: string; typed: string }[]): Question | undefined {
  const asks = /\?\s*$/u.test(text) || askingWords.has(words.find(({ word }) => !prepositions.has(word))?.word ?? '');
  if (!asks) return undefined;
  for (const { pattern, kind } of verbs) {
    const typed = words.filter(({ word }) => pattern.test(word)).map((word) => word.typed);
    if (typed.length > 0) return { verbs: typed, first: { kind: 'field', name: 'tipo', value: kind } };
  }
  return undefined;
}

/** Hits with those among some records first, otherwise as they were. */
export function putFirst<Hit extends { record: number }>(hits: readonly Hit[], records: ReadonlySet<number>): Hit[] {
  return [...hits.filter(({ record }) => records.has(record)), ...hits.filter(({ record }) => !records.has(record))];
}

const askingWords = new Set(
  'chi che cosa cos quando quanto quanta quanti quante dove dov come com perche quale quali qual'.split(' '),
);
/** What may stand before a word that asks: `di che cosa`, `e chi`. */
const prepositions = new Set('e ma di a da in con su per tra fra'.split(' '));

/** Forms as `tokenize` gives them. The first that is found decides. */
const verbs: { pattern: RegExp; kind: string }[] = [
  {
    pattern:
      /^(?:promett(?:e|ono|eva|evano|ere)|promess[oi]|promise(?:ro)?|impegna(?:no|to|ta|ti|te|rono|rsi)?|garanti(?:to|sce|scono|re)|assicura(?:no|to|ta|ti|re)?)$/u,
    kind: 'impegni',
  },
  {
    pattern:
      /^(?:dice|dicono|disse|dissero|dett[oaie]|diceva|dicevano|dire|dira|diranno|rispo(?:nde|ndono|sto|ste|se|sero|ndere)|(?:dichiar|afferm|parl|spieg|comment)(?:a|ano|ato|ava|avano|arono|are))$/u,
    kind: 'dichiarazioni',
  },
];
