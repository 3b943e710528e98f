import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  getLaterPages,
  getMonthLinks,
  getMonthLists,
  getMonthPages,
  getPagedCards,
  toPages,
} from '../../../src/queries/lists.ts';
import { bodyOf } from '../../support/bodies.ts';
import { article, corpus, pressRelease } from '../../support/entries.ts';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('a list in pages', () => {
  test('loses nothing, keeps the order, numbers its pages from one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (items, size) => {
        const pages = toPages(items, size);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(pages.map(({ current }) => current)).toEqual(pages.map((_, at) => at + 1));
        expect(pages.every(({ total }) => total === pages.length)).toBe(true);
        expect(pages.slice(0, -1).every((page) => page.items.length === size)).toBe(true);
        if (items.length > 0) expect(pages.at(-1)?.items).not.toEqual([]);
      }),
    );
  });

  test('has one page, empty, when there is nothing', () => {
    expect(toPages([])).toEqual([{ current: 1, total: 1, items: [] }]);
  });

  test('has twenty entries on a page', () => {
    expect(toPages(Array.from({ length: 41 })).map(({ items }) => items.length)).toEqual([20, 20, 1]);
  });
});

test('cards stand newest first; articles say how long they are to read', () => {
  const all = corpus([
    article({ publishedOn: '2026-03-01' }, { id: 'a', body: bodyOf('parola '.repeat(660)) }),
    article({ publishedOn: '2026-03-02' }, { id: 'b' }),
    pressRelease({ issuedOn: undefined }, { id: 'x' }),
    pressRelease({ issuedOn: '2026-01' }, { id: 'y' }),
    pressRelease({ issuedOn: '2026-01-20' }, { id: 'z' }),
  ]);
  expect(getPagedCards(all, 'articles').map(({ id, minutes }) => [id, minutes])).toEqual([
    ['b', 1],
    ['a', 3],
  ]);
  expect(getPagedCards(all, 'pressReleases').map(({ id, minutes }) => [id, minutes])).toEqual([
    ['y', undefined],
    ['z', undefined],
    ['x', undefined],
  ]);
});

describe('months', () => {
  const all = corpus([
    pressRelease({ issuedOn: '2026-01-20' }, { id: 'a' }),
    pressRelease({ issuedOn: '2025-12~' }, { id: 'b' }),
    pressRelease({ issuedOn: undefined }, { id: 'c' }),
    pressRelease({ issuedOn: '2026-01-21' }, { id: 'd' }),
    pressRelease({ issuedOn: '2026' }, { id: 'e' }),
  ]);

  test('stand newest first; what has no month stands last, however new its year', () => {
    expect(getMonthLists(all, 'pressReleases').map(({ step, title, entries }) => [step, title, ids(entries)])).toEqual([
      ['2026-01', 'Gennaio 2026', ['d', 'a']],
      ['2025-12', 'Dicembre 2025', ['b']],
      ['senza-data', 'Giorno non indicato', ['e', 'c']],
    ]);
  });

  test('count what stands behind them, each at its address', () => {
    const links = getMonthLinks(all, 'pressReleases');
    expect(links.map(({ path, count }) => [path, count])).toEqual([
      ['/comunicati/mese/2026-01/', 2],
      ['/comunicati/mese/2025-12/', 1],
      ['/comunicati/mese/senza-data/', 2],
    ]);
    expect(
      getMonthPages(all, 'pressReleases').map(({ params, props }) => [params.month, props.list.entries.length]),
    ).toEqual(links.map(({ path, count }) => [path.split('/').at(-2), count]));
  });
});

test('the first page of a list stands at the section’s own address, the others below it', () => {
  const many = corpus(Array.from({ length: 41 }, (_, at) => article({}, { id: `articolo-${at}` })));
  const pages = getLaterPages(many, 'articles');
  expect(pages.map(({ params, props }) => [params.page, props.page.current, props.page.items.length])).toEqual([
    ['2', 2, 20],
    ['3', 3, 1],
  ]);
  expect(pages[0]?.props.months).toEqual([{ title: 'Marzo 2026', path: '/articoli/mese/2026-03/', count: 41 }]);
  expect(getLaterPages(corpus(), 'articles')).toEqual([]);
});
