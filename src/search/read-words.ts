import type { Item } from './read-cbor.ts';

/** A word of the index, as a stem, with the records that hold it. */
export interface IndexedWord {
  stem: string;
  /** By record, in order. */
  postings: Posting[];
}

/** A record that holds a word. */
export interface Posting {
  record: number;
  /** Where it stands, counted in words of the record's text, in order of importance. */
  places: number[];
  /** How much it weighs there, all places together: 1 is a word of running text. */
  weight: number;
}

/** Pages as Pagefind writes them: each with how far it is from the one before, and places with their weights. */
type RawPages = [step: number, places: number[], inMetadata: number[]][];

/** What a file of words holds. Forms of a word that differ only by accents are one. */
export function readWords(file: Item): IndexedWord[] {
  const [words] = file as unknown as [[stem: string, pages: RawPages, accented: [form: string, pages: RawPages][]][]];
  return words.map(([stem, pages, accented]) => ({
    stem,
    postings:
      accented.length === 0 ? readPages(pages) : merge([pages, ...accented.map(([, more]) => more)].map(readPages)),
  }));
}

function readPages(pages: RawPages): Posting[] {
  let record = 0;
  return pages.map(([step, places]) => {
    record += step;
    return { record, ...readPlaces(places) };
  });
}

/**
 * A negative number is the weight of the places that follow it, in twenty-fourths and one less than nothing; places
 * are written as the distance from the one before of the same weight.
 */
function readPlaces(written: readonly number[]): Pick<Posting, 'places' | 'weight'> {
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

function merge(lists: readonly Posting[][]): Posting[] {
  const merged = new Map<number, Posting>();
  for (const posting of lists.flat()) {
    const known = merged.get(posting.record);
    merged.set(
      posting.record,
      known
        ? {
            record: posting.record,
            places: [...known.places, ...posting.places],
            weight: known.weight + posting.weight,
          }
        : posting,
    );
  }
  return [...merged.values()].sort((a, b) => a.record - b.record);
}
