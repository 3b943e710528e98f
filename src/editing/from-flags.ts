import { hasBody } from '../schemas/kinds.ts';
import { UsageError } from '../site/settings.ts';
import { kinds, kindOf, type Kind } from '../site/sections.ts';
import type { Action } from './actions.ts';
import { faultsOfBody } from './ask-body.ts';
import { faultOfAnswer, faultsOf } from './check-answer.ts';
import { cleanPaste } from './clean-paste.ts';
import { likelyDuplicates } from './duplicates.ts';
import type { FlagEntry } from './flags.ts';
import type { KnownEntry } from './known-entries.ts';
import { planItem, type GrowingList } from './new-item.ts';
import { faultOfId, planEntry } from './plan-entry.ts';
import { missingAnswers, occasionKeys } from './questions.ts';
import { readTextFile } from './read-text-file.ts';
import type { Session } from './session.ts';

/** A new entry of which everything was said with the command, as far as it was said. */
export interface ToldEntry extends FlagEntry {
  body: string | undefined;
}

const nothing: ToldEntry = { answers: {}, body: undefined };

/** Reads the texts and gives the statements after the first what the first says of their occasion. */
export function tell(entries: readonly FlagEntry[]): ToldEntry[] {
  const shared = [...occasionKeys, 'topics', 'places', 'publishedOn', 'draft'];
  const first = Object.entries(entries[0]?.answers ?? {}).filter(([key]) => shared.includes(key));
  return entries.map((entry) => {
    const answers = { ...Object.fromEntries(first), ...entry.answers };
    if (entry.answers['occasion'] !== undefined && entry.answers['event'] === undefined) delete answers['event'];
    return { ...entry, answers, body: readBody(entry) };
  });
}

/** What is still to be said before anything can be written: names of flags. */
export function missingFlags(session: Session, action: Action, entries: readonly ToldEntry[]): string[] {
  const { answers, target } = entries[0] ?? nothing;
  if (action.does === 'entry') {
    const missing = entries.flatMap((entry) => missingAnswers(action.kind, entry.answers, entry.body, session.check));
    return [...new Set(missing)].map((key) => (key === 'text' ? 'testo' : key));
  }
  const needed = action.does === 'step' ? ['status'] : action.type === 'minor' ? [] : ['note'];
  return [...(target === undefined ? ['voce'] : []), ...needed.filter((key) => answers[key] === undefined)];
}

/**
 * Plans everything that the flags say, and tells what looks like something that is there already.
 * @throws UsageError with everything that is wrong with it.
 */
export function planFlags(session: Session, action: Action, entries: readonly ToldEntry[]): string[] {
  if (action.does !== 'entry') {
    const { answers, target = '' } = entries[0] ?? nothing;
    planItem(session, findTarget(session, listOf(action), target), listOf(action), itemOf(action, answers));
    return [];
  }
  const { kind } = action;
  return entries.flatMap((entry) => {
    const answers = { publishedOn: session.check.today, ...entry.answers };
    const faults = [...faultsOf(kind, answers, session.check), ...faultsOfFile(session, kind, entry)];
    if (faults.length > 0) throw new UsageError(faults.join('\n'));
    const warnings = likelyDuplicates(kind, answers, session.known).map(
      ({ entry: { id }, reason }) => `Forse c’è già: ${labelOf(session, kind, id)} ${reason}.`,
    );
    planEntry(session, kind, { ...entry, answers });
    return warnings;
  });
}

/** Refuses what was said with the command and is wrong, before the rest is asked. @throws UsageError */
export function refuseWrongFlags(session: Session, action: Action, { answers, body, id }: ToldEntry): void {
  if (action.does !== 'entry') return;
  const faults = [
    ...Object.keys(answers).flatMap((key) => faultOfAnswer(action.kind, answers, [key], session.check) ?? []),
    ...faultsOfFile(session, action.kind, { body, id }),
  ];
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
}

function faultsOfFile(session: Session, kind: Kind, { body, id }: Pick<ToldEntry, 'body' | 'id'>): string[] {
  const ofText =
    body === undefined ? [] : hasBody(kind) ? faultsOfBody(kind, body) : ['Questo tipo di voce non ha un testo.'];
  const ofId = id === undefined ? undefined : faultOfId(session, kind, id);
  return ofId === undefined ? ofText : [...ofText, ofId];
}

function labelOf({ known }: Session, kind: Kind, id: string): string {
  const entry = known.find(kind, id);
  return entry ? `${known.labelOf(entry)} (${id})` : id;
}

/** Which list of an entry an action adds to. */
export function listOf(action: Action): GrowingList {
  return action.does === 'step' ? 'history' : 'changes';
}

/** An item with what the action itself says. */
export function itemOf(action: Action, answers: FlagEntry['answers']): FlagEntry['answers'] {
  return action.does === 'change' ? { ...answers, type: action.type } : answers;
}

/** The entry that a name means: `articoli/la-cartiera`, the path of its file, or its id where no other has it. */
export function findTarget({ known }: Session, list: GrowingList, name: string): KnownEntry {
  const [id = '', folder] = name
    .replace(/\.(?:mdx?|yaml)$/u, '')
    .split('/')
    .toReversed();
  const kind = folder === undefined ? undefined : kindOf(folder);
  const among: readonly Kind[] = list === 'history' ? ['commitments'] : kind === undefined ? kinds : [kind];
  const found = among.flatMap((each) => known.find(each, id) ?? []).filter(({ file }) => file !== '');
  const [entry, other] = found;
  if (entry && !other) return entry;
  if (other) {
    const paths = found.map(({ file }) => file).join(', ');
    throw new UsageError(`«${name}» è il nome di più voci: scrivi quale, fra ${paths}.`);
  }
  throw new UsageError(`«${name}» non è una voce che si possa leggere. Scrivila come articoli/il-suo-id.`);
}

function readBody({ text }: FlagEntry): string | undefined {
  if (!text) return undefined;
  if (text.from === 'flag') return text.value;
  const read = readTextFile(text.value);
  if (read === undefined) throw new UsageError(`Non riesco a leggere il testo da «${text.value}».`);
  return text.from === 'paste' ? cleanPaste(read).markdown : read.trim();
}
