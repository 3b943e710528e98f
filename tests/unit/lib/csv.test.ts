import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvMark, toCsvLines } from '../../../src/lib/csv.ts';
import { readCsv } from '../../support/read-csv.ts';

const toCsv = (rows: string[][]) => csvMark + toCsvLines(rows);

test('fields are parted by commas, lines by CR LF, and what needs quotation marks has them', () => {
  expect(
    toCsv([
      ['a', 'b, c', 'd "e"'],
      ['perché', 'f\ng', ''],
    ]),
  ).toBe('\ufeffa,"b, c","d ""e"""\r\nperché,"f\ng",\r\n');
});

test.each(['=1+1', '+39 011', '-5', '@chi', '\t=1', '\r=1'])('«%s» is no formula', (text) => {
  expect(readCsv(toCsv([[text]]))).toEqual([[`'${text}`]]);
});

test('what is written can be read again', () => {
  const text = fc.string().filter((one) => !/^[=+\-@\t\r]/u.test(one));
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 }), (rows) => {
      expect(readCsv(toCsv(rows))).toEqual(rows);
    }),
  );
});
