import { expect, test } from 'vitest';
import FigureCard from '../../../src/components/FigureCard.astro';
import type { FigureValueView } from '../../../src/queries/views.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';

const value = (number: number, more: Partial<FigureValueView> = {}): FigureValueView => ({
  value: number,
  sources: [],
  ...more,
});
const cardOf = (values: FigureValueView[], { unit = 'persone', isDrawn = false } = {}) =>
  draw(FigureCard, {
    figure: { id: 'persone', path: '/cifre/persone/', title: 'Persone al lavoro', unit, values },
    isDrawn,
  });
const card = (...values: FigureValueView[]) => cardOf(values);

test('a number leads with its first value, and says what it counts and when', async () => {
  const html = await card(value(1100, { qualifier: 'about', asOf: '2026-01' }));
  expect(wordsOf(html.querySelector('.figure-value'))).toBe('circa 1.100 persone');
  expect(wordsOf(html.querySelector('h3'))).toBe('Persone al lavoro');
  expect(wordsOf(html.querySelector('.label'))).toBe('gennaio 2026');
  expect(linksOf(html)).toEqual(['/sito/cifre/persone/']);
});

test.each([
  [[value(400)], 'data non indicata'],
  [[value(700), value(1000)], 'data non indicata · fonti: da 700 a 1.000'],
  [[value(700), value(1000), value(770)], 'data non indicata · fonti: da 700 a 1.000'],
  [[value(700, { qualifier: 'about' }), value(700)], 'data non indicata · fonti: circa 700, 700'],
])('where sources disagree, how far is said', async (values, words) => {
  expect(wordsOf((await card(...values)).querySelector('.label'))).toBe(words);
});

test('a share of a hundred keeps its sign', async () => {
  const html = await cardOf([value(80), value(90)], { unit: 'per cento' });
  expect(wordsOf(html.querySelector('.label'))).toBe('data non indicata · fonti: da 80 a 90%');
});

test.each([
  [[value(400), value(380)], 'data non indicata · le fonti danno anche un altro valore'],
  [[value(400), value(380), value(390)], 'data non indicata · le fonti danno altri 2 valori'],
])('where all the values are drawn, the others are counted', async (values, words) => {
  expect(wordsOf((await cardOf(values, { isDrawn: true })).querySelector('.label'))).toBe(words);
});
