import { describe, expect, test } from 'vitest';
import { drawFigure, getComparisons, qualifiersOf } from '../../../src/queries/figure-drawings.ts';
import { getFiguresWithIds } from '../../../src/queries/figures.ts';
import type { FigureData } from '../../../src/schemas/figure.ts';
import { corpus, figure, place } from '../../support/entries.ts';

type Values = FigureData['values'];
const values = (...numbers: number[]): Values => numbers.map((value) => ({ value, sources: ['il-giornale'] }));
const drawn = (some: Values, unit = 'persone') => {
  const [view] = getFiguresWithIds(corpus([figure({ unit, values: some })]), ['una-cifra']);
  return drawFigure(view!);
};

describe('a figure is drawn', () => {
  test('from nothing up, so that small differences look small', () => {
    const { ticks, rows } = drawn(values(412, 300));
    expect(ticks).toEqual([
      { at: 0, label: '0' },
      { at: 33.3, label: '200' },
      { at: 66.7, label: '400' },
      { at: 100, label: '600' },
    ]);
    expect(rows[0]!.marks.map(({ at, words }) => [at, words])).toEqual([
      [50, '300'],
      [68.7, '412'],
    ]);
  });

  test('with what is below nothing, if there is any', () => {
    const { ticks } = drawn(values(-150, 100));
    expect(ticks[0]).toEqual({ at: 0, label: '−200' });
    expect(ticks.find(({ label }) => label === '0')?.at).toBe(50);
  });

  test('with how far the sources disagree, if they do', () => {
    expect(drawn(values(412, 300)).rows[0]!.spread).toEqual({ from: 50, to: 68.7, words: 'da 300 a 412 persone' });
    expect(drawn(values(90, 90), 'per cento').rows[0]!.spread).toBeUndefined();
    expect(drawn(values(80, 90), 'per cento').rows[0]!.spread?.words).toBe('da 80 a 90%');
  });

  test('with a mark for each value, even where two give the same number in other words', () => {
    const drawing = drawn([...values(400), { value: 400, qualifier: 'over', sources: ['il-giornale'] }]);
    expect(drawing.rows[0]!.marks.map(({ words }) => words)).toEqual(['400', 'oltre 400']);
    expect(qualifiersOf(drawing)).toEqual([undefined, 'over']);
  });
});

describe('figures with one comparison are drawn together', () => {
  const compared = (id: string, number: number, more: Parameters<typeof figure>[0] = {}) =>
    figure({ title: id, values: values(number), comparison: 'Per sede', ...more }, { id });

  test('on one scale, the largest first', () => {
    const [drawing, ...others] = getComparisons(
      corpus([compared('a', 200), compared('b', 400), figure({}, { id: 'sola' })]),
    );
    expect(others).toEqual([]);
    expect(drawing!.title).toBe('Per sede');
    expect(drawing!.rows.map(({ label, marks }) => [label, marks[0]!.at])).toEqual([
      ['b', 100],
      ['a', 50],
    ]);
  });

  test('each by its place, if all have one only', () => {
    const places = [place(), place({ name: 'Monte' }, { id: 'monte' })];
    const labels = (more: Parameters<typeof figure>[0]) =>
      getComparisons(corpus([...places, compared('a', 2, { places: ['valle'] }), compared('b', 1, more)])).map(
        ({ rows }) => rows.map(({ label }) => label),
      );
    expect(labels({ places: ['monte'] })).toEqual([['Valle', 'Monte']]);
    expect(labels({ places: ['monte', 'valle'] })).toEqual([['a', 'b']]);
  });

  test('and one that is left alone is not drawn', () => {
    expect(getComparisons(corpus([compared('a', 1)]))).toEqual([]);
  });
});
