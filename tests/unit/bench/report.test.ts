import { expect, test } from 'vitest';
import { brokenBudgets } from '../../../bench/budgets.ts';
import type { Row } from '../../../bench/compare.ts';
import { reportOn } from '../../../bench/report.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const cost = {
  firstBytes: [90_000, 110_000, 100_000],
  nextBytes: [4000, 8000, 10_000, 30_000],
  turnBytes: [50_000],
  times: [300],
  slowTimes: [900],
  longestTask: 40,
};
const row = (label: string, recall: number, isOurs = false): Row => ({
  label,
  isOurs,
  scores: {
    overall: { recall, reciprocalRank: 0.5 },
    byKind: new Map([['phrase', { recall, reciprocalRank: 0.5, queries: 3 }]]),
    misses: [],
  },
  cost,
});
const subject = { heading: 'Prova', records: 1234, characters: 5000, queries: 3 };

test('a report has a line for each search, and says where others are ahead', () => {
  const report = reportOn(subject, [row('this site', 0.8, true), row('Altra', 0.9)]);
  expect(report).toContain('| this site | .800 | .500 | 100 kB (at most 110) | 9.0 kB | 50 kB | 300 ms | 900 ms |');
  expect(report).toContain('- recall, where we have .800: Altra .900.');
  expect(report).toContain('1,234 records');
  expect(report).not.toContain('- MRR');
});

test('a report says that nobody is ahead when nobody is', () => {
  expect(reportOn(subject, [row('this site', 0.9, true), row('Altra', 0.9)])).toContain('Nobody is ahead');
});

test('a budget is broken by the dearest first query, the middle next one, and files that hosts refuse', () => {
  const siteDir = temporaryFolder();
  writeFiles(siteDir, { 'pagefind/a.pf_index': 'x' });
  expect(brokenBudgets(siteDir, cost, { first: 110_000, next: 9000 })).toEqual([]);
  expect(brokenBudgets(siteDir, cost, { first: 109_999, next: 8999 })).toEqual([
    'the first results of a query cost 110000 bytes, more than 109999',
    'the next query costs 9000 bytes, more than 8999',
  ]);
});
