import type { Corpus } from '../corpus/corpus.ts';
import type { Source } from '../corpus/entry.ts';
import { typeset } from '../markdown/typography.ts';
import { pathOf } from '../site/sections.ts';
import { getEntry } from './entries.ts';
import type { SourceView } from './views.ts';

/** A source as pages show it. @throws when there is none with that id, which integrity has made impossible. */
export function getSource(corpus: Corpus, id: string): SourceView {
  return toSourceView(getEntry(corpus, 'sources', id));
}

/** The sources of an entry, in the order in which it names them. */
export function getSourcesOf(corpus: Corpus, ids: readonly string[]): SourceView[] {
  return ids.map((id) => getSource(corpus, id));
}

/** A source's entry as pages show it. */
export function toSourceView({ id, data }: Source): SourceView {
  const { title, titleIsDescriptive, publisher, issuedOn, url, kind, reliability, archive } = data;
  return {
    id,
    path: pathOf('sources', id),
    title: typeset(title),
    titleIsDescriptive,
    publisher: publisher && typeset(publisher),
    issuedOn,
    url,
    kind,
    reliability: reliability && typeset(reliability),
    archive,
  };
}
