import type { IndexedText } from './indexed-text.ts';
import type { IndexedWord } from './read-words.ts';
import { stemmedWordsOf } from './stemmed-words.ts';
import { plainStemOf } from './stems.ts';

/** How a word stands in a record. */
interface Holder {
  record: number;
  place: number;
  weight: number;
}

/**
 * The words of Pagefind's index, those of a family (`word-families.ts`) parted from others of the same stem and put
 * together under one.
 */
export function groupFamilies(words: readonly IndexedWord[], texts: readonly IndexedText[]): IndexedWord[] {
  const formsOf = texts.map(familyForms);
  const mixed = new Set(formsOf.flatMap((forms) => [...forms.values()].map(({ plainStem }) => plainStem)));
  const grouped = new Map<string, Holder[]>();
  for (const word of words.filter(({ stem }) => mixed.has(stem))) {
    for (const holder of holdersOf(word)) {
      const form = formsOf[holder.record]?.get(holder.place);
      const stem = form?.plainStem === word.stem ? form.stem : word.stem;
      grouped.set(stem, [...(grouped.get(stem) ?? []), holder]);
    }
  }
  return [
    ...words.filter(({ stem }) => !mixed.has(stem)),
    ...[...grouped].map(([stem, holders]) => toWord(stem, holders)),
  ];
}

/** Where words of families stand in a text. */
function familyForms(text: IndexedText): Map<number, { stem: string; plainStem: string }> {
  const forms = stemmedWordsOf(text).map(({ word, stem, place }) => ({ stem, place, plainStem: plainStemOf(word) }));
  return new Map(forms.filter(({ stem, plainStem }) => stem !== plainStem).map((form) => [form.place, form]));
}

/** The places of a word, each with its share of what the word weighs in the record. */
function holdersOf({ records, weights, places }: IndexedWord): Holder[] {
  return records.flatMap((record, at) => {
    const some = places[at] ?? [];
    return some.map((place) => ({ record, place, weight: (weights[at] ?? 0) / some.length }));
  });
}

function toWord(stem: string, holders: readonly Holder[]): IndexedWord {
  const byRecord = [...Map.groupBy(holders, ({ record }) => record)].sort(([a], [b]) => a - b);
  return {
    stem,
    records: byRecord.map(([record]) => record),
    weights: byRecord.map(([, some]) => some.reduce((sum, { weight }) => sum + weight, 0)),
    places: byRecord.map(([, some]) => some.map(({ place }) => place).sort((a, b) => a - b)),
  };
}
