import type { Corpus } from '../corpus/corpus.ts';
import type { Source } from '../corpus/entry.ts';
import { formatEdtf } from '../lib/edtf.ts';
import { wordsWithin } from '../lib/excerpt.ts';
import { typeset } from '../markdown/typography.ts';
import { pathOf } from '../site/sections.ts';
import { quoted, strings } from '../site/strings.ts';
import { getCardsNaming, getEntriesNaming } from './backlinks.ts';
import { getEntry, newestFirst } from './entries.ts';
import { getCitation } from './citations.ts';
import { getFrame } from './frame.ts';
import { toPages, type ListPage } from './lists.ts';
import { getSite } from './site.ts';
import { sourceJsonLd } from './structured-data.ts';
import type { CitedSourceView, SourceView } from './views.ts';

/** A source as pages show it. @throws when there is none with that id, which integrity has made impossible. */
export function getSource(corpus: Corpus, id: string): SourceView {
  return toSourceView(getEntry(corpus, 'sources', id));
}

/** The sources of an entry, in the order in which it names them. */
export function getSourcesOf(corpus: Corpus, ids: readonly string[]): SourceView[] {
  return ids.map((id) => getSource(corpus, id));
}

/** The sources of an entry as the page lists them: those that its text cites, numbered, then the others that it names. */
export function getSourceList(
  corpus: Corpus,
  ids: readonly string[],
  citations: readonly CitedSourceView[] = [],
): (CitedSourceView | SourceView)[] {
  const others = ids.filter((id) => !citations.some((cited) => cited.id === id));
  return [...citations, ...getSourcesOf(corpus, others)];
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

/** A source in the list: how many entries rest on it. */
export interface SourceInListView extends SourceView {
  supports: number;
}

/** Kinds of entry that rest on sources, in the order in which a source's page shows them. */
const supportedKinds = [
  'statements',
  'events',
  'commitments',
  'figures',
  'pressReleases',
  'articles',
  'actors',
  'pages',
] as const;

/** Every source in pages, newest first, those without a day last. */
export function getSourcePages(corpus: Corpus): ListPage<SourceInListView>[] {
  return toPages(
    corpus.sources.toSorted(newestFirst).map((source) => ({
      ...toSourceView(source),
      supports: supportedKinds.reduce(
        (sum, kind) => sum + getEntriesNaming(corpus, 'sources', source.id, kind).length,
        0,
      ),
    })),
    40,
  );
}

/** Everything on the page of a source. */
export function getSourcePage(corpus: Corpus, entry: Source) {
  const site = getSite(corpus);
  const source = toSourceView(entry);
  const frame = getFrame(corpus, entry);
  const what = source.titleIsDescriptive ? source.title : quoted(source.title);
  const who = source.publisher ?? strings.sourcesUnknown;
  const when = source.issuedOn === undefined ? strings.undated : formatEdtf(source.issuedOn);
  return {
    site,
    frame: {
      ...frame,
      title: `${frame.title} (${who})`,
      description: wordsWithin(`Fonte: ${who}, ${what}, ${when}. Che cosa riporta e quanto è affidabile.`, 160),
    },
    citation: getCitation(corpus, entry),
    source,
    /** Everything that rests on it, kind by kind. */
    supports: supportedKinds
      .map((kind) => ({ kind, entries: getCardsNaming(corpus, 'sources', entry.id, kind) }))
      .filter(({ entries }) => entries.length > 0),
    /** Whether the state of the case, on the home page, rests on it too. */
    supportsState: corpus.state.body.citations.some(({ target }) => target === entry.id),
    jsonLd: [sourceJsonLd(site, frame, source)],
  };
}
