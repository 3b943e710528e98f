import type { Corpus } from '../corpus/corpus.ts';
import { typeset } from '../markdown/typography.ts';
import type { Day } from '../lib/days.ts';
import type { Edtf } from '../lib/edtf.ts';
import type { CommitmentStatus } from '../schemas/commitment.ts';
import { capitalise } from '../lib/capitalise.ts';
import { pathOf, pluralOf } from '../site/sections.ts';
import { sectionDescriptions, strings } from '../site/strings.ts';
import { actorGroups, type ActorGroup } from '../schemas/actor.ts';
import { getSpeakers, type ActorCardView } from './actors.ts';
import { countStatuses, getCommitments, getCommitmentsWithIds, getPastTermCommitments } from './commitments.ts';
import { newestArticlesFirst } from './article-order.ts';
import { compare, getCard, getEntry } from './entries.ts';
import { getEssentialEvents, getEvents, getEventsAhead } from './events.ts';
import { getFiguresWithIds } from './figures.ts';
import { getChanges } from './changes.ts';
import { getProse } from './prose.ts';
import { getSite } from './site.ts';
import type {
  ChangeView,
  CommitmentView,
  EntryCardView,
  EventView,
  FigureView,
  LinkView,
  ProseView,
  SiteView,
} from './views.ts';

/** Everything on the home page. */
export interface HomeView {
  site: SiteView;
  title: string;
  summary: string;
  lastFactOn: Edtf;
  /** What happened on that day, as far as the timeline has it: all of it, as no date tells which came last. */
  lastFacts: LinkView[];
  checkedOn: Day;
  state: ProseView;
  changes: ChangeView[];
  /** Announced for today or later. */
  ahead: EventView[];
  /** Announced for a day that has gone by, with nothing known of what followed: deadlines only. */
  overdue: EventView[];
  latest: EntryCardView[];
  figures: FigureView[];
  commitments: CommitmentView[];
  /** How many commitments have a term that has gone by, with nothing known of how they ended. */
  pastTerm: number;
  statuses: { status: CommitmentStatus; count: number }[];
  /** The story in a few lines, without the deadlines told in `overdue`. */
  essential: EventView[];
  events: number;
  /** Who spoke most on each side of the table, and how many others there are. */
  voices: { group: ActorGroup; speakers: ActorCardView[]; others: number }[];
  statements: number;
  sources: number;
  /** Where the header does not lead: the guide first, then sections that have entries. */
  elsewhere: (LinkView & { about: string })[];
}

/** Where things stand, and the ways into everything else. */
export function getHome(corpus: Corpus): HomeView {
  const { data, body } = corpus.state;
  const state = getProse(corpus, { id: 'stato', body, data });
  if (!state) throw new Error('the state of the case has no text in a corpus that was checked');
  const speakers = getSpeakers(corpus);
  const events = getEvents(corpus);
  const overdue = events.filter(({ type, overdue }) => type === 'deadline' && overdue);
  const told = new Set(overdue.map(({ id }) => id));
  return {
    site: getSite(corpus),
    title: typeset(data.title),
    summary: typeset(data.summary),
    lastFactOn: data.lastFactOn,
    lastFacts: events.filter(({ date, status }) => status === 'happened' && date === data.lastFactOn),
    checkedOn: data.checkedOn,
    state,
    changes: getChanges(corpus.state),
    ahead: getEventsAhead(corpus),
    overdue,
    latest: getLatest(corpus),
    figures: getFiguresWithIds(corpus, data.figures),
    commitments: getCommitmentsWithIds(corpus, data.commitments),
    pastTerm: getPastTermCommitments(corpus).length,
    statuses: countStatuses(getCommitments(corpus)),
    essential: getEssentialEvents(corpus).filter(({ id }) => !told.has(id)),
    events: corpus.events.length,
    voices: actorGroups
      .map((group) => ({ group, all: speakers.filter((speaker) => speaker.group === group) }))
      .filter(({ all }) => all.length > 0)
      .map(({ group, all }) => ({
        group,
        speakers: all.slice(0, namedVoices),
        others: Math.max(0, all.length - namedVoices),
      })),
    statements: corpus.statements.length,
    sources: corpus.sources.length,
    elsewhere: getElsewhere(corpus),
  };
}

/** Sections to which the home page leads at its end. */
const sectionsElsewhere = ['figures', 'pressReleases', 'actors', 'glossary'] as const;

function getElsewhere(corpus: Corpus): HomeView['elsewhere'] {
  const { guide } = corpus.state.data;
  const article = guide === undefined ? undefined : getCard(corpus, getEntry(corpus, 'articles', guide));
  return [
    ...(article ? [{ title: article.title, path: article.path, about: article.summary ?? '' }] : []),
    ...sectionsElsewhere
      .filter((kind) => corpus[kind].length > 0)
      .map((kind) => ({
        title: kind === 'actors' ? strings.whoSpeaks : capitalise(pluralOf(kind)),
        path: pathOf(kind),
        about: sectionDescriptions[kind],
      })),
  ];
}

/** How many speak by name on the home page for each side of the table: as many for one as for another. */
const namedVoices = 3;

/** The articles last published or changed, newest first. */
function getLatest(corpus: Corpus): EntryCardView[] {
  const lastDay = (entry: Corpus['articles'][number]): Day =>
    getChanges(entry).at(-1)?.changedOn ?? entry.data.publishedOn;
  const ofOneDay = newestArticlesFirst(corpus);
  return corpus.articles
    .toSorted((a, b) => compare(lastDay(b), lastDay(a)) || ofOneDay(a, b))
    .slice(0, 3)
    .map((entry) => ({ ...getCard(corpus, entry), date: lastDay(entry) }));
}
