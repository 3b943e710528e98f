import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { referencesOf } from '../corpus/references.ts';
import { kinds, type Kind } from '../site/sections.ts';
import { getCard, newestFirst, oldestFirst } from './entries.ts';
import type { EntryCardView } from './views.ts';

const indexes = new WeakMap<Corpus, Map<string, Entry[]>>();

/** Entries that name an entry, in their keys or in their text. */
export function getEntriesNaming<K extends Kind>(corpus: Corpus, kind: Kind, id: string, byKind: K): Entry<K>[] {
  return (indexOf(corpus).get(`${kind}/${id}`) ?? []).filter((entry): entry is Entry<K> => entry.kind === byKind);
}

/** Everything of one kind that names an entry, as cards, in the order that suits the kind. */
export function getCardsNaming(corpus: Corpus, kind: Kind, id: string, byKind: Kind): EntryCardView[] {
  const order = byKind === 'articles' ? newestFirst : oldestFirst;
  return getEntriesNaming(corpus, kind, id, byKind)
    .toSorted(order)
    .map((entry) => getCard(corpus, entry));
}

function indexOf(corpus: Corpus): Map<string, Entry[]> {
  const known = indexes.get(corpus);
  if (known) return known;
  const index = new Map<string, Entry[]>();
  for (const kind of kinds) for (const entry of corpus[kind]) addTo(index, entry);
  indexes.set(corpus, index);
  return index;
}

function addTo(index: Map<string, Entry[]>, entry: Entry): void {
  const targets = new Set(referencesOf(entry.kind, entry.data).map(({ kind, id }) => `${kind}/${id}`));
  for (const { target } of entry.body?.statements ?? []) targets.add(`statements/${target}`);
  for (const { target } of entry.body?.citations ?? []) targets.add(`sources/${target}`);
  for (const target of targets) index.set(target, [...(index.get(target) ?? []), entry]);
}
