import { expect, test } from 'vitest';
import { datesOf, referencesOf } from '../../../src/corpus/references.ts';
import { actor, article, commitment, figure, place, pressRelease } from '../../support/entries.ts';

test('finds references in lists, in lists of objects, and single ones', () => {
  const { data } = pressRelease({
    event: 'un-incontro',
    topics: ['lavoro', 'scuola'],
    changes: [{ changedOn: '2026-03-02', type: 'minor', sources: ['altra'] }],
  });
  expect(referencesOf('pressReleases', data)).toEqual([
    { path: ['issuer'], kind: 'actors', id: 'anna-rossi' },
    { path: ['changes', 0, 'sources', 0], kind: 'sources', id: 'altra' },
    { path: ['topics', 0], kind: 'topics', id: 'lavoro' },
    { path: ['topics', 1], kind: 'topics', id: 'scuola' },
    { path: ['event'], kind: 'events', id: 'un-incontro' },
    { path: ['sources', 0], kind: 'sources', id: 'il-giornale' },
  ]);
});

test('finds references two lists deep', () => {
  const { data } = figure({
    values: [
      { value: 1, sources: ['a'] },
      { value: 2, sources: ['b', 'c'] },
    ],
  });
  expect(referencesOf('figures', data).filter(({ kind }) => kind === 'sources')).toEqual([
    { path: ['values', 0, 'sources', 0], kind: 'sources', id: 'a' },
    { path: ['values', 1, 'sources', 0], kind: 'sources', id: 'b' },
    { path: ['values', 1, 'sources', 1], kind: 'sources', id: 'c' },
  ]);
});

test('an absent reference is none', () => {
  expect(referencesOf('places', place().data)).toEqual([]);
  expect(referencesOf('places', place({ within: 'provincia' }).data)).toEqual([
    { path: ['within'], kind: 'places', id: 'provincia' },
  ]);
});

test('reads the state of the case too', () => {
  expect(referencesOf('state', { changes: [], figures: ['quanti'], commitments: [] })).toEqual([
    { path: ['figures', 0], kind: 'figures', id: 'quanti' },
  ]);
});

test('tells days of what has been from terms, and roles of any age', () => {
  const { data } = commitment({
    due: '2027',
    history: [{ assessedOn: '2026-02-01', status: 'notVerified', sources: [] }],
  });
  expect(datesOf('commitments', data)).toEqual([
    { path: ['madeOn'], text: '2026-01-13', past: true, anyAge: false },
    { path: ['due'], text: '2027', past: false, anyAge: false },
    { path: ['publishedOn'], text: '2026-03-01', past: false, anyAge: false },
    { path: ['history', 0, 'assessedOn'], text: '2026-02-01', past: true, anyAge: false },
  ]);
  expect(datesOf('actors', actor().data)).toContainEqual({
    path: ['roles', 0, 'period'],
    text: '2024/..',
    past: false,
    anyAge: true,
  });
});

test('text that is no reference is left alone', () => {
  expect(referencesOf('articles', article({ title: 'lavoro', topics: [] }).data)).toEqual([]);
});
