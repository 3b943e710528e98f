import type { Random } from '../random.ts';
import type { Holders } from './holders.ts';
import type { QueryKind } from './judged-query.ts';
import { plain, type PlainWord } from './plain-words.ts';

/** A sentence of a record. */
export interface Excerpt {
  /** Place of the record in the list. */
  document: number;
  sentence: string;
  words: PlainWord[];
  /** Words of some length that are not everywhere. */
  telling: PlainWord[];
  /** Such words of the record’s other sentences. */
  elsewhere: readonly string[];
}

/** What a rule may look at. */
export interface Judge {
  random: Random;
  holders: Holders;
  formsOf: (word: string) => string[];
  /** Short names of organisations, of two to five letters. */
  shortNames: ReadonlySet<string>;
}

/** How a query of a kind is cut from a sentence; nothing when the sentence does not serve. */
export interface Rule {
  kind: QueryKind;
  cut: (excerpt: Excerpt, judge: Judge) => string | undefined;
}

/** Every kind that is cut from a text. */
export const rules: readonly Rule[] = [
  { kind: 'phrase', cut: cutRun },
  { kind: 'quoted', cut: cutQuoted },
  { kind: 'inflected', cut: cutInflected },
  { kind: 'elided', cut: cutElided },
  { kind: 'unaccented', cut: cutUnaccented },
  { kind: 'typo', cut: cutTypo },
  { kind: 'number', cut: cutNumber },
  { kind: 'day', cut: cutDay },
  { kind: 'abbreviation', cut: cutAbbreviation },
];

/** Three to six words as they stand, two of them telling, without a stop between them, that stand so in no other record. */
function cutRun({ document, sentence, words, telling }: Excerpt, { random, holders }: Judge): string | undefined {
  const length = 3 + random.below(4);
  const from = random.below(Math.max(1, words.length - length));
  const run = words.slice(from, from + length);
  const [first, last] = [run[0], run.at(-1)];
  if (run.length < length || !first || !last) return undefined;
  const written = sentence.slice(first.start, last.end);
  if (/[^\p{L}\p{M}\p{N}\s'’,.%-]/u.test(written) || /[.,](?!\d)/u.test(written)) return undefined;
  if (run.filter((word) => telling.includes(word)).length < 2) return undefined;
  return isOnly(document, holders.ofRun(run.map(({ word }) => word))) ? written : undefined;
}

/** The same between quotation marks of one kind or another. */
function cutQuoted(excerpt: Excerpt, judge: Judge): string | undefined {
  const run = cutRun(excerpt, judge);
  const [open, close] = judge.random.pick([
    ['"', '"'],
    ['«', '»'],
    ['“', '”'],
  ]) as [string, string];
  return run === undefined ? undefined : `${open}${run}${close}`;
}

/** Two to four telling words of a sentence, all that have one in another of their forms that the texts use. */
function cutInflected(excerpt: Excerpt, judge: Judge): string | undefined {
  const { random, formsOf } = judge;
  const inflected = (word: string): string | undefined => {
    const forms = formsOf(word);
    return forms.length === 0 ? undefined : random.pick(forms);
  };
  const able = excerpt.telling.filter(({ word }) => formsOf(word).length > 0);
  if (able.length < 2) return undefined;
  const typed = chooseWords(excerpt, judge, [random.pick(able)], able)?.map(({ word }) => inflected(word) ?? word);
  const others = judge.holders.ofAll(typed ?? []).filter((place) => place !== excerpt.document);
  return others.length > 0 ? undefined : typed?.join(' ');
}

/** A word after another article than it has in the text, with either apostrophe; it is one that the texts do elide. */
function cutElided(excerpt: Excerpt, judge: Judge): string | undefined {
  const { random } = judge;
  const able = excerpt.telling.filter(
    ({ word, start }) => /^[aeiou]/u.test(word) && /[\p{L}]['’]$/u.test(excerpt.sentence.slice(0, start)),
  );
  if (able.length === 0) return undefined;
  const elided = random.pick(able);
  const before = /(\p{L}+)['’]$/u.exec(excerpt.sentence.slice(0, elided.start))?.[1]?.toLowerCase();
  const article = random.pick(
    ['l', 'dell', 'all', 'sull', 'nell', 'dall', 'un', 'quell'].filter((one) => one !== before),
  );
  const chosen = chooseWords(excerpt, judge, [elided]);
  const apostrophe = random.pick(["'", '’']);
  return chosen?.map((word) => (word === elided ? article + apostrophe : '') + word.written.toLowerCase()).join(' ');
}

/** Telling words of which one has an accent, typed without or with an apostrophe in its place. */
function cutUnaccented(excerpt: Excerpt, judge: Judge): string | undefined {
  const able = excerpt.telling.filter(({ written }) => /[àèéìòù]/iu.test(written));
  if (able.length === 0) return undefined;
  const accented = judge.random.pick(able);
  const end = /[àèéìòù]$/iu.test(accented.written) ? judge.random.pick(['', "'"]) : '';
  return chooseWords(excerpt, judge, [accented])
    ?.map((word) => word.word + (word === accented ? end : ''))
    .join(' ');
}

/** Telling words of which one has a slip: a letter left out, doubled, swapped or taken for one beside it. */
function cutTypo(excerpt: Excerpt, judge: Judge): string | undefined {
  const { random, holders } = judge;
  const able = excerpt.telling.filter(({ word }) => word.length >= 6);
  if (able.length === 0) return undefined;
  const right = random.pick(able);
  const slipped = slip(right.word, random);
  if (slipped === right.word || holders.words.has(slipped)) return undefined;
  return chooseWords(excerpt, judge, [right])
    ?.map((word) => (word === right ? slipped : word.word))
    .join(' ');
}

const beside = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function slip(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const row = beside.find((keys) => keys.includes(letter)) ?? letter;
  const key = row.charAt(row.indexOf(letter) + 1) || row.charAt(row.indexOf(letter) - 1);
  return random.pick([
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + key + after,
  ]);
}

/** A number in another writing (`1100` for `1.100`, `90 per cento` for `90%`), with telling words of its sentence. */
function cutNumber(excerpt: Excerpt, judge: Judge): string | undefined {
  const { random } = judge;
  const able = excerpt.words.filter(
    ({ word, start, end }) =>
      /^\d/u.test(word) &&
      !/^20\d\d$/u.test(word) &&
      !/^(?:\s+|°\s*)(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)/u.test(excerpt.sentence.slice(end)) &&
      !/[\d/-]$/u.test(excerpt.sentence.slice(0, start)),
  );
  if (able.length === 0) return undefined;
  const number = random.pick(able);
  const isPercent = excerpt.sentence.charAt(number.end) === '%';
  const otherwise = /^\d{1,3}(?:\.\d{3})+$/u.test(number.word)
    ? number.word.replaceAll('.', '')
    : /^\d{4,}$/u.test(number.word)
      ? number.word.replace(/\B(?=(?:\d{3})+$)/gu, '.')
      : number.word;
  const chosen = chooseWords(excerpt, judge, [number]);
  return chosen
    ?.map((word) => (word === number ? otherwise + (isPercent ? random.pick(['%', ' per cento']) : '') : word.word))
    .join(' ');
}

const months = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
  ' ',
);

/** A day that the text writes in words, in figures or in words, with telling words of the record. */
function cutDay(excerpt: Excerpt, judge: Judge): string | undefined {
  const { random } = judge;
  const found = [...excerpt.sentence.matchAll(/\b(\d{1,2})°?\s+(\p{L}+)\s+(20\d\d)\b/gu)].filter((match) =>
    months.includes(match[2] ?? ''),
  );
  if (found.length === 0) return undefined;
  const match = random.pick(found);
  const [, day = '', month = '', year = ''] = match;
  const number = months.indexOf(month) + 1;
  const written = random.pick([
    `${day}/${number}/${year}`,
    `${day.padStart(2, '0')}-${String(number).padStart(2, '0')}-${year}`,
    `${day}.${number}.${year}`,
    `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`,
    `${day} ${month} ${year}`,
  ]);
  const chosen = chooseBeside(excerpt, judge, [month, year, day], months);
  return chosen && [written, ...chosen].join(' ');
}

/** Letters that stand for words (`S.p.A.`, `RSU`, `Cgil`), with stops that the text leaves out or without those it has. */
function cutAbbreviation(excerpt: Excerpt, judge: Judge): string | undefined {
  const { random, shortNames } = judge;
  const found = [
    ...excerpt.sentence.matchAll(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}{1,3})+\b|(?<!\p{L})\p{Lu}\p{L}{1,4}(?!\p{L})/gu),
  ]
    .map(([written]) => written)
    .filter((written) => written.includes('.') || written === written.toUpperCase() || shortNames.has(written));
  if (found.length === 0) return undefined;
  const abbreviation = random.pick(found);
  const letters = abbreviation.replaceAll('.', '').toUpperCase();
  const typed = abbreviation.includes('.')
    ? random.pick([letters, letters.toLowerCase()])
    : random.pick([`${[...letters].join('.')}.`, `${[...letters.toLowerCase()].join('.')}`, letters.toLowerCase()]);
  const chosen = chooseBeside(excerpt, judge, [], [plain(abbreviation)]);
  return chosen && [typed, ...chosen].join(' ');
}

/** One to three words that only this record holds together with some others: of the sentence, or else of the record. */
function chooseBeside(
  { document, telling, elsewhere }: Excerpt,
  { random, holders }: Judge,
  others: readonly string[],
  without: readonly string[],
): string[] | undefined {
  const words = [...random.shuffle(telling.map(({ word }) => word)), ...random.shuffle(elsewhere)];
  const rest = [...new Set(words)].filter((word) => !without.includes(word));
  for (const size of [1, 2, 3]) {
    const chosen = rest.slice(0, size);
    if (chosen.length === size && isOnly(document, holders.ofAll([...chosen, ...others]))) return chosen;
  }
  return undefined;
}

/** Words that only this record holds together, as few as do: those that must be, then others by chance. */
function chooseWords(
  { document, telling }: Excerpt,
  { random, holders }: Judge,
  must: readonly PlainWord[],
  from: readonly PlainWord[] = telling,
): PlainWord[] | undefined {
  const chosen = [...must];
  for (const word of random.shuffle(from)) {
    if (chosen.length >= 4) return undefined;
    if (chosen.some((one) => plain(one.written) === word.word)) continue;
    chosen.push(word);
    if (!isOnly(document, holders.ofAll(chosen.map((one) => one.word)))) continue;
    return chosen.sort((a, b) => a.start - b.start);
  }
  return undefined;
}

function isOnly(document: number, found: readonly number[]): boolean {
  return found.length === 1 && found[0] === document;
}
