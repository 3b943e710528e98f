import { expect, test } from 'vitest';
import ValueTable from '../../../src/components/ValueTable.astro';
import { draw, wordsOf } from '../../support/components.ts';
import { figureDrawing } from '../../support/drawings.ts';

test('the table has every value of the drawing, with its day and who gives it', async () => {
  const html = await draw(ValueTable, { drawing: figureDrawing() });
  expect(html.querySelectorAll('thead th').map(wordsOf)).toEqual([
    'Che cosa',
    'Valore (persone)',
    'Riferito a',
    'Chi lo dà',
  ]);
  expect(
    html.querySelectorAll('tbody tr').map((row) => row.querySelectorAll('th, td').slice(0, 3).map(wordsOf)),
  ).toEqual([
    ['Valle', '300', 'gennaio 2026'],
    ['Valle', 'circa 400', 'giorno non indicato'],
    ['Monte', '100', 'giorno non indicato'],
  ]);
  expect(wordsOf(html.querySelector('tbody td:last-child'))).toMatch(
    /^Conta anche Monte\. fonte: Il Giornale di Valle/iu,
  );
});

test('where there is no room for it, the table is walked with the keyboard, and has a name', async () => {
  const region = (await draw(ValueTable, { drawing: figureDrawing() })).querySelector('[role="region"]');
  expect([region?.getAttribute('tabindex'), region?.getAttribute('aria-label')]).toEqual([
    '0',
    'Addetti per sede, tabella',
  ]);
});
