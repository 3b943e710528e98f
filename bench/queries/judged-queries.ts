import { stopwords } from '@orama/stopwords/italian';
import type { SearchedDocument } from '../documents.ts';
import { seededRandom, type Random } from '../random.ts';
import { rules, type Excerpt } from './kind-rules.ts';
import { holdersIn, type Holders } from './holders.ts';
import type { JudgedQuery } from './judged-query.ts';
import { namesAndTopics } from './names-and-topics.ts';
import { plain, plainWords, sentencesOf } from './plain-words.ts';
import { readWordForms } from './word-forms.ts';

/**
 * Queries cut from the records themselves, by the rules of `kind-rules.ts`, the same for the same records. A query is
 * taken only if no record but the one from which it was cut could be meant: see `holders.ts`.
 */
export async function cutQueries(
  documents: readonly SearchedDocument[],
  { perKind, seed }: { perKind: number; seed: number },
): Promise<JudgedQuery[]> {
  const holders = holdersIn(documents.map(({ title, text }) => `${title}\n${text}`));
  const formsOf = await readWordForms(holders.words);
  const shortNames = shortNamesIn(documents);
  const excerpts = excerptsOf(documents, holders);
  const queries = rules.flatMap(({ kind, cut }, at) => {
    const random = seededRandom(seed + at);
    const taken = new Map<string, JudgedQuery>();
    const used = new Set<string>();
    for (const excerpt of drawn(excerpts, random, perKind * 60)) {
      if (taken.size === perKind) break;
      const path = documents[excerpt.document]?.path ?? '';
      const typed = used.has(path) ? undefined : cut(excerpt, { random, holders, formsOf, shortNames });
      if (typed === undefined || taken.has(typed)) continue;
      taken.set(typed, { kind, typed, targets: [path], wants: 'one' });
      used.add(path);
    }
    return [...taken.values()];
  });
  return [...queries, ...namesAndTopics(documents, { perKind, random: seededRandom(seed + rules.length) })];
}

/** The sentences of each kind of record, with their words: those of a kind are together. */
function excerptsOf(documents: readonly SearchedDocument[], holders: Holders): Excerpt[][] {
  const byKind = new Map<string, Excerpt[]>();
  for (const [document, { text, record }] of documents.entries()) {
    const sentences = sentencesOf(text).map((sentence) => {
      const words = plainWords(sentence);
      return { document, sentence, words, telling: words.filter(({ word }) => tells(word, holders)) };
    });
    const all = new Set(sentences.flatMap(({ telling }) => telling.map(({ word }) => word)));
    const excerpts = sentences.map((one) => ({ ...one, elsewhere: [...all] }));
    byKind.set(record.kind.id, [...(byKind.get(record.kind.id) ?? []), ...excerpts]);
  }
  return [...byKind.values()];
}

/** Whether a word says something: of five letters at least, in few of the records, none of the words that join others. */
function tells(word: string, holders: Holders): boolean {
  return /^\p{L}{5,}$/u.test(word) && holders.share(word) < 0.15 && !joining.has(word);
}

const joining = new Set(stopwords.map(plain));

/** `Cgil`, `Tim`: what stands in the names of organisations, with a capital and two to five letters, and is no place. */
function shortNamesIn(documents: readonly SearchedDocument[]): Set<string> {
  const labels = (of: 'organisations' | 'places'): string[] =>
    documents.flatMap(({ record }) => record[of].flatMap(({ label }) => label.split(' ')));
  const places = new Set(labels('places'));
  return new Set(labels('organisations').filter((word) => /^\p{Lu}\p{Ll}{1,4}$/u.test(word) && !places.has(word)));
}

/** Sentences by chance: each kind of record as often as the others. */
function* drawn(excerpts: readonly Excerpt[][], random: Random, count: number): Iterable<Excerpt> {
  for (let drawing = 0; drawing < count; drawing += 1) yield random.pick(random.pick(excerpts));
}
