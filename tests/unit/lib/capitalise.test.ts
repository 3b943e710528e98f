import { expect, test } from 'vitest';
import { capitalise } from '../../../src/lib/capitalise.ts';

test.each([
  ['articoli', 'Articoli'],
  ['è deciso', 'È deciso'],
  ['INPS e INAIL', 'INPS e INAIL'],
  ['«un tavolo»', '«un tavolo»'],
  ['', ''],
])('«%s» becomes «%s»', (text, expected) => {
  expect(capitalise(text)).toBe(expected);
});
