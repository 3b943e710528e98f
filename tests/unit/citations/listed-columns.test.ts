import { describe, expect, test } from 'vitest';
import type { ListedRecord } from '../../../src/citations/citation.ts';
import { toListedCells, toListedObject, toSortableDay } from '../../../src/citations/listed-columns.ts';
import { citationView, siteView } from '../../support/views.ts';

const site = siteView();
const listed = (more: Partial<ListedRecord> = {}): ListedRecord => ({
  ...citationView(),
  organisations: ['Rossi S.p.A.', 'Comune di Valle'],
  places: [],
  topics: [],
  ...more,
});

describe('a record as a line of a table', () => {
  test('has the same headings whatever is known of it, and of no record the headings alone', () => {
    const headings = Object.keys(toListedCells(listed(), site));
    expect(Object.keys(toListedCells(undefined, site))).toEqual(headings);
    expect(Object.keys(toListedCells(listed({ day: undefined, authors: [], sources: [] }), site))).toEqual(headings);
    expect(Object.values(toListedCells(undefined, site)).every((cell) => cell === '')).toBe(true);
  });

  test('parts several values by a semicolon', () => {
    expect(toListedCells(listed(), site)['organizzazioni']).toBe('Rossi S.p.A.; Comune di Valle');
  });

  test('says whose each role is where more than one speaks', () => {
    const authors = [{ name: 'Anna Rossi', role: 'sindaca; presidente' }, { name: 'Bruno Verdi' }];
    expect(toListedCells(listed({ authors }), site)).toMatchObject({
      chi: 'Anna Rossi; Bruno Verdi',
      ruolo: 'Anna Rossi: sindaca; presidente',
    });
    expect(toListedCells(listed({ authors: [authors[0]!] }), site)['ruolo']).toBe('sindaca; presidente');
  });
});

test('for programs several values stay apart, and words that only repeat the title are left out', () => {
  const object = toListedObject(listed({ words: 'Il titolo', title: 'Il titolo' }), site);
  expect(object).toMatchObject({ organizzazioni: ['Rossi S.p.A.', 'Comune di Valle'], parole: undefined });
  expect(toListedObject(listed({ words: '«un tavolo»' }), site)).toMatchObject({ parole: '«un tavolo»' });
});

test.each([
  ['2026-01-13', '2026-01-13'],
  ['2026-06~', '2026-06'],
  ['../2026-02', '2026-02'],
  ['2026-02/..', '2026-02'],
  [undefined, ''],
])('the day %s is sorted as «%s»', (date, expected) => {
  expect(toSortableDay(date)).toBe(expected);
});
