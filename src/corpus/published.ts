import type { Day } from '../lib/days.ts';
import type { BodyFacts } from '../markdown/parsed-body.ts';
import type { Kind } from '../site/sections.ts';
import type { EntriesByKind } from './corpus.ts';
import type { Entry } from './entry.ts';

/** Whether readers can see an entry: it is no draft, and its day has come. */
export function isPublished({ draft, publishedOn }: { draft: boolean; publishedOn: Day }, today: Day): boolean {
  return !draft && publishedOn <= today;
}

/** The entries that readers can see; all of them for a preview. */
export function publishedEntries<Body extends BodyFacts>(
  entries: EntriesByKind<Body>,
  { today, preview }: { today: Day; preview: boolean },
): EntriesByKind<Body> {
  const keep = <K extends Kind>(kind: K): Entry<K, Body>[] =>
    entries[kind].filter(({ data }) => preview || isPublished(data, today));
  return {
    articles: keep('articles'),
    pressReleases: keep('pressReleases'),
    events: keep('events'),
    statements: keep('statements'),
    commitments: keep('commitments'),
    figures: keep('figures'),
    actors: keep('actors'),
    sources: keep('sources'),
    glossary: keep('glossary'),
    places: keep('places'),
    topics: keep('topics'),
    pages: keep('pages'),
  };
}
