import { expect, test } from 'vitest';
import ValuePlot from '../../../src/components/ValuePlot.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { figureDrawing } from '../../support/drawings.ts';

const plot = (isAlone = false) => draw(ValuePlot, { drawing: figureDrawing(), id: 'disegno', isAlone });

test('every value stands in words beside its mark, with how many sources give it', async () => {
  const html = await plot();
  expect(html.querySelectorAll('.plot-name').map(wordsOf)).toEqual(['Valle da 300 a 400 persone', 'Monte']);
  expect(html.querySelectorAll('.plot-value').map(wordsOf)).toEqual([
    '300 1 fonte',
    'circa 400 2 fonti',
    '100 1 fonte',
  ]);
  expect(linksOf(html)).toEqual(['/sito/cifre/valle/', '/sito/cifre/monte/']);
});

test('the name of a mark is who gives the value, and what is to be said of it', async () => {
  const tracks = (await plot()).querySelectorAll('.plot-track');
  expect(tracks.map((track) => wordsOf(track.querySelector('title')))).toEqual([
    'Il Giornale di Valle. Conta anche Monte.',
    'Il Giornale di Valle, La Radio',
    'Il Giornale di Valle',
  ]);
  expect(tracks.map((track) => track.querySelector('svg')?.getAttribute('x'))).toEqual(['60%', '80%', '20%']);
});

test('how far the sources disagree is a band behind the marks, where they do', async () => {
  const rows = (await plot()).querySelectorAll('.plot-row');
  expect(rows.map((row) => row.querySelectorAll('.plot-spread').map((band) => band.getAttribute('width')))).toEqual([
    ['20%', '20%'],
    [],
  ]);
});

test('a band is told of only where there is one', async () => {
  const drawing = figureDrawing({ rows: figureDrawing().rows.slice(1) });
  expect(wordsOf((await draw(ValuePlot, { drawing, id: 'disegno' })).querySelector('#disegno'))).not.toContain(
    'fascia',
  );
});

test('the key has the shapes that are there, and the drawing its name', async () => {
  const html = await plot();
  expect(html.querySelectorAll('.plot-key li').map(wordsOf)).toEqual(['numero senza altre parole', 'circa']);
  expect(wordsOf(html.querySelector('#disegno'))).toMatch(/^Addetti per sede Ogni segno .+ La fascia /u);
  expect(html.querySelector('figure')?.getAttribute('aria-labelledby')).toBe('disegno');
});

test('plain numbers alone need no key', async () => {
  const drawing = figureDrawing({ rows: figureDrawing().rows.slice(1) });
  expect((await draw(ValuePlot, { drawing, id: 'disegno' })).querySelectorAll('.plot-key')).toHaveLength(0);
});

test('whoever listens is told the scale, not its numbers one by one', async () => {
  const axis = (await plot()).querySelector('.plot-axis');
  expect(axis?.getAttribute('role')).toBe('img');
  expect(wordsOf(axis?.querySelector('title'))).toBe('Scala da 0 a 500, in persone');
});

test('alone on its own page a figure does not say its name again', async () => {
  const html = await plot(true);
  expect(html.querySelectorAll('.plot-name, strong').length).toBe(0);
});
