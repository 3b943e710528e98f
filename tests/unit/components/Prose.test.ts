import { expect, test } from 'vitest';
import Prose from '../../../src/components/Prose.astro';
import type { FilledSegment } from '../../../src/queries/views.ts';
import { draw, wordsOf } from '../../support/components.ts';
import { statementView } from '../../support/views.ts';

const prose = (...segments: FilledSegment[]) => draw(Prose, { segments });
const citation = { place: 'citation', number: 1, occurrence: 1, source: 'Il tavolo si apre' } as const;
const component = (name: string, attributes: Record<string, string>, ...children: FilledSegment[]): FilledSegment => ({
  place: 'component',
  name,
  attributes,
  children,
});

test('pieces of HTML become one text, also where a place parts an element', async () => {
  const html = await prose('<p>Si incontrano', citation, ' in <em>Comune</em>.</p><p>Poi no.</p>');
  expect(html.querySelectorAll('p').map(wordsOf)).toEqual(['Si incontrano\u2060[1] in Comune.', 'Poi no.']);
  expect(html.querySelector('p .citation button')?.getAttribute('popovertarget')).toBe('nota-fonte-1');
});

test('a quoted statement is drawn whole', async () => {
  const html = await prose('<p>Ha detto:</p>', { place: 'statement', statement: statementView() });
  expect(wordsOf(html.querySelector('figure.statement .text'))).toBe('Chiede un tavolo.');
});

test('a change stands at the passage where it was made', async () => {
  const change = { changedOn: '2026-03-10', type: 'correction' as const, note: 'Erano tre.' };
  const html = await prose('<h2>Gli orari</h2>', { place: 'change', change }, '<p>Si apre alle tre.</p>');
  expect(html.childNodes.map(wordsOf)).toEqual([
    'Gli orari',
    'Rettifica, 10 marzo 2026. Erano tre.',
    'Si apre alle tre.',
  ]);
});

test('components hold text, places and other components', async () => {
  const html = await prose(
    component(
      'Nota',
      { titolo: 'Perché' },
      '<p>Uno ',
      citation,
      '.</p>',
      component('Riquadro', { titolo: 'Che cosa' }, '<p>Due.</p>'),
      '<p>Tre.</p>',
    ),
  );
  const nota = html.querySelector('aside.nota');
  expect(nota?.querySelectorAll('p').map(wordsOf)).toEqual(['Perché', 'Uno \u2060[1].', 'Che cosa', 'Due.', 'Tre.']);
  expect(wordsOf(nota?.querySelector('section.riquadro'))).toBe('Che cosa Due.');
});

test('every component that an editor may use is known', async () => {
  const html = await prose(
    component('Dati', { didascalia: 'Gli orari' }, '<table></table>'),
    component('Passi', {}, '<ol><li>Uno.</li></ol>'),
    component('Nota', {}, '<p>Due.</p>'),
    component('Riquadro', { titolo: 'Tre' }, '<p>Quattro.</p>'),
  );
  expect(html.querySelectorAll('.dati table, .passi ol, .nota p, .riquadro p').length).toBeGreaterThanOrEqual(4);
});

test('one that nobody knows is a fault of the code', async () => {
  await expect(prose(component('Sconosciuto', {}))).rejects.toThrow(/no prose component «Sconosciuto»/u);
});

test('an image has the words that stand for it, its own size and its caption', async () => {
  const html = await prose({
    place: 'image',
    path: 'articoli/sala-di-lettura.jpg',
    alt: 'Una sala con tavoli vuoti',
    title: 'La sala alle nove.',
  });
  const image = html.querySelector('figure picture img');
  expect(image?.getAttribute('alt')).toBe('Una sala con tavoli vuoti');
  expect(Number(image?.getAttribute('width'))).toBeGreaterThan(0);
  expect(Number(image?.getAttribute('height'))).toBeGreaterThan(0);
  expect(wordsOf(html.querySelector('figcaption'))).toBe('La sala alle nove.');
});

test('without segments there is nothing', async () => {
  expect(wordsOf(await prose())).toBe('');
});
