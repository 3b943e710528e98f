import { fieldAt } from '../intake/field-at.ts';
import { formatDay } from '../lib/days.ts';
import { hasBody } from '../schemas/kinds.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import { singularOf, type Kind } from '../site/sections.ts';
import type { Answers } from './answers.ts';
import { askBody } from './ask-body.ts';
import { askKey, type Conversation } from './ask-key.ts';
import { faultOfAnswer } from './check-answer.ts';
import { likelyDuplicates } from './duplicates.ts';
import { faultOfId, planEntry } from './plan-entry.ts';
import { Cancelled } from './prompts.ts';
import { isIdle, questionsOf } from './questions.ts';
import { suggestId } from './suggest-id.ts';

/** What is known of a new entry before anything is asked. */
export interface Given {
  answers?: Answers;
  body?: string | undefined;
  id?: string | undefined;
  /** Keys that were asked before, with or without an answer. */
  skip?: readonly string[];
  /** It is made on the way to another entry: only what it needs is asked. */
  nested?: boolean;
  /** What somebody typed in search of it: its name, most likely. */
  typed?: string;
}

/** Asks for whatever is missing of a new entry, plans its file and tells its id. */
export async function newEntry(session: Conversation, kind: Kind, given: Given = {}): Promise<string> {
  const { prompts } = session;
  const { nested = false } = given;
  if (nested) prompts.say(`Aggiungo: ${singularOf(kind)}. Poi torniamo a prima.`);
  const { main, more } = questionsOf(kind);
  const asked = await askMany(session, kind, main, given);
  if (asked.existing !== undefined) return asked.existing;
  let { answers } = asked;
  if (!nested) answers = { ...answers, ...(await askMore(session, kind, more, answers)) };
  const body = given.body ?? (hasBody(kind) ? await askBody(session, kind) : undefined);
  if (!nested) answers = { ...answers, ...(await askPublication(session, kind, answers)) };
  const id = given.id ?? (nested ? undefined : await askId(session, kind, answers));
  return planEntry(session, kind, { answers, body, id });
}

/** Asks for the keys that have no answer yet; `existing` is an entry that turned out to be the one. */
async function askMany(
  session: Conversation,
  kind: Kind,
  keys: readonly string[],
  { answers: given = {}, skip = [], nested = false, typed }: Given,
): Promise<{ answers: Answers; existing?: string }> {
  const answers = { ...given };
  const seen = new Set<string>();
  for (const key of keys) {
    if (answers[key] !== undefined || skip.includes(key) || isIdle(kind, key, answers)) continue;
    const initial = ['title', 'name', 'term'].includes(key) ? typed : undefined;
    const value = await askKey(session, { kind, answers, path: [key], initial });
    if (value !== undefined) answers[key] = value;
    const existing = await askAboutDuplicates(session, kind, answers, { nested, seen });
    if (existing !== undefined) return { answers, existing };
  }
  return { answers };
}

async function askAboutDuplicates(
  session: Conversation,
  kind: Kind,
  answers: Answers,
  { nested, seen }: { nested: boolean; seen: Set<string> },
): Promise<string | undefined> {
  const { known, prompts } = session;
  const found = likelyDuplicates(kind, answers, known).filter(({ entry: { id } }) => !seen.has(id));
  if (found.length === 0) return undefined;
  for (const { entry } of found) seen.add(entry.id);
  prompts.warn(
    ['Forse c’è già:', ...found.map(({ entry, reason }) => `${known.labelOf(entry)} (${entry.id}): ${reason}`)].join(
      '\n',
    ),
  );
  const choice = await prompts.choose({
    title: 'Che cosa faccio?',
    choices: [
      { value: '', label: 'È un’altra: vado avanti' },
      ...(nested
        ? found.map(({ entry }) => ({ value: entry.id, label: `È quella: uso ${entry.id}` }))
        : [{ value: 'stop', label: 'È quella: lascio stare' }]),
    ],
  });
  if (choice === 'stop' && !nested) throw new Cancelled();
  return choice || undefined;
}

async function askMore(session: Conversation, kind: Kind, keys: readonly string[], given: Answers): Promise<Answers> {
  const answers: Answers = {};
  for (;;) {
    const left = keys.filter((key) => given[key] === undefined && answers[key] === undefined);
    if (left.length === 0) return answers;
    const key = await session.prompts.choose({
      title: 'C’è altro da dire?',
      choices: [{ value: '', label: 'No, basta così' }, ...left.map((name) => choiceOf(kind, name))],
    });
    if (key === '') return answers;
    const value = await askKey(session, { kind, answers: { ...given, ...answers }, path: [key] });
    if (value !== undefined) answers[key] = value;
  }
}

function choiceOf(kind: Kind, key: string) {
  const { title = key, description } = fieldAt(schemaOf(kind), [key])?.meta ?? {};
  return { value: key, label: title, hint: description };
}

/** Asks on which day an entry comes out, or whether it is a draft. */
async function askPublication(session: Conversation, kind: Kind, given: Answers): Promise<Answers> {
  if (given['publishedOn'] !== undefined || given['draft'] !== undefined) return {};
  const { prompts, check } = session;
  const when = await prompts.choose({
    title: 'Quando esce?',
    choices: [
      { value: 'today', label: `Oggi, ${formatDay(check.today)}` },
      { value: 'draft', label: 'Non ancora: è una bozza', hint: 'si vede nell’anteprima e mai nel sito' },
      { value: 'later', label: 'Un altro giorno', hint: 'se è nel futuro, la voce aspetta' },
    ],
  });
  if (when !== 'later') return { publishedOn: check.today, ...(when === 'draft' && { draft: 'true' }) };
  const day = await prompts.text({
    title: 'Che giorno?',
    check: (typed) => faultOfAnswer(kind, { ...given, publishedOn: typed.trim() }, ['publishedOn'], check),
  });
  return { publishedOn: day.trim() };
}

async function askId(session: Conversation, kind: Kind, answers: Answers): Promise<string> {
  const id = await session.prompts.text({
    title: 'Il nome del file, che sarà anche l’indirizzo della pagina',
    hint: 'Se va bene premi Invio. Dopo la pubblicazione non si cambia più.',
    initial: suggestId(kind, answers, session.known),
    check: (typed) => faultOfId(session, kind, typed.trim()),
  });
  return id.trim();
}
