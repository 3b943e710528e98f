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

/** The file in which the text of a record stands, alone or under its name with others. */
export function textFile(
  { check, textsPerFile }: Pick<IndexContents, 'check' | 'textsPerFile'>,
  record: number,
): string {
  const group = groupOf({ check, textsPerFile }, record);
  return `fragment/${group || toRecordId(check, record)}.pf_fragment`;
}

/** What Pagefind calls the file in which texts stand together; nothing when each stands alone. */
export function groupOf(
  { check, textsPerFile }: Pick<IndexContents, 'check' | 'textsPerFile'>,
  record: number,
): string {
  return textsPerFile > 1 ? `${check}-${Math.floor(record / textsPerFile).toString(36)}` : '';
}

/** What Pagefind calls the page of a record: which index it is of, and which record of it. */
export function toRecordId(check: string, record: number): string {
  return `${check}.${record.toString(36)}`;
}
