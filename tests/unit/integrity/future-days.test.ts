import { expect, test } from 'vitest';
import { futureDays } from '../../../src/integrity/future-days.ts';
import { commitment, event, figure, pressRelease, source, state, statement, whole } from '../../support/entries.ts';

test.each([
  ['said', statement({ saidOn: '2026-03-23' })],
  ['sent out', pressRelease({ issuedOn: '2026-04' })],
  ['written', source({ issuedOn: '2027' })],
  ['promised', commitment({ madeOn: '2026-03-23' })],
  ['measured', figure({ values: [{ value: 3, asOf: '2026-01/2026-06-30', sources: ['il-giornale'] }] })],
  ['assessed', commitment({ history: [{ assessedOn: '2026-03-23', status: 'notVerified', sources: [] }] })],
  ['archived', source({ archive: { url: 'https://archivio.example/a', archivedOn: '2026-03-23' } })],
  ['changed', event({ changes: [{ changedOn: '2026-03-23', type: 'minor', sources: [] }] })],
])('what was %s cannot have a day to come', (_, entry) => {
  expect(futureDays(whole([entry]))).toHaveLength(1);
});

test('says which key, which day and what today is', () => {
  expect(futureDays(whole([statement({ saidOn: '2062-01-13' })]))).toEqual([
    {
      file: 'content/dichiarazioni/una-dichiarazione.md',
      line: 3,
      message: '`saidOn` è «2062-01-13», nel futuro (oggi è il 22 marzo 2026), ma dice di qualcosa che è già stato',
      remedy: 'correggi la data',
      severity: 'error',
    },
  ]);
});

test('the state of the case cannot have been checked tomorrow', () => {
  expect(futureDays(whole([], { state: state({ checkedOn: '2026-03-23' }) }))).toHaveLength(1);
});

test('an event cannot have happened on a day to come', () => {
  const [problem, ...others] = futureDays(whole([event({ date: '2026-04-01' })]));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ line: 3, remedy: 'correggi la data, oppure scrivi `status: announced`' });
  expect(futureDays(whole([event({ date: '2026-04-01', status: 'announced' })]))).toEqual([]);
});

test('an event that has begun and goes on has happened', () => {
  expect(
    futureDays(whole([event({ date: '2026-03-01/2026-12-31' }), event({ date: '2026' }, { id: 'altro' })])),
  ).toEqual([]);
});

test('today, the current month, terms and days of publication are right', () => {
  const entries = [
    statement({ saidOn: '2026-03-22' }),
    pressRelease({ issuedOn: '2026-03' }),
    commitment({ due: '2027', publishedOn: '2026-05-01' }),
  ];
  expect(futureDays(whole(entries))).toEqual([]);
});
