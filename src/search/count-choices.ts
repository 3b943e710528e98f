import { countMonths, type YearCount } from './count-months.ts';
import type { DaySpan } from './day-span.ts';
import { giveWay } from './give-way.ts';
import { countFacets, narrow, type FacetCounts } from './narrow.ts';
import { daysOfArchive } from './record-days.ts';
import { noValue, type FacetName, type Filters, type RecordTable } from './record-table.ts';

/** What some records can be narrowed by, with how many each choice gives. */
export interface Choices {
  facets: Record<FacetName, FacetCounts>;
  years: readonly YearCount[];
  /** Records without a day. */
  undated: number;
  /** The first and the last day that can be chosen. */
  archive: DaySpan | undefined;
  /** How many records there are with what is chosen now. */
  results: number;
}

/** Counts every choice; of thousands of records not in one go, so that the page can answer in between. */
export async function countChoices(table: RecordTable, records: readonly number[], filters: Filters): Promise<Choices> {
  const facets = countFacets(table, records, filters);
  await giveWay();
  const years = countMonths(table, narrow(table, records, filters, 'days'));
  await giveWay();
  const undated = narrow(table, records, { ...filters, from: noValue }).length;
  const results = narrow(table, records, filters).length;
  await giveWay();
  return { facets, years, undated, results, archive: daysOfArchive(table) };
}
