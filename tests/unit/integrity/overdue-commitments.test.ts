import { expect, test } from 'vitest';
import { overdueCommitments } from '../../../src/integrity/overdue-commitments.ts';
import type { CommitmentStatus } from '../../../src/schemas/commitment.ts';
import { commitment, whole } from '../../support/entries.ts';

const promise = (due: string, ...statuses: CommitmentStatus[]) =>
  commitment({
    due,
    history: statuses.map((status) => ({ assessedOn: '2026-02-01', status, sources: ['il-giornale'] })),
  });

test('advises about a promise still told as announced after its term', () => {
  const [problem] = overdueCommitments(whole([promise('2026-02', 'announced')]));
  expect(problem).toMatchObject({ file: 'content/impegni/un-impegno.md', severity: 'advice' });
  expect(problem?.message).toBe('il termine è trascorso (febbraio 2026), ma l’impegno risulta ancora annunciato');
});

test('not before the term is over, and not when something else is known', () => {
  expect(overdueCommitments(whole([promise('2026-03', 'announced')]))).toEqual([]);
  expect(overdueCommitments(whole([promise('2026-02', 'announced', 'kept')]))).toEqual([]);
  expect(overdueCommitments(whole([promise('2026-02')]))).toEqual([]);
});
