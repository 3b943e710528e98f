import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldAt } from '../intake/field-at.ts';
import { splitFrontmatter } from '../intake/frontmatter.ts';
import { readYaml } from '../intake/yaml.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import { UsageError } from '../site/settings.ts';
import { kinds, singularOf } from '../site/sections.ts';
import { keysOf, keysOfObject, type Answers } from './answers.ts';
import { appendItem } from './append-item.ts';
import { askKey, withAnswer, type Conversation } from './ask-key.ts';
import { faultOfAnswer, faultsOf } from './check-answer.ts';
import type { KnownEntry } from './known-entries.ts';
import type { Session } from './session.ts';

/** A list of an entry that only ever grows. */
export type GrowingList = 'changes' | 'history';

/** Asks for the entry to add to, among all or among those of one kind. */
export async function askEntry(session: Conversation, list: GrowingList): Promise<KnownEntry> {
  const { known, prompts } = session;
  const among = list === 'history' ? (['commitments'] as const) : kinds;
  const entries = among.flatMap((kind) => known.of(kind)).filter(({ file }) => file !== '');
  const choices = entries.map((entry, at) => ({
    value: String(at),
    label: `${known.labelOf(entry)} – ${singularOf(entry.kind)}`,
    hint: entry.file,
  }));
  const none = { value: '', label: 'Scrivi qualche parola del titolo' };
  for (;;) {
    const title = list === 'history' ? 'Quale impegno?' : 'Quale voce?';
    const { value } = await prompts.search({ title, choices, none });
    const entry = value === '' ? undefined : entries[Number(value)];
    if (entry) return entry;
    prompts.warn('Qui una risposta serve.');
  }
}

/** Asks for whatever is missing of the item. */
export async function askItem(
  session: Conversation,
  entry: KnownEntry,
  list: GrowingList,
  given: Answers,
): Promise<Answers> {
  const { answers } = readEntry(session, entry);
  const wrong = Object.keys(given).flatMap(
    (key) =>
      faultOfAnswer(entry.kind, withItem(answers, list, given), [list, lengthOf(answers, list), key], session.check) ??
      [],
  );
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  for (;;) {
    const item = await askItemOnce(session, entry, { list, given, answers });
    const faults = faultsOfItem(session, entry, { list, answers, item });
    if (faults.length === 0) return item;
    session.prompts.warn(['Così non va. Rispondi di nuovo.', ...faults].join('\n'));
  }
}

async function askItemOnce(
  session: Conversation,
  entry: KnownEntry,
  { list, given, answers }: { list: GrowingList; given: Answers; answers: Answers },
): Promise<Answers> {
  const item = { ...given };
  for (const key of keysOfItem(entry, list)) {
    if (item[key] !== undefined) continue;
    const value =
      key === 'passage'
        ? await askPassage(session, entry)
        : await askKey(session, {
            kind: entry.kind,
            answers: withItem(answers, list, item),
            path: [list, lengthOf(answers, list), key],
            initial: key === 'changedOn' || key === 'assessedOn' ? session.check.today : undefined,
          });
    if (value !== undefined) item[key] = value;
  }
  return item;
}

/** Plans the file of an entry with one more item in a list. @throws UsageError when it would not be right. */
export function planItem(session: Session, entry: KnownEntry, list: GrowingList, given: Answers): void {
  const { kind, id, file } = entry;
  const { path, text, answers } = readEntry(session, entry);
  const day = list === 'history' ? 'assessedOn' : 'changedOn';
  const all: Answers = { [day]: session.check.today, ...given };
  const item = Object.fromEntries(
    keysOfItem(entry, list).flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])),
  );
  const faults = faultsOfItem(session, entry, { list, answers, item });
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  session.plan.push({ kind, id, file, path, text: appendItem(text, list, item, keysOf(kind)), before: text });
}

function faultsOfItem(
  { check }: Session,
  { kind }: KnownEntry,
  { list, answers, item }: { list: GrowingList; answers: Answers; item: Answers },
): string[] {
  return faultsOf(kind, withItem(answers, list, item), check, ([key]) => key === list);
}

function keysOfItem({ kind }: KnownEntry, list: GrowingList): string[] {
  return keysOfObject(fieldAt(schemaOf(kind), [list, 0])?.schema);
}

function lengthOf(answers: Answers, list: GrowingList): number {
  return Array.isArray(answers[list]) ? answers[list].length : 0;
}

function withItem(answers: Answers, list: GrowingList, item: Answers): Answers {
  const items = answers[list];
  return withAnswer(answers, [list], [...(Array.isArray(items) ? items : []), item]);
}

function readEntry(
  { contentDir, check }: Session,
  { file }: KnownEntry,
): { path: string; text: string; answers: Answers } {
  const path = join(contentDir, file.slice(check.contentName.length + 1));
  const text = readFileSync(path, 'utf8');
  const plain = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const yaml = file.endsWith('.yaml') ? plain : (splitFrontmatter(plain).parts?.yaml ?? '');
  return { path, text, answers: (readYaml(yaml).data?.value ?? {}) as Answers };
}

async function askPassage({ prompts }: Conversation, { headings }: KnownEntry): Promise<string | undefined> {
  if (headings.length === 0) return undefined;
  const passage = await prompts.choose({
    title: 'Quale punto del testo è cambiato?',
    choices: [
      { value: '', label: 'Nessuno in particolare' },
      ...headings.map(({ id, text }) => ({ value: id, label: text })),
    ],
  });
  return passage || undefined;
}
