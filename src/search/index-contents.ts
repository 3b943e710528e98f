import type { AddNumber } from './pack-numbers.ts';
import { take, type NextNumber } from './unpack-numbers.ts';
import { readStems, writeStems } from './word-lists.ts';

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
export function writeContents({ check, textsPerFile, lengths, firstStems }: IndexContents, add: AddNumber): void {
  writeStems([check], add);
  add(textsPerFile, kinds.textsPerFile);
  add(lengths.length, kinds.records);
  for (const length of lengths) add(Math.round(Math.log2(length + 1) * stepsOfLength), kinds.length);
  writeStems(firstStems, add);
}

/** Numbers that are like each other, besides those of words. */
const kinds = { textsPerFile: 10, records: 11, length: 12 };

/** Into how many steps a doubling of the length is divided: 8 make each step a twelfth. */
const stepsOfLength = 8;

/** What `writeContents` has written. */
export async function readContents(next: NextNumber): Promise<IndexContents> {
  const [check = ''] = readStems(next);
  const textsPerFile = next(kinds.textsPerFile);
  const written = await take(next(kinds.records), next, kinds.length);
  const lengths = written.map((length) => 2 ** (length / stepsOfLength) - 1);
  return { check, textsPerFile, lengths, firstStems: readStems(next) };
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
