import type { Corpus } from '../corpus/corpus.ts';
import type { Actor } from '../corpus/entry.ts';
import { typeset } from '../markdown/typography.ts';
import { actorGroups, type ActorGroup } from '../schemas/actor.ts';
import { pathOf } from '../site/sections.ts';
import { strings } from '../site/strings.ts';
import { wordsWithin } from '../lib/excerpt.ts';
import { getCardsNaming, getEntriesNaming } from './backlinks.ts';
import { compare, foldName, getActorLink, oldestFirst } from './entries.ts';
import { toCommitmentView } from './commitments.ts';
import { getFrame } from './frame.ts';
import { tellOnce, toPositions, type ToldOnce } from './positions.ts';
import { drawRoles, type RoleDrawing } from './role-drawing.ts';
import { getSite } from './site.ts';
import { getSourcesOf } from './sources.ts';
import { actorJsonLd } from './structured-data.ts';
import { getStatementsBy } from './statements.ts';
import type { ActorLinkView, CommitmentView, EntryCardView, SourceView, StatementView } from './views.ts';

export interface ActorRoleView {
  role: string;
  organisation?: { name: string; path?: string | undefined } | undefined;
  period?: string | undefined;
  periodNote?: string | undefined;
}

/** A subject in a list: a name, what it is, how much of it there is to read. */
export interface ActorCardView extends ActorLinkView {
  /** Empty where the name already says it: «Diocesi di Valle» is a diocese. */
  role: string;
  statements: number;
  commitments: number;
}

/** A subject with everything its page shows. */
export interface ActorView extends ActorLinkView {
  private: boolean;
  aliases: string[];
  note?: string | undefined;
  roles: ActorRoleView[];
  statements: StatementView[];
  /** Its roles and statements over time, where there is something to see. */
  drawing: RoleDrawing | undefined;
  /** Its statements by topic, each told once: positions side by side, what came before and what after. */
  positions: ToldOnce;
  commitments: CommitmentView[];
  pressReleases: EntryCardView[];
  events: EntryCardView[];
  articles: EntryCardView[];
  figures: EntryCardView[];
  /** People who hold a role in this organisation. */
  people: ActorCardView[];
  sources: SourceView[];
}

/** Subjects by the side of the table on which they sit; people by surname, organisations by name. */
export function getActorGroups(corpus: Corpus): { group: ActorGroup; actors: ActorCardView[] }[] {
  const sorted = corpus.actors.toSorted(bySortName);
  return actorGroups
    .map((group) => ({
      group,
      actors: sorted.filter(({ data }) => data.group === group).map((actor) => toActorCard(corpus, actor)),
    }))
    .filter(({ actors }) => actors.length > 0);
}

/** Who has spoken, most statements first; as many by surname. */
export function getSpeakers(corpus: Corpus): ActorCardView[] {
  return corpus.actors
    .toSorted(bySortName)
    .map((actor) => toActorCard(corpus, actor))
    .filter(({ statements }) => statements > 0)
    .sort((a, b) => b.statements - a.statements);
}

/** A subject with all that hangs from it. */
export function getActorView(corpus: Corpus, actor: Actor): ActorView {
  const { id, data } = actor;
  const statements = getStatementsBy(corpus, id);
  return {
    ...getActorLink(corpus, id),
    private: data.private,
    aliases: data.aliases.map(typeset),
    note: data.note && typeset(data.note),
    roles: data.roles.map((role) => toRoleView(role)),
    drawing: drawRoles(
      data.roles.map(({ period }) => period),
      statements.map(({ saidOn }) => saidOn),
    ),
    statements,
    positions: tellOnce(toPositions(statements), statements),
    commitments: getEntriesNaming(corpus, 'actors', id, 'commitments')
      .toSorted(oldestFirst)
      .map((entry) => toCommitmentView(corpus, entry)),
    pressReleases: getCardsNaming(corpus, 'actors', id, 'pressReleases'),
    events: getCardsNaming(corpus, 'actors', id, 'events'),
    articles: getCardsNaming(corpus, 'actors', id, 'articles'),
    figures: getCardsNaming(corpus, 'actors', id, 'figures'),
    people: getEntriesNaming(corpus, 'actors', id, 'actors')
      .toSorted(bySortName)
      .map((entry) => toActorCard(corpus, entry, id)),
    sources: getSourcesOf(corpus, data.sources),
  };
}

/** A subject as a line in a list, with its first role, or the one that it holds in an organisation. */
export function toActorCard(corpus: Corpus, actor: Actor, organisationId?: string): ActorCardView {
  const { roles } = actor.data;
  const inOrganisation = roles.find((role) => organisationId !== undefined && role.organisationId === organisationId);
  const link = getActorLink(corpus, actor.id);
  const role = typeset((inOrganisation ?? roles[0])?.role ?? '');
  return {
    ...link,
    role: foldName(link.name).includes(foldName(role)) ? '' : role,
    statements: corpus.statements.filter(({ data }) => data.speakers.includes(actor.id)).length,
    commitments: corpus.commitments.filter(({ data }) => data.actors.includes(actor.id)).length,
  };
}

/** What a person's or organisation's name is sorted by: surname first for people. */
export function sortNameOf({ data }: Actor): string {
  const name = data.sortName ?? (data.kind === 'person' && !data.private ? surnameFirst(data.name) : data.name);
  return foldName(name);
}

function bySortName(a: Actor, b: Actor): number {
  return compare(sortNameOf(a), sortNameOf(b)) || compare(a.id, b.id);
}

function surnameFirst(name: string): string {
  const words = name.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

function toRoleView({
  role,
  organisation,
  organisationId,
  period,
  periodNote,
}: Actor['data']['roles'][number]): ActorRoleView {
  return {
    role: typeset(role),
    organisation: organisation
      ? { name: typeset(organisation), path: organisationId && pathOf('actors', organisationId) }
      : undefined,
    period,
    periodNote: periodNote && typeset(periodNote),
  };
}

/** Everything on the page of a subject. */
export function getActorPage(corpus: Corpus, actor: Actor) {
  const site = getSite(corpus);
  const view = getActorView(corpus, actor);
  const frame = { ...getFrame(corpus, actor), description: describe(view) };
  return { site, frame, actor: view, jsonLd: [actorJsonLd(site, frame, view)] };
}

/** What the page of a subject says, in a sentence. */
function describe({ name, roles, statements }: ActorView): string {
  const said = statements.length === 0 ? '' : ` Nell’archivio: ${strings.statementsCount(statements.length)}.`;
  return `${wordsWithin(`${name}: ${roles.map(({ role }) => role).join('; ')}`, 125)}.${said}`.replace('….', '…');
}
