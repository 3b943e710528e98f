import { expect, test } from 'vitest';
import { unevenComparisons } from '../../../src/integrity/uneven-comparisons.ts';
import { figure, whole } from '../../support/entries.ts';

const compared = (id: string, unit = 'persone', comparison = 'Per sede') => figure({ unit, comparison }, { id });

test('figures drawn on one scale are counted in the same unit', () => {
  expect(unevenComparisons(whole([compared('a'), compared('b', 'euro'), compared('c')]))).toEqual([
    {
      file: 'content/cifre/b.yaml',
      line: 3,
      message: 'conta in «euro», ma nello stesso confronto content/cifre/a.yaml conta in «persone»',
      remedy: 'scrivi la stessa unità, oppure dai alla cifra un altro confronto',
      severity: 'error',
    },
  ]);
});

test('a comparison of one figure is said to be none', () => {
  expect(unevenComparisons(whole([compared('a'), compared('b'), compared('c', 'persone', 'Per sedi')]))).toEqual([
    expect.objectContaining({
      file: 'content/cifre/c.yaml',
      message: 'nessun’altra cifra ha il confronto «Per sedi»: il disegno non si fa',
      severity: 'advice',
    }),
  ]);
});

test('figures without a comparison are left alone', () => {
  expect(unevenComparisons(whole([figure(), figure({ unit: 'euro' }, { id: 'altra' })]))).toEqual([]);
});
