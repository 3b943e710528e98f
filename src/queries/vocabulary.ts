import type { Corpus } from '../corpus/corpus.ts';
import type { Place, Topic } from '../corpus/entry.ts';
import { capitalise } from '../lib/capitalise.ts';
import { wordsWithin } from '../lib/excerpt.ts';
import { typeset } from '../markdown/typography.ts';
import { archives, pathOf } from '../site/sections.ts';
import { strings } from '../site/strings.ts';
import { getCardsNaming, getEntriesNaming } from './backlinks.ts';
import { alphabetically, getLinks, newestFirst, oldestFirst, titleOf } from './entries.ts';
import { getFrame } from './frame.ts';
import { getSite } from './site.ts';
import { placeJsonLd } from './structured-data.ts';
import { getStatementView } from './statements.ts';
import { toEventView } from './events.ts';
import { toCommitmentView } from './commitments.ts';
import { toFigureView } from './figures.ts';
import type {
  CommitmentView,
  CountedLinkView,
  EntryCardView,
  EventView,
  FigureView,
  LinkView,
  StatementView,
} from './views.ts';

/** Everything that is filed under a topic or a place. */
export interface FiledView {
  articles: EntryCardView[];
  events: EventView[];
  statements: StatementView[];
  commitments: CommitmentView[];
  figures: FigureView[];
  pressReleases: EntryCardView[];
}

/** What is filed under a topic or a place, each kind in the order of time. */
export function getFiled(corpus: Corpus, { kind, id }: Pick<Place | Topic, 'kind' | 'id'>): FiledView {
  return {
    articles: getCardsNaming(corpus, kind, id, 'articles'),
    events: getEntriesNaming(corpus, kind, id, 'events')
      .toSorted(oldestFirst)
      .map((event) => toEventView(corpus, event)),
    statements: getEntriesNaming(corpus, kind, id, 'statements')
      .toSorted(oldestFirst)
      .map((statement) => getStatementView(corpus, statement.id)),
    commitments: getEntriesNaming(corpus, kind, id, 'commitments')
      .toSorted(oldestFirst)
      .map((commitment) => toCommitmentView(corpus, commitment)),
    figures: getEntriesNaming(corpus, kind, id, 'figures')
      .toSorted(oldestFirst)
      .map((figure) => toFigureView(corpus, figure)),
    pressReleases: getCardsNaming(corpus, kind, id, 'pressReleases'),
  };
}

/** A topic or a place in its list: how much there is under it. */
export interface VocabularyLinkView extends CountedLinkView {
  description?: string | undefined;
}

/** Topics or places by name, with how many entries are filed under each. */
export function getVocabulary(corpus: Corpus, kind: 'topics' | 'places'): VocabularyLinkView[] {
  return corpus[kind]
    .map((entry) => ({
      title: titleOf(corpus, entry),
      path: pathOf(kind, entry.id),
      description: entry.data.description && typeset(entry.data.description),
      count: (['articles', 'events', 'statements', 'commitments', 'figures', 'pressReleases'] as const)
        .map((byKind) => getEntriesNaming(corpus, kind, entry.id, byKind).length)
        .reduce((sum, count) => sum + count, 0),
    }))
    .sort((a, b) => alphabetically(a.title, b.title));
}

/** With more statements than this a page shows only the latest: dozens of them made the page of a town heavy to open. */
export const shownStatements = 20;

/** Everything on the page of a topic or of a place; when it does not show all statements, the way to them. */
export function getFiledPage(corpus: Corpus, entry: Place | Topic) {
  const site = getSite(corpus);
  const filed = getFiled(corpus, entry);
  const latest = getEntriesNaming(corpus, entry.kind, entry.id, 'statements')
    .toSorted(newestFirst)
    .slice(0, shownStatements)
    .map(({ id }) => id);
  const count = Object.values(filed).reduce((sum, entries) => sum + entries.length, 0);
  const description = entry.data.description && typeset(entry.data.description);
  const frame = getFrame(corpus, entry);
  const title = capitalise(frame.title);
  const inArchive = `In archivio: ${count === 1 ? '1 scheda' : `${count} schede`}.`;
  return {
    site,
    kind: entry.kind,
    frame: {
      ...frame,
      title,
      description: wordsWithin(`${description ?? `${title}.`} ${inArchive}`, 160),
    },
    description,
    around: entry.kind === 'places' ? getPlacesAround(corpus, entry) : [],
    filed: { ...filed, statements: filed.statements.filter(({ id }) => latest.includes(id)) },
    allStatements: filed.statements.length > latest.length ? linkToAll(entry, filed.statements.length) : undefined,
    jsonLd: entry.kind === 'places' ? [placeJsonLd(site, frame)] : [],
  };
}

function linkToAll({ kind, id }: Place | Topic, count: number): CountedLinkView {
  const path = pathOf('statements', kind === 'topics' ? archives.topic : archives.place, id);
  return { title: `Tutte le ${strings.statementsCount(count)}`, path, count };
}

function getPlacesAround(corpus: Corpus, { id, data }: Place): { name: string; places: LinkView[] }[] {
  const outside = data.within === undefined ? [] : [data.within];
  const inside = corpus.places.filter((place) => place.data.within === id).map((place) => place.id);
  return [
    { name: 'Fa parte di', places: getLinks(corpus, 'places', outside) },
    { name: 'Comprende', places: getLinks(corpus, 'places', inside) },
  ].filter(({ places }) => places.length > 0);
}
