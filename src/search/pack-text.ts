import { copyChances, type NumberChances } from './number-chances.ts';
import { packNumbers, type AddNumber } from './pack-numbers.ts';
import { letterKind, shortestRepeat, textKinds } from './unpack-text.ts';

/** Gives the bytes of a text. */
export type PackText = (text: string) => Uint8Array<ArrayBuffer>;

/**
 * Packs a text that others may repeat, and gives what packs these: texts of a few hundred letters then take a fraction
 * of them. What is learnt of the first’s numbers is known of the others’. `unpackText` reads all of them.
 */
export function packPast(past: string): { bytes: Uint8Array<ArrayBuffer>; packText: PackText } {
  const chances: NumberChances[] = [];
  const bytes = packNumbers((add) => writeText(past, 0, new Map(), add), chances);
  const places: Places = new Map();
  for (let at = 0; at < past.length; at += 1) addPlace(places, past, at);
  return {
    bytes,
    packText: (text) =>
      packNumbers((add) => writeText(past + text, past.length, places, add), chances.map(copyChances)),
  };
}

/** Of each piece of a text, as short as a repeat may be, where it begins, in order. */
type Places = Map<string, number[]>;

function addPlace(places: Places, text: string, at: number): void {
  const piece = text.slice(at, at + shortestRepeat);
  const known = places.get(piece);
  if (known) known.push(at);
  else places.set(piece, [at]);
}

/**
 * Writes a text from a letter on.
 * @param pastPlaces where the pieces of what stands before it begin
 */
function writeText(text: string, start: number, pastPlaces: Places, add: AddNumber): void {
  const ownPlaces: Places = new Map();
  let written = start;
  const addLetters = (end: number): void => {
    add(end - written, textKinds.newLetters);
    for (; written < end; written += 1) add(text.charCodeAt(written), letterKind(text[written - 1]));
  };

  add(text.length - start, textKinds.length);
  let at = start;
  while (at < text.length) {
    const repeat = longestRepeat(text, at, [ownPlaces, pastPlaces]);
    // A letter more, by itself, is worth a repeat that is longer by two.
    const isRepeated =
      repeat && (longestRepeat(text, at + 1, [ownPlaces, pastPlaces])?.length ?? 0) < repeat.length + 2;
    if (isRepeated) {
      addLetters(at);
      add(repeat.length - shortestRepeat, textKinds.repeated);
      add(repeat.distance - 1, textKinds.distance);
      written += repeat.length;
    }
    for (const end = Math.max(at + 1, written); at < end; at += 1) addPlace(ownPlaces, text, at);
  }
  if (written < text.length) addLetters(text.length);
}

interface Repeat {
  length: number;
  /** How many letters before it there is the same. */
  distance: number;
}

/** From farther than this a repeat of the shortest length takes more than its letters. */
const farDistance = 300;

/** The longest piece from a letter on that stands before it as well, the nearest of them. */
function longestRepeat(text: string, at: number, known: readonly Places[]): Repeat | undefined {
  const piece = text.slice(at, at + shortestRepeat);
  let longest: Repeat | undefined;
  for (const places of piece.length === shortestRepeat ? known : []) {
    for (const place of (places.get(piece) ?? []).toReversed()) {
      let length = shortestRepeat;
      while (at + length < text.length && text[place + length] === text[at + length]) length += 1;
      if (length > (longest?.length ?? 0)) longest = { length, distance: at - place };
    }
  }
  return longest && longest.length === shortestRepeat && longest.distance > farDistance ? undefined : longest;
}
