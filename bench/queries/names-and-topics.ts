import type { SearchedDocument } from '../documents.ts';
import type { Random } from '../random.ts';
import type { JudgedQuery } from './judged-query.ts';
import { plainWords } from './plain-words.ts';

/**
 * A person's last name and a topic: what is wanted are the records that are filed under both, one to five. The names of
 * both are typed as the archive writes them, without the small words.
 */
export function namesAndTopics(
  documents: readonly SearchedDocument[],
  { perKind, random }: { perKind: number; random: Random },
): JudgedQuery[] {
  const found = new Map<string, string[]>();
  for (const { path, record } of documents) {
    for (const person of record.people) {
      for (const topic of record.topics) {
        const typed = [lastNameOf(person.label), ...tellingWords(topic.label)].join(' ');
        found.set(typed, [...(found.get(typed) ?? []), path]);
      }
    }
  }
  return random
    .shuffle([...found].filter(([, targets]) => targets.length <= 5))
    .slice(0, perKind)
    .map(([typed, targets]) => ({ kind: 'nameAndTopic', typed, targets, wants: 'all' }));
}

function lastNameOf(name: string): string {
  return name.split(' ').slice(1).join(' ') || name;
}

function tellingWords(label: string): string[] {
  return plainWords(label)
    .filter(({ written }) => written.length > 2)
    .map(({ written }) => written.toLowerCase());
}
