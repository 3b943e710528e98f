import type { Corpus } from '../corpus/corpus.ts';
import type { Entry, Statement } from '../corpus/entry.ts';
import { monthOfEdtf } from '../lib/edtf.ts';
import { formatMonth, type Month } from '../lib/days.ts';
import { capitalise } from '../lib/capitalise.ts';
import { wordsWithin } from '../lib/excerpt.ts';
import { typeset } from '../markdown/typography.ts';
import { undatedMonth } from '../site/addresses.ts';
import { archives, pathOf } from '../site/sections.ts';
import { quoted, strings } from '../site/strings.ts';
import { countLinks, getActorLink, getEntry, getLinks, newestFirst, oldestFirst, titleOf } from './entries.ts';
import { getCardsNaming } from './backlinks.ts';
import { getCitation } from './citations.ts';
import { getFrame } from './frame.ts';
import { toPages, type ListPage } from './lists.ts';
import { getRenderedBody } from './prose.ts';
import { getSite } from './site.ts';
import { statementJsonLd } from './structured-data.ts';
import { sortNameOf } from './actors.ts';
import { occasionOf } from './occasions.ts';
import { roleOn } from './roles.ts';
import { getSourcesOf } from './sources.ts';
import { getStatementContext } from './statement-context.ts';
import type { CountedLinkView, LinkView, SpeakerView, StatementView } from './views.ts';

const views = new WeakMap<Statement, StatementView>();

/** A statement with everything its card shows. */
export function getStatementView(corpus: Corpus, id: string): StatementView {
  const statement = getEntry(corpus, 'statements', id);
  const known = views.get(statement);
  if (known) return known;
  const view = toView(corpus, statement);
  views.set(statement, view);
  return view;
}

/** Every statement, newest first, those without a day last. */
export function getStatements(corpus: Corpus): StatementView[] {
  return corpus.statements.toSorted(newestFirst).map(({ id }) => getStatementView(corpus, id));
}

/** Statements of one subject, oldest first. */
export function getStatementsBy(corpus: Corpus, actorId: string): StatementView[] {
  return corpus.statements
    .filter(({ data }) => data.speakers.includes(actorId))
    .toSorted(oldestFirst)
    .map(({ id }) => getStatementView(corpus, id));
}

/** Ways into the archive of statements, each with its count. */
export interface StatementArchives {
  months: CountedLinkView[];
  people: CountedLinkView[];
  organisations: CountedLinkView[];
  topics: CountedLinkView[];
  places: CountedLinkView[];
}

/** Every month, person, organisation, topic and place that has statements. */
export function getStatementArchives(corpus: Corpus): StatementArchives {
  const speakers = corpus.statements.flatMap(({ data }) => data.speakers).map((id) => getActorLink(corpus, id));
  const speakersOf = (kind: 'person' | 'organisation', step: string) =>
    countLinks(
      speakers.filter((speaker) => speaker.kind === kind).map(({ id }) => id),
      (id) => ({ title: getActorLink(corpus, id).name, path: pathOf('statements', step, id) }),
      (id) => sortNameOf(getEntry(corpus, 'actors', id)),
    );
  const vocabulary = (kind: 'topics' | 'places', step: string) =>
    countLinks(
      corpus.statements.flatMap(({ data }) => data[kind]),
      (id) => ({ title: titleOf(corpus, getEntry(corpus, kind, id)), path: pathOf('statements', step, id) }),
    );
  return {
    months: getStatementMonths(corpus),
    people: speakersOf('person', archives.person),
    organisations: speakersOf('organisation', archives.organisation),
    topics: vocabulary('topics', archives.topic),
    places: vocabulary('places', archives.place),
  };
}

/** Statements by month, newest first; those without one stand last, under `senza-data`. */
export function getStatementsByMonth(
  corpus: Corpus,
): { month: Month | undefined; step: string; statements: StatementView[] }[] {
  const groups = new Map<Month | undefined, StatementView[]>();
  for (const statement of corpus.statements.toSorted(oldestFirst)) {
    const month = monthOfEdtf(statement.data.saidOn);
    groups.set(month, [...(groups.get(month) ?? []), getStatementView(corpus, statement.id)]);
  }
  return [...groups]
    .map(([month, statements]) => ({ month, step: month ?? undatedMonth, statements }))
    .sort((a, b) => (a.month === undefined ? 1 : b.month === undefined ? -1 : a.month < b.month ? 1 : -1));
}

function getStatementMonths(corpus: Corpus): CountedLinkView[] {
  return getStatementsByMonth(corpus).map(({ month, step, statements }) => ({
    title: month === undefined ? 'Giorno non indicato' : capitalise(formatMonth(month)),
    path: pathOf('statements', archives.month, step),
    count: statements.length,
  }));
}

function toView(corpus: Corpus, statement: Statement): StatementView {
  const { id, data, body } = statement;
  const rendered = body && getRenderedBody(corpus, id, body);
  const speakers = data.speakers.map((speaker, at) =>
    toSpeaker(corpus, speaker, data.saidOn, at === 0 ? data.role : undefined),
  );
  const plainText = rendered?.plainText ?? '';
  const beginning = wordsWithin(plainText.replaceAll('\n', ' '), 70);
  return {
    id,
    path: pathOf('statements', id),
    title: `${speakers[0]?.name ?? ''}: ${data.fragment ? quoted(typeset(data.fragment)) : beginning}`,
    speakers,
    saidOn: data.saidOn,
    dateNote: data.dateNote && typeset(data.dateNote),
    occasion: getOccasion(corpus, statement),
    fidelity: data.fidelity,
    fragment: data.fragment && typeset(data.fragment),
    prose: (rendered?.segments ?? []).filter((segment) => typeof segment === 'string'),
    plainText,
    topics: getLinks(corpus, 'topics', data.topics),
    places: getLinks(corpus, 'places', data.places),
    sources: getSourcesOf(corpus, data.sources),
  };
}

function toSpeaker(corpus: Corpus, id: string, saidOn: string | undefined, given: string | undefined): SpeakerView {
  const { role, organisation, basis } = roleOn(getEntry(corpus, 'actors', id), saidOn, given);
  return {
    ...getActorLink(corpus, id),
    role: typeset([role, organisation].filter(Boolean).join(', ')),
    roleBasis: basis,
  };
}

function getOccasion(corpus: Corpus, { data }: Statement): StatementView['occasion'] {
  const occasion = occasionOf(corpus, data, data.saidOn);
  if (!occasion) return undefined;
  const { title, path, isOnlyAbout } = occasion;
  return { title: isOnlyAbout ? strings.about(title) : title, path };
}

/** A part of the archive of statements with an address of its own. */
export interface StatementArchiveView {
  /** Last step of its address. */
  step: string;
  title: string;
  description: string;
  path: string;
  /** Oldest first. */
  statements: StatementView[];
  /** The page of the person, topic or place. */
  about?: LinkView | undefined;
  feedPath?: string | undefined;
}

/** Statements on one page of the archive. */
export const statementsPerPage = 15;

/** The archive of all statements in pages, newest first. */
export function getStatementPages(corpus: Corpus): ListPage<StatementView>[] {
  return toPages(getStatements(corpus), statementsPerPage);
}

/** Statements of each month, below `/dichiarazioni/mese/`. */
export function getMonthArchives(corpus: Corpus): StatementArchiveView[] {
  return getStatementsByMonth(corpus).map(({ month, step, statements }) => {
    const when = month === undefined ? 'senza un giorno indicato' : `di ${formatMonth(month)}`;
    const { length } = statements;
    return {
      step,
      title: `Dichiarazioni ${when}`,
      description: `Le dichiarazioni ${when}: ${length === 1 ? 'una, con' : `${length} in tutto, ciascuna con`} la sua fonte.`,
      path: pathOf('statements', archives.month, step),
      statements,
    };
  });
}

/** Statements of each person or of each organisation. */
export function getSpeakerArchives(corpus: Corpus, kind: 'person' | 'organisation'): StatementArchiveView[] {
  return corpus.actors
    .filter(({ data }) => data.kind === kind)
    .map((actor) => ({ actor, statements: getStatementsBy(corpus, actor.id) }))
    .filter(({ statements }) => statements.length > 0)
    .map(({ actor, statements }) => {
      const { name, path } = getActorLink(corpus, actor.id);
      return {
        step: actor.id,
        title: `Dichiarazioni: ${name}`,
        description: `${name}: ${inOrder(statements.length)}, ${statements.length === 1 ? 'con' : 'ciascuna con'} la sua fonte.`,
        path: pathOf('statements', kind === 'person' ? archives.person : archives.organisation, actor.id),
        statements,
        about: { title: `${name}: ruoli, impegni, posizioni`, path },
        feedPath: path,
      };
    });
}

/** Statements on each topic or about each place. */
export function getFiledArchives(corpus: Corpus, kind: 'topics' | 'places'): StatementArchiveView[] {
  return (corpus[kind] as Entry<'topics' | 'places'>[]).flatMap((filing) => {
    const statements = corpus.statements
      .filter(({ data }) => data[kind].includes(filing.id))
      .toSorted(oldestFirst)
      .map(({ id }) => getStatementView(corpus, id));
    if (statements.length === 0) return [];
    const name = titleOf(corpus, filing);
    const path = pathOf(kind, filing.id);
    return {
      step: filing.id,
      title: `Dichiarazioni per ${kind === 'topics' ? 'tema' : 'luogo'}: ${name}`,
      description: `${capitalise(name)}: chi ne ha parlato e che cosa ha detto. ${capitalise(inOrder(statements.length))}.`,
      path: pathOf('statements', kind === 'topics' ? archives.topic : archives.place, filing.id),
      statements,
      about: { title: `Tutto ${kind === 'topics' ? 'sul tema' : 'sul luogo'}: ${name}`, path },
      feedPath: kind === 'topics' ? path : undefined,
    };
  });
}

/** `18 dichiarazioni in ordine di data`; one has no order. */
function inOrder(count: number): string {
  return `${strings.statementsCount(count)}${count === 1 ? '' : ' in ordine di data'}`;
}

/** Everything on the page of a statement. */
export function getStatementPage(corpus: Corpus, entry: Statement) {
  const site = getSite(corpus);
  const frame = getFrame(corpus, entry);
  const statement = getStatementView(corpus, entry.id);
  return {
    site,
    frame,
    citation: getCitation(corpus, entry),
    statement,
    context: getStatementContext(corpus, entry),
    quotedIn: getCardsNaming(corpus, 'statements', entry.id, 'articles'),
    jsonLd: [statementJsonLd(site, frame, statement)],
  };
}
