import { expect, test } from 'vitest';
import { earlyAssessments } from '../../../src/integrity/early-assessments.ts';
import { commitment, whole } from '../../support/entries.ts';

const assessed = (assessedOn: string) => [{ assessedOn, status: 'notVerified' as const, sources: [] }];

test('a promise cannot be assessed before it is made', () => {
  expect(earlyAssessments(whole([commitment({ madeOn: '2026-02', history: assessed('2026-01-31') })]))).toEqual([
    {
      file: 'content/impegni/un-impegno.md',
      line: 11,
      message: 'valuta l’impegno il 2026-01-31, prima che sia preso (`madeOn`: 2026-02)',
      remedy: 'correggi una delle due date',
      severity: 'error',
    },
  ]);
});

test('it can in the month in which it is made, and when that is not known', () => {
  const inThatMonth = commitment({ madeOn: '2026-02', history: assessed('2026-02-01') });
  const { madeOn: _, ...undated } = commitment({ history: assessed('2020-01-01') }).data;
  const entry = commitment();
  expect(earlyAssessments(whole([inThatMonth, { ...entry, id: 'altro', data: undated }]))).toEqual([]);
});
