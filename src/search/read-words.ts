import type { Item } from './read-cbor.ts';
import type { WordList, WordPlaces } from './word-lists.ts';

/** A word of the index, as a stem, with the records that hold it and where in their texts. */
export interface IndexedWord extends Omit<WordList, 'called'> {
  places: WordPlaces;
}

/** Pages as Pagefind writes them: each with how far it is from the one before, and places with their weights. */
type RawPages = [step: number, places: number[], inMetadata: number[]][];

/** What a file of Pagefind's words holds. Forms of a word that differ only by accents are one. */
export function readWords(file: Item): IndexedWord[] {
  const [words] = file as unknown as [[stem: string, pages: RawPages, accented: [form: string, pages: RawPages][]][]];
  return words.map(([stem, pages, accented]) => {
    const holders = new Map<number, Holder>();
    for (const form of [pages, ...accented.map(([, more]) => more)]) addPages(holders, form);
    const inOrder = [...holders].sort(([a], [b]) => a - b);
    return {
      stem,
      records: inOrder.map(([record]) => record),
      weights: inOrder.map(([, { weight }]) => weight),
      places: inOrder.map(([, { places }]) => places.sort((a, b) => a - b)),
    };
  });
}

/** How a word stands in a record. */
interface Holder {
  places: number[];
  /** All places together: 1 is a word of running text. */
  weight: number;
}

function addPages(holders: Map<number, Holder>, pages: RawPages): void {
  let record = 0;
  for (const [step, written] of pages) {
    record += step;
    const { places, weight } = readPlaces(written);
    const known = holders.get(record);
    holders.set(record, {
      places: [...(known?.places ?? []), ...places],
      weight: (known?.weight ?? 0) + weight,
    });
  }
}

/**
 * A negative number is the weight of the places that follow it, in twenty-fourths and one less than nothing; places
 * are written as the distance from the one before of the same weight.
 */
function readPlaces(written: readonly number[]): Holder {
  const places: number[] = [];
  let [weight, each, place] = [0, 1, 0];
  for (const value of written) {
    if (value < 0) {
      each = (-value - 1) / 24;
      place = 0;
    } else {
      place += value;
      places.push(place);
      weight += each;
    }
  }
  return { places, weight };
}
