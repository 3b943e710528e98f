import { expect, test } from 'vitest';
import type { Entry } from '../../../src/corpus/entry.ts';
import { getFeedPages, getFeeds, type FeedView } from '../../../src/queries/feeds.ts';
import { bodyOf } from '../../support/bodies.ts';
import {
  actor,
  article,
  commitment,
  corpus,
  event,
  figure,
  pressRelease,
  site,
  source,
  statement,
} from '../../support/entries.ts';

const feedsOf = (entries: Entry[], more?: Parameters<typeof corpus>[1]) => getFeeds(corpus(entries, more));
const feedAt = (path: string, feeds: FeedView[]) => {
  const feed = feeds.find((one) => one.path === path);
  if (!feed) throw new Error(`no feed at ${path}`);
  return feed;
};
const paths = ({ items }: FeedView) => items.map(({ path }) => path);

test('the site’s feed carries what is new of the case, and no tools of the archive', () => {
  const feed = feedAt(
    '/',
    feedsOf([article(), pressRelease(), event(), statement(), commitment(), figure(), source(), actor()]),
  );
  expect(paths(feed).sort()).toEqual([
    '/articoli/un-articolo/',
    '/comunicati/un-comunicato/',
    '/cronologia/un-incontro/',
    '/dichiarazioni/una-dichiarazione/',
    '/impegni/un-impegno/',
  ]);
});

test('there is a feed for the site, each section, each subject, each topic and the corrections', () => {
  const feeds = feedsOf([article()]);
  expect(feeds.map(({ path }) => path)).toEqual([
    '/',
    '/articoli/',
    '/comunicati/',
    '/cronologia/',
    '/dichiarazioni/',
    '/impegni/',
    '/cifre/',
    '/soggetti/',
    '/fonti/',
    '/glossario/',
    '/luoghi/',
    '/temi/',
    '/soggetti/anna-rossi/',
    '/temi/lavoro/',
    '/rettifiche/',
  ]);
  expect(new Set(feeds.map(({ id }) => id)).size).toBe(feeds.length);
});

test('the feed of a subject and of a topic carries what names it', () => {
  const feeds = feedsOf([
    article({ topics: ['lavoro'], actors: ['anna-rossi'] }, { id: 'su-di-lei' }),
    article({ actors: [] }, { id: 'su-altro' }),
    figure({ actors: ['anna-rossi'] }),
  ]);
  expect(paths(feedAt('/soggetti/anna-rossi/', feeds))).toEqual(['/articoli/su-di-lei/', '/cifre/una-cifra/']);
  expect(paths(feedAt('/temi/lavoro/', feeds))).toContain('/articoli/su-altro/');
});

test('the newest comes first: by the day on which it went online, then by the day of the fact', () => {
  const feeds = feedsOf([
    event({ date: '2026-01-13' }, { id: 'a' }),
    event({ date: '2026-02-09' }, { id: 'b' }),
    event({ date: '2020', publishedOn: '2026-03-05' }, { id: 'c' }),
  ]);
  expect(paths(feedAt('/cronologia/', feeds))).toEqual(['/cronologia/c/', '/cronologia/b/', '/cronologia/a/']);
});

test('what readers should know has changed brings an entry back to the top; a comma does not', () => {
  const corrected = { changedOn: '2026-03-10', type: 'correction' as const, note: 'Erano tre.', sources: [] };
  const feeds = feedsOf([
    article({ publishedOn: '2026-02-01', changes: [corrected] }, { id: 'corretto' }),
    article({ publishedOn: '2026-02-01', changes: [{ ...corrected, type: 'minor' }] }, { id: 'ritoccato' }),
    article({ publishedOn: '2026-03-05' }, { id: 'nuovo' }),
  ]);
  const feed = feedAt('/articoli/', feeds);
  expect(paths(feed)).toEqual(['/articoli/corretto/', '/articoli/nuovo/', '/articoli/ritoccato/']);
  expect(feed.updatedOn).toBe('2026-03-10');
  expect(feed.items[0]).toMatchObject({ publishedOn: '2026-02-01', updatedOn: '2026-03-10' });
  expect(feed.items[0]?.changes.map(({ note }) => note)).toEqual(['Erano tre.']);
});

test('the feed of the corrections carries each change as an item of its own', () => {
  const change = { changedOn: '2026-03-10', type: 'correction' as const, note: 'Erano tre.', sources: [] };
  const feed = feedAt(
    '/rettifiche/',
    feedsOf([article({ changes: [change, { ...change, note: 'Erano di sabato.' }] })]),
  );
  expect(feed.items.map(({ title, summary }) => [title, summary])).toEqual([
    ['Rettifica: Un articolo', 'Erano tre.'],
    ['Rettifica: Un articolo', 'Erano di sabato.'],
  ]);
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(2);
});

test('a feed carries twenty-five items at most', () => {
  const many = Array.from({ length: 60 }, (_, at) => article({}, { id: `articolo-${at}` }));
  expect(feedAt('/articoli/', feedsOf(many)).items).toHaveLength(25);
});

test('a feed with nothing in it is dated by what it follows', () => {
  expect(feedAt('/comunicati/', feedsOf([]))).toMatchObject({ items: [], updatedOn: '2026-03-01' });
});

test('identifiers stay the same under another base path, and under another address when sito.yaml says the site’s own', () => {
  const named = site({ url: 'https://valle.example' });
  const idsOf = (more: Parameters<typeof corpus>[1]) =>
    feedAt('/', feedsOf([article()], { site: named, ...more })).items.map(({ id }) => id);

  expect(idsOf({})).toEqual(['tag:valle.example,2026-03-01:articles/un-articolo']);
  expect(idsOf({ basePath: '/sito/', siteUrl: 'https://copia.example' })).toEqual(idsOf({}));
});

test('an item carries the whole text, whom it is by and what it is about', () => {
  const body = bodyOf('Un testo :fonte{#il-giornale}.');
  const [item] = feedAt('/articoli/', feedsOf([article({ sources: ['il-giornale'] }, { body })])).items;
  expect(item).toMatchObject({
    title: 'Un articolo',
    summary: 'Che cosa dice l’articolo.',
    authors: [],
    categories: ['Articolo', 'lavoro'],
  });
  expect(item?.prose?.citations.map(({ id }) => id)).toEqual(['il-giornale']);
  expect(item?.sources).toEqual([]);
});

test('a statement is by who spoke, a press release by who sent it out', () => {
  const { items } = feedAt('/', feedsOf([statement(), pressRelease()]));
  expect(items.map(({ authors }) => authors)).toEqual([['Anna Rossi'], ['Anna Rossi']]);
});

test('static paths put each feed into the folder of its page', () => {
  const pages = getFeedPages(corpus([]));
  expect(pages.map(({ params }) => params.folder).slice(0, 2)).toEqual([undefined, 'articoli']);
  expect(pages.at(-2)?.params.folder).toBe('temi/lavoro');
});

test('an entry keeps its id in feeds when its file is given another name', () => {
  const idIn = (entry: Entry) => feedAt('/articoli/', feedsOf([entry])).items[0]?.id;
  const renamed = article({ formerIds: ['un-articolo', 'poi'] }, { id: 'adesso' });
  expect(idIn(renamed)).toBe(idIn(article()));
});
