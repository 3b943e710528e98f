import { describe, expect, test } from 'vitest';
import { drawRoles } from '../../../src/queries/role-drawing.ts';

describe('roles over time', () => {
  test('are bars on a scale of whole months, from the first to the last that is known', () => {
    const drawing = drawRoles(['2026-01', '2026-02/2026-04'], []);
    expect(drawing?.bars).toEqual([
      { from: 0, to: 25.8, openStart: false, openEnd: false, isSoft: false },
      { from: 25.8, to: 100, openStart: false, openEnd: false, isSoft: false },
    ]);
    expect(drawing?.ticks).toEqual([
      { at: 0, label: 'gen 2026' },
      { at: 49.2, label: 'mar 2026' },
    ]);
  });

  test('go to the end of the scale where their own is open', () => {
    const drawing = drawRoles(['../2025-12', '2026-01/..'], ['2026-02-10']);
    expect(drawing?.bars.map((bar) => [bar?.openStart, bar?.from === 0, bar?.openEnd, bar?.to === 100])).toEqual([
      [true, true, false, false],
      [false, false, true, true],
    ]);
  });

  test('are soft where the sources are not sure, and not drawn where they say nothing', () => {
    const drawing = drawRoles(['2025~', undefined, '2026?'], []);
    expect(drawing?.bars.map((bar) => bar?.isSoft)).toEqual([true, undefined, true]);
  });

  test('are told by years where these go by', () => {
    const labels = drawRoles(['2015/2026'], [])?.ticks.map(({ label }) => label);
    expect(labels).toEqual(['2015', '2019', '2023']);
  });
});

describe('statements over time', () => {
  test('are marks, one for each day, with how many they stand for; a month is a span', () => {
    const drawing = drawRoles(['2025-12/2026-01'], ['2025-12-05', '2025-12-05', '2026-01', undefined]);
    expect(drawing?.marks).toEqual([
      { from: 6.5, to: 8.1, count: 2 },
      { from: 50, to: 100, count: 1 },
    ]);
  });
});

test.each([
  ['nothing is known', [undefined], []],
  ['no role has a period', [undefined], ['2025-12-05', '2026-01-13']],
  ['all lies within one month', ['2025-12'], ['2025-12-05', '2025-12-18']],
])('there is nothing to see where %s', (_, periods, saidOn) => {
  expect(drawRoles(periods, saidOn)).toBeUndefined();
});
