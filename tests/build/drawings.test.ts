import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/site/sections.ts';
import { allPages, builtSite, hasPage, readPage, textOf, type BuiltPage } from '../support/built-site.ts';
import { recipes, siteNames } from '../support/sites.ts';
import { publishedEntries } from '../support/written-entries.ts';

describe.each(siteNames)('the drawings of the %s site', (name) => {
  const { contentDir } = builtSite(name);
  const entries = publishedEntries(contentDir, recipes[name].today);
  const pages = allPages(name);
  const sheetsOf = ({ root }: BuiltPage) =>
    root.querySelectorAll('link[rel="stylesheet"]').map((link) => link.getAttribute('href') ?? '');

  test('have their styles on their page, and pages of text go without', () => {
    const loadsDrawings = (page: BuiltPage) => sheetsOf(page).some((href) => /\/(?:drawings|timeline)\./u.test(href));
    const drawing = '.chapters, .plot, .strip, .promises, table.voices, .role-track, .before-after';
    const wrong = pages.filter((page) => page.root.querySelector(drawing) !== null && !loadsDrawings(page));
    expect(wrong.map(({ address }) => address)).toEqual([]);
    const texts = entries.filter(({ kind }) => kind === 'articles').map(({ address }) => readPage(address, name));
    expect(texts.filter(loadsDrawings).map(({ address }) => address)).toEqual([]);
  });

  test('have a mark for every value on which sources disagree, with as many sources as the file names', () => {
    const figures = entries.filter(({ kind }) => kind === 'figures');
    const written = new Map(
      figures.map(({ address, data }) => [
        address,
        (data['values'] as { sources: string[] }[]).map(({ sources }) => sources.length).sort(),
      ]),
    );
    const drawn = figures.map(({ address }) => {
      const marks = readPage(address, name).root.querySelectorAll('.plot-value .label');
      return [address, marks.map((mark) => Number.parseInt(textOf(mark), 10)).sort()] as const;
    });
    expect(drawn.some(([, marks]) => marks.length > 1)).toBe(true);
    const wrong = drawn.filter(([address, marks]) => {
      const values = written.get(address) ?? [];
      return marks.join() !== (values.length > 1 ? values : []).join();
    });
    expect(wrong).toEqual([]);
  });

  test('have every event once in the timeline, what has not happened yet apart', () => {
    const { root } = readPage(pathOf('events'), name);
    const shown = root.querySelectorAll('.event .title a').map((link) => link.getAttribute('href') ?? '');
    const written = entries.filter(({ kind }) => kind === 'events');
    expect(shown.map((href) => href.slice(builtSite(name).basePath.length - 1)).sort()).toEqual(
      written.map(({ address }) => address).sort(),
    );
    const happened = new Set(written.filter(({ data }) => data['status'] === 'happened').map(({ address }) => address));
    const ahead = root.querySelectorAll('.ahead .event .title a').map((link) => link.getAttribute('href') ?? '');
    expect(ahead.filter((href) => [...happened].some((address) => href.endsWith(address)))).toEqual([]);
  });

  test('have a mark for every promise, once for each side that made it', () => {
    const groups = new Map(entries.filter(({ kind }) => kind === 'actors').map(({ id, data }) => [id, data['group']]));
    const sides = entries
      .filter(({ kind }) => kind === 'commitments')
      .map(({ data }) => new Set((data['actors'] as string[]).map((id) => groups.get(id))).size);
    const { root } = readPage(pathOf('commitments'), name);
    expect(root.querySelectorAll('.promises .marks svg')).toHaveLength(sides.reduce((sum, count) => sum + count, 0));
  });

  test('put words of one voice in the order in which they were said', () => {
    const days = pages
      .filter(({ address }) => address.startsWith(pathOf('actors')) && hasPage(address, name))
      .flatMap(({ address, root }) =>
        root.querySelectorAll('.before-after').map((topic) => ({
          address,
          days: topic.querySelectorAll('.moment time').map((time) => time.getAttribute('datetime') ?? ''),
        })),
      );
    if (name === 'real') expect(days.length).toBeGreaterThan(5);
    expect(
      days.filter((one) => one.days.length < 2 || one.days.join() !== [...new Set(one.days)].sort().join()),
    ).toEqual([]);
  });
});
