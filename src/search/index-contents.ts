import { take, type NextNumber } from './pack-numbers.ts';
import { stemsFromNumbers, stemsToNumbers } from './word-lists.ts';

/** The table of contents of an index: what a search asks for first. */
export interface IndexContents {
  /** Tells the index from that of any other build. */
  check: string;
  /** How many texts stand in one file. */
  textsPerFile: number;
  /** Of each record, how many words its text has. */
  lengths: number[];
  /** Of each file of words, the first. */
  firstStems: string[];
}

/** A table of contents as numbers. Lengths are kept to within a twentieth: they only weigh results. */
export function contentsToNumbers({ check, textsPerFile, lengths, firstStems }: IndexContents): number[] {
  return [
    ...stemsToNumbers([check]),
    textsPerFile,
    lengths.length,
    ...lengths.map((length) => Math.round(Math.log2(length + 1) * stepsOfLength)),
    ...stemsToNumbers(firstStems),
  ];
}

/** Into how many steps a doubling of the length is divided: 8 make each step a twelfth. */
const stepsOfLength = 8;

/** What `contentsToNumbers` has written. */
export function contentsFromNumbers(next: NextNumber): IndexContents {
  const [check = ''] = stemsFromNumbers(next);
  const textsPerFile = next();
  const lengths = take(next(), next).map((length) => 2 ** (length / stepsOfLength) - 1);
  return { check, textsPerFile, lengths, firstStems: stemsFromNumbers(next) };
}

/** The file in which the lists of words stand that begin with one of `firstStems`. */
export function listFile(check: string, file: number): string {
  return `lists/${check}-${file.toString(36)}.bin`;
}

/** The file in which the places of the same words stand. */
export function placeFile(check: string, file: number): string {
  return `places/${check}-${file.toString(36)}.bin`;
}

/** The file in which the text of a record stands, alone or with those that follow it. */
export function textFile(
  { check, textsPerFile }: Pick<IndexContents, 'check' | 'textsPerFile'>,
  record: number,
): string {
  return `texts/${check}-${Math.floor(record / textsPerFile).toString(36)}.bin`;
}

/** The file of what texts say again and again, without which none of them can be read. */
export function dictionaryFile(check: string): string {
  return `texts/${check}.bin`;
}
