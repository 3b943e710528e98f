import { expect, test } from 'vitest';
import { daysBeforeTheFirst } from '../../../src/integrity/days-before-the-first.ts';
import { actor, event, site, state, statement, whole } from '../../support/entries.ts';

const messages = (...args: Parameters<typeof whole>) =>
  daysBeforeTheFirst(whole(...args)).map(({ message }) => message);

test('refuses a day before the first of the case and says where to move that', () => {
  expect(daysBeforeTheFirst(whole([statement({ saidOn: '2014-12-31' })]))).toEqual([
    {
      file: 'content/dichiarazioni/una-dichiarazione.md',
      line: 3,
      message: '`saidOn` è «2014-12-31», prima del 1º gennaio 2015, primo giorno del caso',
      remedy: 'correggi la data, oppure anticipa `firstDay` in content/sito.yaml',
      severity: 'error',
    },
  ]);
});

test('refuses a span that begins too early, as a slip in the year makes it', () => {
  expect(messages([event({ date: '1026-01-13/2026-02-09' })])).toHaveLength(1);
});

test('accepts a year or a month that may hold the first day', () => {
  const firstDay = site({ firstDay: '2015-06-10' });
  expect(messages([event({ date: '2015' }), statement({ saidOn: '2015-06~' })], { site: firstDay })).toEqual([]);
});

test('roles may be as old as they like', () => {
  expect(messages([actor({ roles: [{ role: 'sindaca', period: '1999/..' }] })])).toEqual([]);
});

test('looks at publication, changes and the state of the case', () => {
  const publishedOn = '1026-03-01';
  const changes = [{ changedOn: '1026-03-02', type: 'minor' as const, sources: [] }];
  expect(messages([event({ publishedOn, changes })], { state: state({ lastFactOn: '1026' }) })).toHaveLength(3);
});
