import { expect, test } from 'vitest';
import { getSiteMap } from '../../../src/queries/site-map.ts';
import {
  actor,
  article,
  commitment,
  corpus,
  event,
  figure,
  glossaryTerm,
  page,
  place,
  pressRelease,
  source,
  statement,
  topic,
} from '../../support/entries.ts';
import { pathOf } from '../../../src/site/sections.ts';

const paths = (links: readonly { path: string }[] | undefined) => links?.map(({ path }) => path);
const groupAt = (path: string, entries: Parameters<typeof corpus>[0]) =>
  getSiteMap(corpus(entries)).find(({ section }) => section.path === path);

test('every entry is on the map, once', () => {
  const entries = [
    actor(),
    article(),
    commitment(),
    event(),
    figure(),
    glossaryTerm(),
    page(),
    place(),
    pressRelease(),
    source(),
    statement(),
    topic(),
  ];
  const all = getSiteMap(corpus(entries)).flatMap(({ links }) => paths(links) ?? []);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining(entries.map(({ kind, id }) => pathOf(kind, id))));
});

test('sections without entries are not on it; standing pages and those of the code come last', () => {
  const groups = getSiteMap(corpus([page()]));
  expect(groups.map(({ section }) => section.title)).toEqual(['Soggetti', 'Fonti', 'Temi', 'Su questo sito']);
  expect(paths(groups.at(-1)?.links)).toEqual([
    '/',
    '/cerca/',
    '/rettifiche/',
    '/come-lavoriamo/',
    '/dati/',
    '/chi-siamo/',
  ]);
});

test('each section stands in the order of its own list', () => {
  const articles = [
    article({ publishedOn: '2026-03-01' }, { id: 'a' }),
    article({ publishedOn: '2026-03-02' }, { id: 'b' }),
  ];
  const events = [event({ date: '2026-01' }, { id: 'a' }), event({}, { id: 'b' })];
  const topics = [topic({ name: 'Zeta' }, { id: 'a' }), topic({ name: 'alfa' }, { id: 'b' })];
  expect(paths(groupAt('/articoli/', articles)?.links)).toEqual(['/articoli/b/', '/articoli/a/']);
  expect(paths(groupAt('/cronologia/', events)?.links)).toEqual(['/cronologia/b/', '/cronologia/a/']);
  expect(groupAt('/temi/', topics)?.links.map(({ title }) => title)).toEqual(['Alfa', 'Lavoro', 'Zeta']);
});
