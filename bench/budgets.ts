import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { indexFolder } from '../src/search/index-names.ts';
import type { PageCost } from './browser/measure-page.ts';
import { median } from './report.ts';

/** What a search may cost: bytes are the same on every machine, so a broken limit is a fault. */
export interface Budget {
  /** Bytes up to the first results, of every query. */
  first: number;
  /** Bytes of the next query, of the middle one. */
  next: number;
}

/** The limits of hosts: Cloudflare Pages takes 20,000 files of 25 MiB at most. */
const mostFiles = 20_000;
const largestFile = 25 * 1024 * 1024;

/** What is over its limit, in words; nothing when all is well. */
export function brokenBudgets(siteDir: string, cost: PageCost, budget: Budget): string[] {
  const folder = join(siteDir, indexFolder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const large = files.filter((file) => statSync(join(folder, file)).size > largestFile);
  const first = Math.max(...cost.firstBytes);
  const next = median(cost.nextBytes);
  return [
    ...(first > budget.first ? [`the first results of a query cost ${first} bytes, more than ${budget.first}`] : []),
    ...(next > budget.next ? [`the next query costs ${next} bytes, more than ${budget.next}`] : []),
    ...(files.length > mostFiles ? [`the index has ${files.length} files, more than ${mostFiles}`] : []),
    ...large.map((file) => `${file} is larger than hosts take`),
  ];
}
