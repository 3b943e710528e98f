import { expect, test } from 'vitest';
import VoicesTable from '../../../src/components/VoicesTable.astro';
import { draw, wordsOf } from '../../support/components.ts';

const html = () =>
  draw(VoicesTable, {
    voices: {
      months: ['2025-12', undefined],
      rows: [
        {
          group: 'union',
          total: 4,
          cells: [
            { count: 4, radius: 14 },
            { count: 0, radius: 0 },
          ],
        },
      ],
    },
  });

test('who spoke when is a table: sides, months, numbers', async () => {
  const table = await html();
  expect(table.querySelectorAll('thead th').map(wordsOf)).toEqual(['Chi', 'dic 2025', 'senza mese']);
  expect(table.querySelectorAll('tbody th, tbody td').map(wordsOf)).toEqual(['Sindacati 4 in tutto', '4', '0']);
});

test('a number has its disc, and nothing has none', async () => {
  const cells = (await html()).querySelectorAll('tbody td');
  expect(cells.map((cell) => cell.querySelector('circle')?.getAttribute('r'))).toEqual(['14', undefined]);
  expect(cells[1]?.querySelector('.visually-hidden')).not.toBeNull();
});
