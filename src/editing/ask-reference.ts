import type { Kind } from '../site/sections.ts';
import { singularOf } from '../site/sections.ts';
import type { Conversation } from './ask-key.ts';
import { newEntry } from './new-entry.ts';
import type { Choice, Question } from './prompts.ts';

/** Asks for an entry that is there, found by typing, or makes it on the spot; nothing when none is wanted. */
export async function askReference(
  session: Conversation,
  question: Question,
  kind: Kind,
  isOptional: boolean,
): Promise<string | undefined> {
  return pick(session, question, { kind, chosen: [], none: isOptional ? 'Nessuno, vado avanti' : undefined });
}

/** Asks for entries, one after the other, until there are enough. */
export async function askReferences(
  session: Conversation,
  question: Question,
  kind: Kind,
  isOptional: boolean,
): Promise<string[] | undefined> {
  const chosen: string[] = [];
  for (;;) {
    const isEnough = isOptional || chosen.length > 0;
    const none = chosen.length > 0 ? 'Basta così' : isEnough ? 'Nessuno, vado avanti' : undefined;
    const title = chosen.length > 0 ? `${question.title} – un altro?` : question.title;
    const hint = chosen.length > 0 ? `Finora: ${chosen.join(', ')}` : question.hint;
    const id = await pick(session, { title, hint }, { kind, chosen, none });
    if (id === undefined) return chosen.length > 0 ? chosen : undefined;
    chosen.push(id);
  }
}

const create = '+';

async function pick(
  session: Conversation,
  question: Question,
  { kind, chosen, none }: { kind: Kind; chosen: readonly string[]; none: string | undefined },
): Promise<string | undefined> {
  const { known, prompts } = session;
  for (;;) {
    const { value, typed } = await prompts.search({
      ...question,
      choices: choicesOf(session, kind).filter(({ value: id }) => !chosen.includes(id)),
      none: { value: '', label: none ?? 'Scrivi qualche lettera del nome' },
      last: { value: create, label: `+ Non c’è ancora: lo aggiungo adesso (${singularOf(kind)})` },
    });
    if (value === create) return newEntry(session, kind, { nested: true, typed });
    if (value !== '') return value;
    if (none !== undefined) return undefined;
    prompts.warn(known.of(kind).length === 0 ? 'Qui non c’è ancora niente: aggiungilo.' : 'Qui una risposta serve.');
  }
}

function choicesOf({ known }: Conversation, kind: Kind): Choice[] {
  const choices = known.of(kind).map((entry) => ({ value: entry.id, label: known.labelOf(entry), hint: entry.id }));
  const key = ({ label, value }: Choice): string => `${label.toLowerCase()}\0${value}`;
  return choices.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
