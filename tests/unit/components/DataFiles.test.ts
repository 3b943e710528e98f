import { expect, test } from 'vitest';
import DataFiles from '../../../src/components/DataFiles.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';

const tables = [
  {
    title: 'Cifre',
    entries: 1200,
    lines: 1,
    csv: { name: 'cifre.csv', path: '/dati/cifre.csv', bytes: 12_400 },
    json: { name: 'cifre.json', path: '/dati/cifre.json', bytes: 3_400_000 },
  },
];

test('each file has a link that downloads it, with how much is in it', async () => {
  const html = await draw(DataFiles, { tables });
  expect(linksOf(html)).toEqual(['/sito/dati/cifre.csv', '/sito/dati/cifre.json']);
  expect(html.querySelectorAll('a').every((link) => link.hasAttribute('download'))).toBe(true);
  expect(html.querySelectorAll('tbody td').map((cell) => wordsOf(cell))).toEqual([
    'Cifre',
    '1.200 schede',
    'cifre.csv 1 riga, 12 kB',
    'cifre.json 3,4 MB',
  ]);
});

test('on a phone, where the headings go, each file says in which format it is', async () => {
  const html = await draw(DataFiles, { tables });
  expect(html.querySelectorAll('tbody td').map((cell) => cell.getAttribute('data-label'))).toEqual([
    undefined,
    undefined,
    'CSV',
    'JSON',
  ]);
});
