import { formatEdtf, sortKeyOfEdtf, type Edtf } from '../lib/edtf.ts';
import type { SearchOption, SearchRecord } from '../queries/search-records.ts';
import { facetNames, namesIn, type FacetName, type FacetValue, type RecordTable } from './record-table.ts';

/** The compact table of records that browsers load. @param check tells of which index the records are */
export function toRecordTable(records: readonly SearchRecord[], check: string): RecordTable {
  const dates = [...new Set(records.flatMap(({ date }) => date ?? []))].sort((a, b) =>
    `${sortKeyOfEdtf(a)} ${a}` < `${sortKeyOfEdtf(b)} ${b}` ? -1 : 1,
  );
  const dateAt = new Map(dates.map((date, at) => [date, at]));
  const facets = Object.fromEntries(facetNames.map((name) => [name, toFacet(records, name)])) as RecordTable['facets'];
  const known = new Set(namesIn({ facets, otherNames: [] }));
  const shown = new Set(records.flatMap(({ names }) => names));
  const otherNames = [...shown].filter((name) => !known.has(name)).sort();
  const nameAt = new Map(namesIn({ facets, otherNames }).map((name, at) => [name, at]));
  return {
    check,
    facets,
    kindNames: facets.kind.values.map(([id]) => records.find(({ kind }) => kind.id === id)?.kindName ?? ''),
    days: dates.map((date) => [machineDate(date), formatEdtf(date)]),
    dayOf: records.map(({ date }) => (date === undefined ? -1 : (dateAt.get(date) ?? -1))),
    otherNames,
    namesOf: records.map(({ names }) => names.map((name) => nameAt.get(name) ?? -1)),
  };
}

/** A date as machines read it: without the marks of doubt. */
export function machineDate(date: Edtf): string {
  return date.replace(/[~?%]/gu, '');
}

function toFacet(records: readonly SearchRecord[], name: FacetName): RecordTable['facets'][FacetName] {
  const options = records.map((record) => optionsOf(record, name));
  const labels = new Map(options.flat().map(({ id, label }) => [id, label]));
  const values: FacetValue[] = [...labels].sort(byLabel);
  const at = new Map(values.map(([id], position) => [id, position]));
  return { values, of: options.map((list) => list.map(({ id }) => at.get(id) ?? 0).sort((a, b) => a - b)) };
}

function optionsOf(record: SearchRecord, name: FacetName): SearchOption[] {
  const one = (option: SearchOption | undefined): SearchOption[] => (option ? [option] : []);
  const options: Record<FacetName, SearchOption[]> = {
    kind: one(record.kind),
    person: record.people,
    organisation: record.organisations,
    place: record.places,
    topic: record.topics,
    fidelity: one(record.fidelity),
  };
  return options[name];
}

const byLabel = (a: FacetValue, b: FacetValue): number => compareFolded(a[1], b[1]) || (a[0] < b[0] ? -1 : 1);
/** The same on every machine, unlike `localeCompare`; accents and case do not count. */
function compareFolded(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}
