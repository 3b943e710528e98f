import type { Corpus } from '../corpus/corpus.ts';
import { formatDay, isDay } from '../lib/days.ts';
import { kinds, pathOf } from '../site/sections.ts';
import { getArchiveCounts } from './archive-counts.ts';
import { getSpeakers } from './actors.ts';
import { dateOf } from './entries.ts';
import { getSearchRecords } from './search-records.ts';
import { getSite } from './site.ts';
import type { CountedLinkView, LinkView, SiteView } from './views.ts';

/** What the search page shows before anybody searches, and whenever the search cannot help. */
export interface SearchPageView {
  site: SiteView;
  /** How many records can be searched. */
  records: number;
  /** Searches that find something here. */
  examples: { what: string; text: string }[];
  sections: CountedLinkView[];
  /** Ways into the archive of statements. */
  ways: LinkView[];
}

/** The search page. */
export function getSearchPage(corpus: Corpus): SearchPageView {
  const records = getSearchRecords(corpus);
  const topic = mostFrequent(records.flatMap(({ topics }) => topics.map(({ label }) => label)));
  const place = mostFrequent(records.flatMap(({ places }) => places.map(({ label }) => label)));
  const person = getSpeakers(corpus).find(({ kind }) => kind === 'person')?.name;
  const day = mostFrequent(
    kinds
      .slice(1)
      .flatMap((kind) => corpus[kind].flatMap((entry) => dateOf(entry) ?? []))
      .filter(isDay),
  );
  const examples = [
    { what: 'alcune parole', text: corpus.site.knownQuery.query },
    { what: 'un tema', text: topic?.toLowerCase() },
    { what: 'una persona', text: person },
    { what: 'un luogo', text: place },
    { what: 'un giorno', text: day && formatDay(day) },
  ];
  return {
    site: getSite(corpus),
    records: records.length,
    examples: examples.flatMap(({ what, text }) => (text === undefined ? [] : [{ what, text }])),
    sections: getArchiveCounts(corpus),
    ways: corpus.statements.length === 0 ? [] : waysIntoStatements,
  };
}

const waysIntoStatements: LinkView[] = [
  { title: 'per mese', path: `${pathOf('statements')}#per-mese` },
  { title: 'per persona', path: `${pathOf('statements')}#per-persona` },
  { title: 'per organizzazione', path: `${pathOf('statements')}#per-organizzazione` },
  { title: 'per tema', path: `${pathOf('statements')}#per-tema` },
];

/** The text that stands most often in a list; the first in order among equals. */
function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}
