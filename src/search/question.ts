import type { Field } from './parse-query.ts';

/** What a question says besides the words to find. */
export interface Question {
  /** Verbs that only ask, or the name of a kind, as they were typed: they are not looked for. */
  verbs: string[];
  /** The records that answer such a question best: they come first. */
  first: Field;
}

/** A word that was typed: as the index knows it, and as it stands. */
interface TypedWord {
  word: string;
  typed: string;
}

/**
 * Reads a question in plain words, such as «che cosa ha detto Rossi?», or a kind of record that is asked for by its
 * name, such as «comunicati della Regione». What it begins with, and verbs of saying and
 * promising, tell which kind of record answers best. Such verbs are not looked for, because the text of a statement
 * need not say that it was said; whoever wants the word itself writes it in quotation marks.
 */
export function readQuestion(text: string, words: readonly TypedWord[]): Question | undefined {
  const from = words.findIndex(({ word }) => !prepositions.has(word));
  const beginning = words.slice(Math.max(0, from)).map(({ word }) => word);
  const named = readKindName(words);
  if (named) return named;
  const asks = /\?\s*$/u.test(text) || askingWords.has(beginning[0] ?? '') || asksLater(words);
  if (!asks) return undefined;
  const second = secondQuestion(words);
  const reading = readWith(words.slice(0, second), beginning) ?? readWith(words, beginning);
  if (!reading) return undefined;
  const verbs = words.filter(
    ({ word }, at) => reading.verb?.test(word) || (at > second && verbsThatAsk.some((verb) => verb.test(word))),
  );
  return {
    verbs: [...new Set(verbs.map(({ typed }) => typed))],
    first: { kind: 'field', name: 'tipo', value: reading.kind },
  };
}

/** Where a second question begins, as in «quanti esuberi e chi l’ha detto»: the first tells which records answer. */
function secondQuestion(words: readonly TypedWord[]): number {
  const at = words.findIndex(({ word }, at) => at > 1 && askingWords.has(word) && words[at - 1]?.word === 'e');
  return at === -1 ? words.length : at;
}

/** «Rossi che cosa ha detto»: what asks stands right before the verb. */
function asksLater(words: readonly TypedWord[]): boolean {
  return words.some(
    ({ word }, at) =>
      askingWords.has(word) &&
      auxiliaries.has(words[at + 1]?.word ?? '') &&
      verbsThatAsk.some((verb) => verb.test(words[at + 2]?.word ?? '')),
  );
}

function readWith(words: readonly TypedWord[], beginning: readonly string[]): Reading | undefined {
  return readings.find(({ begins, verb }) =>
    begins ? begins.test(`${beginning.join(' ')} `) : words.some(({ word }) => verb?.test(word)),
  );
}

/** A kind of record, and what it is a record of: the kind's name is not looked for, few texts say what they are. */
function readKindName([first, second, ...others]: readonly TypedWord[]): Question | undefined {
  const kind = kindNames.get(first?.word ?? '');
  if (!first || !second || !kind) return undefined;
  const isPress = kind === 'comunicati' && second.word === 'stampa' && others.length > 0;
  return {
    verbs: isPress ? [first.typed, second.typed] : [first.typed],
    first: { kind: 'field', name: 'tipo', value: kind },
  };
}

/** Words that begin what one asks for, and the kind that they name; other kinds have names that say other things too. */
const kindNames = new Map([
  ['comunicato', 'comunicati'],
  ...['comunicati', 'dichiarazioni', 'impegni', 'articoli', 'cifre'].map((kind): [string, string] => [kind, kind]),
]);

const askingWords = new Set(
  'chi che cosa cos quando quanto quanta quanti quante dove dov come com perche quale quali qual'.split(' '),
);
/** What may stand before a word that asks: `di che cosa`, `e chi`. */
const prepositions = new Set('e ma di a da in con su per tra fra'.split(' '));

const auxiliaries = new Set('ha hanno e sono si'.split(' '));

interface Reading {
  begins?: RegExp;
  verb?: RegExp;
  kind: string;
}

/** What a question may be, the surest first: how it begins, or which verb it has; the kind of record that answers. */
const readings: Reading[] = [
  {
    begins: /^(?:che )?(?:cosa |cos )?(?:vuol dire|vogliono dire|significa|significano) /u,
    verb: /^(?:vuol|vogliono|dire|significa(?:no)?)$/u,
    kind: 'glossario',
  },
  { begins: /^(?:che )?cos (?:e|era) /u, kind: 'glossario' },
  {
    verb: /^(?:promett(?:e|ono|eva|evano|ere)|promess[oi]|promise(?:ro)?|impegna(?:no|to|ta|ti|te|rono|rsi)?|garanti(?:to|sce|scono|re)|assicura(?:no|to|ta|ti|re)?)$/u,
    kind: 'impegni',
  },
  {
    verb: /^(?:dice|dicono|disse|dissero|dett[oaie]|diceva|dicevano|dire|dira|diranno|rispo(?:nde|ndono|sto|ste|se|sero|ndere)|chied(?:e|ono|eva|evano|ere)|chiest[oi]|(?:dichiar|afferm|parl|spieg|comment)(?:a|ano|ato|ava|avano|arono|are))$/u,
    kind: 'dichiarazioni',
  },
  { begins: /^quant[oaie] /u, kind: 'cifre' },
  { begins: /^quando /u, kind: 'fatti' },
  {
    begins: /^(?:alla fine )?(?:ha|hanno|(?:c )?(?:e |(?:ci )?sono )?stat[oaie]) /u,
    verb: /^(?:fine|stat[oaie])$/u,
    kind: 'fatti',
  },
  { begins: /^chi (?:e|sono|era|erano) /u, kind: 'soggetti' },
];
/** Verbs of saying and promising, by which alone a question is known. */
const verbsThatAsk = readings.flatMap(({ begins, verb }) => (verb && !begins ? [verb] : []));
