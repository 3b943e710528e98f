import type { Corpus } from '../corpus/corpus.ts';
import { formatDay, isDay } from '../lib/days.ts';
import { typeset } from '../markdown/typography.ts';
import type { Synonyms } from '../search/synonyms.ts';
import { pathOf } from '../site/sections.ts';
import { getArchiveCounts } from './archive-counts.ts';
import { getSpeakers } from './actors.ts';
import { dateOf } from './entries.ts';
import { getSearchRecords } from './search-records.ts';
import { getSite } from './site.ts';
import { getStatementArchives } from './statements.ts';
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
  synonyms: Synonyms;
}

/** The search page. */
export function getSearchPage(corpus: Corpus): SearchPageView {
  const records = getSearchRecords(corpus);
  const topic = mostFrequent(records.flatMap(({ topics }) => topics.map(({ label }) => label)));
  const place = mostFrequent(records.flatMap(({ places }) => places.map(({ label }) => label)));
  const person = getSpeakers(corpus).find(({ kind }) => kind === 'person')?.name;
  const days = [...corpus.events, ...corpus.statements].flatMap((entry) => dateOf(entry) ?? []);
  const day = mostFrequent(days.filter(isDay));
  const examples = [
    { what: 'Alcune parole', text: typeset(corpus.site.knownQuery.query) },
    { what: 'Un tema', text: topic?.toLowerCase() },
    { what: 'Una persona', text: person },
    { what: 'Un luogo', text: place },
    { what: 'Un giorno', text: day && formatDay(day) },
  ];
  return {
    site: getSite(corpus),
    records: records.length,
    examples: examples.flatMap(({ what, text }) => (text === undefined ? [] : [{ what, text }])),
    sections: getArchiveCounts(corpus),
    ways: getWaysIntoStatements(corpus),
    synonyms: corpus.synonyms,
  };
}

/** The lists on the page of statements, as far as there is something in them. */
function getWaysIntoStatements(corpus: Corpus): LinkView[] {
  const { months, people, organisations, topics } = getStatementArchives(corpus);
  const ways = [
    { title: 'per mese', step: 'per-mese', links: months },
    { title: 'per persona', step: 'per-persona', links: people },
    { title: 'per organizzazione', step: 'per-organizzazione', links: organisations },
    { title: 'per tema', step: 'per-tema', links: topics },
  ];
  return ways
    .filter(({ links }) => links.length > 0)
    .map(({ title, step }) => ({ title, path: `${pathOf('statements')}#${step}` }));
}

/** The text that stands most often in a list; the first in order among equals. */
function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}
