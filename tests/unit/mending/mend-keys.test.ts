import { expect, test } from 'vitest';
import { mendKeys } from '../../../src/mending/mend-keys.ts';
import { kinds, type Kind } from '../../../src/site/sections.ts';

const knownIds = {
  ...(Object.fromEntries<ReadonlySet<string>>(kinds.map((kind) => [kind, new Set()])) as Record<Kind, Set<string>>),
  actors: new Set(['maria-rossi']),
  topics: new Set(['lavoro']),
};
const mend = (source: string, kind: Kind = 'events') => mendKeys(source, kind, knownIds);

test.each([
  ['publishedOn: 2 marzo 2026', 'publishedOn: 2026-03-02'],
  ['publishedOn: 2026-3-2', 'publishedOn: 2026-03-02'],
  ['publishedOn: 2026/03/02', 'publishedOn: 2026-03-02'],
  ['publishedOn: 20260302', 'publishedOn: 2026-03-02'],
  ['publishedOn: 13/1/2026', 'publishedOn: 2026-01-13'],
  ['publishedOn: lunedì 2 marzo 2026', 'publishedOn: 2026-03-02'],
  ['publishedOn: 2/2/2026', 'publishedOn: 2026-02-02'],
  ['publishedOn: "1º marzo 2026"', 'publishedOn: 2026-03-01'],
  ['date: marzo 2026', 'date: 2026-03'],
  ['date: dal giugno 2024 a oggi', 'date: 2024-06/..'],
  ['date: dal 13 marzo 2026 al 15/3/2026', 'date: 2026-03-13/2026-03-15'],
  ['changes:\n  - changedOn: 3 marzo 2026\n    type: minor', 'changes:\n  - changedOn: 2026-03-03\n    type: minor'],
])('writes as it should be what can only be one day: %s', (source, mended) => {
  expect(mend(source)).toEqual({ text: mended, what: ['giorni'] });
});

test.each([
  'publishedOn: 2/3/2026',
  'publishedOn: 02.03.2026',
  'date: dal 2/3/2026 al 5 marzo 2026',
  'publishedOn: marzo 2026',
  'publishedOn: ieri',
  'publishedOn: martedì 2 marzo 2026',
  'date: 2026-06/2024-06',
  'publishedOn: 30 febbraio 2026',
  'publishedOn: 2026-03-02',
  'title: 2 marzo 2026',
])('leaves alone what is right, what could be two days, and what is none: %s', (source) => {
  expect(mend(source)).toBeUndefined();
});

test('writes as an id the name of an entry that is there', () => {
  expect(mend('actors: [Maria Rossi, soggetti/maria-rossi.yaml]\ntopics:\n  - Lavoro')).toEqual({
    text: 'actors: [maria-rossi, maria-rossi]\ntopics:\n  - lavoro',
    what: ['rimandi'],
  });
  expect(mend('actors: [Anna Bianchi]')).toBeUndefined();
});

test('changes nothing but the value: comments, order and quotation marks elsewhere stay', () => {
  const source = '# prima\ntitle: "Uno: due"\n\npublishedOn:   2 marzo 2026\ntopics: [ lavoro ]   \n# dopo';
  expect(mend(source)?.text).toBe(source.replace('2 marzo 2026', '2026-03-02'));
});

test('puts straight quotation marks where curly ones kept the keys from being read', () => {
  expect(mend('title: “Nota: riapre”\npublishedOn: 2 marzo 2026')).toEqual({
    text: 'title: "Nota: riapre"\npublishedOn: 2026-03-02',
    what: ['virgolette di una chiave', 'giorni'],
  });
  expect(mend('title: “Nota riapre”')).toBeUndefined();
  expect(mend('title: “Nota: riapre”\naltro: “')).not.toBeUndefined();
});

test('leaves alone keys that cannot be read', () => {
  expect(mend('title: a: b: c\npublishedOn: 2 marzo 2026')).toBeUndefined();
});
