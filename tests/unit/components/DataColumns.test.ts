import { expect, test } from 'vitest';
import DataColumns from '../../../src/components/DataColumns.astro';
import { draw, wordsOf } from '../../support/components.ts';

const column = { heading: 'valore', key: 'valori[].valore', explanation: 'Il numero.' };

test('each column has its heading, its key and what it says', async () => {
  const html = await draw(DataColumns, { columns: [column], labelledby: 'colonne' });
  expect(html.querySelector('.table-scroll')?.getAttribute('aria-labelledby')).toBe('colonne');
  expect(html.querySelectorAll('td').map((cell) => wordsOf(cell))).toEqual(['valore', 'valori[].valore', 'Il numero.']);
});

test('columns that only some files have say which', async () => {
  const html = await draw(DataColumns, { columns: [{ ...column, tables: ['cifre', 'fonti'] }], labelledby: 'c' });
  expect(html.querySelectorAll('th').map((cell) => wordsOf(cell))).toContain('In quali file');
  expect(html.querySelectorAll('td').map((cell) => wordsOf(cell))).toContain('cifre, fonti');
});
