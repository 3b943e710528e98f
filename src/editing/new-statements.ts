import type { Answers } from './answers.ts';
import type { Conversation } from './ask-key.ts';
import { wordsOf } from './known-entries.ts';
import { newEntry, type Given } from './new-entry.ts';
import { occasionKeys } from './questions.ts';

/** Asks for the statements of one occasion: what they have in common is asked once. */
export async function newStatements(session: Conversation, given: Given): Promise<void> {
  const { known, prompts } = session;
  const id = await newEntry(session, 'statements', given);
  const first = (known.find('statements', id)?.data ?? {}) as Answers;
  const about = [...wordsOf(first['topics']), ...wordsOf(first['places'])].join(', ');
  while (await prompts.confirm({ title: 'C’è un’altra dichiarazione della stessa occasione?', initial: false })) {
    const isAboutTheSame = await prompts.confirm({ title: `Ha gli stessi temi e luoghi (${about})?`, initial: true });
    const shared = [...occasionKeys, 'publishedOn', 'draft', ...(isAboutTheSame ? ['topics', 'places'] : [])];
    const answers = Object.fromEntries(Object.entries(first).filter(([key]) => shared.includes(key)));
    await newEntry(session, 'statements', { answers, skip: shared });
  }
}
