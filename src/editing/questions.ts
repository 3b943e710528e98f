import { needsBody } from '../schemas/kinds.ts';
import type { Kind } from '../site/sections.ts';
import { keysOf, type Answers } from './answers.ts';
import { faultOfAnswer, type CheckContext } from './check-answer.ts';

/** Keys that the wizard asks of every new entry of a kind, in the order in which somebody would tell them. */
const mainKeys: Record<Kind, readonly string[]> = {
  articles: ['title', 'summary', 'topics', 'places', 'actors', 'events'],
  pressReleases: ['title', 'issuer', 'issuedOn', 'fidelity', 'sources', 'topics', 'places', 'event'],
  events: ['title', 'date', 'type', 'status', 'sources', 'topics', 'places', 'actors'],
  statements: ['event', 'occasion', 'saidOn', 'sources', 'speakers', 'fidelity', 'fragment', 'topics', 'places'],
  commitments: ['title', 'actors', 'madeOn', 'due', 'event', 'sources', 'topics', 'places'],
  figures: ['title', 'unit', 'values', 'topics', 'places', 'actors'],
  actors: ['kind', 'private', 'name', 'group', 'roles', 'sources'],
  sources: ['url', 'title', 'titleIsDescriptive', 'publisher', 'issuedOn', 'kind'],
  glossary: ['term', 'forms'],
  places: ['name', 'within', 'description'],
  topics: ['name', 'description'],
  pages: ['title', 'summary'],
};

/** What the statements of one occasion have in common: it is asked once. */
export const occasionKeys: readonly string[] = ['event', 'occasion', 'saidOn', 'sources'];

/** Asked of every kind, at the end. */
const publicationKeys = ['publishedOn', 'draft', 'changes', 'formerIds'];

/** The keys to ask of a new entry: those that are always asked, and those that whoever writes may ask for. */
export function questionsOf(kind: Kind): { main: readonly string[]; more: string[] } {
  const main = mainKeys[kind];
  return { main, more: keysOf(kind).filter((key) => !main.includes(key) && !publicationKeys.includes(key)) };
}

/** Whether a question makes no sense any more, after those that have been answered. */
export function isIdle(kind: Kind, key: string, answers: Answers): boolean {
  if (kind === 'statements' && key === 'occasion') return answers['event'] !== undefined;
  if (kind === 'statements' && key === 'event') return answers['occasion'] !== undefined;
  return kind === 'actors' && key === 'private' && answers['kind'] === 'organisation';
}

/** What has to be answered before an entry can be written; `text` stands for its body. */
export function missingAnswers(kind: Kind, answers: Answers, body: string | undefined, check: CheckContext): string[] {
  return [
    ...mainKeys[kind].filter(
      (key) => answers[key] === undefined && faultOfAnswer(kind, answers, [key], check) !== undefined,
    ),
    ...(body === undefined && needsBody(kind) ? ['text'] : []),
  ];
}
