import type { Whole } from '../integrity/whole.ts';
import type { ParsedBody } from '../markdown/parsed-body.ts';
import { kinds, type Kind } from '../site/sections.ts';
import type { Corpus, EntriesByKind } from './corpus.ts';
import type { Entry, StateEntry } from './entry.ts';
import { publishedEntries } from './published.ts';
import type { SiteData } from '../schemas/site.ts';

/** The corpus as readers see it, out of everything that was taken in and found right. */
export function corpusOf(whole: Whole<ParsedBody>, site: SiteData, state: StateEntry): Corpus {
  const { siteUrl, basePath, today, preview } = whole;
  const entries = publishedEntries(whole, whole);
  const synonyms = whole.synonyms?.data ?? { groups: [], aliases: [] };
  return {
    ...entries,
    site,
    state,
    synonyms,
    searches: searchesOf(whole),
    siteUrl,
    basePath,
    today,
    preview,
    find: finderOf(entries),
  };
}

function searchesOf({ searches }: Whole): Corpus['searches'] {
  if (!searches) return [];
  const { file, data, lineOf } = searches;
  return data.searches.map((search, at) => ({ ...search, file, line: lineOf(['searches', at, 'query']) }));
}

function finderOf(entries: EntriesByKind): Corpus['find'] {
  const byId = Object.fromEntries(
    kinds.map((kind) => [kind, new Map(entries[kind].map((entry: Entry) => [entry.id, entry]))]),
  ) as { [K in Kind]: Map<string, Entry<K>> };
  return (kind, id) => byId[kind].get(id);
}
