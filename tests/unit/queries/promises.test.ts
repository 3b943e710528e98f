import { expect, test } from 'vitest';
import { getPromises, statusesOf } from '../../../src/queries/promises.ts';
import { actor, commitment, corpus } from '../../support/entries.ts';

const kept = [{ assessedOn: '2026-03-10', status: 'kept' as const, sources: ['il-giornale'] }];
const all = corpus([
  actor({ name: 'Rossi S.p.A.', kind: 'organisation', group: 'company' }, { id: 'rossi-spa' }),
  actor({ name: 'Bianca Neri' }, { id: 'bianca-neri' }),
  actor(),
  commitment({ actors: ['anna-rossi', 'bianca-neri'] }, { id: 'a' }),
  commitment({ actors: ['anna-rossi', 'rossi-spa'], history: kept }, { id: 'b' }),
]);

test('promises stand by side of the table, those made together once for each side, with who made how many', () => {
  expect(getPromises(all)).toEqual([
    {
      group: 'institution',
      total: 2,
      statuses: [
        { status: 'notVerified', count: 1 },
        { status: 'kept', count: 1 },
      ],
      actors: [
        { title: 'Anna Rossi', path: '/soggetti/anna-rossi/', count: 2 },
        { title: 'Bianca Neri', path: '/soggetti/bianca-neri/', count: 1 },
      ],
    },
    {
      group: 'company',
      total: 1,
      statuses: [{ status: 'kept', count: 1 }],
      actors: [{ title: 'Rossi S.p.A.', path: '/soggetti/rossi-spa/', count: 1 }],
    },
  ]);
});

test('the key has the statuses that there are, in their order', () => {
  expect(statusesOf(getPromises(all))).toEqual(['notVerified', 'kept']);
  expect(statusesOf([])).toEqual([]);
});
