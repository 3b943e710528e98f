import { z } from 'zod';
import { fieldAt } from '../intake/field-at.ts';
import { nearest } from '../lib/nearest.ts';
import { change } from '../schemas/common.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import { UsageError } from '../site/settings.ts';
import { actionOf, actions, type Action } from './actions.ts';
import { keysOfObject, type Answers } from './answers.ts';

/** What was said with the command instead of being asked. */
export interface Flags {
  action: Action | undefined;
  /** One for an entry; more for several statements of one occasion, each with what it has of its own. */
  entries: FlagEntry[];
  wantsHelp: boolean;
}

/** What was said of one entry. */
export interface FlagEntry {
  answers: Answers;
  /** Name of the new file. */
  id?: string | undefined;
  /** The entry to add to. */
  target?: string;
  /** The text, in Markdown; or a file with it; or a file with text to clean. `-` is the standard input. */
  text?: { from: 'flag' | 'file' | 'paste'; value: string };
}

/** Flags that are not keys of a file. */
export const otherFlags = ['tipo', 'id', 'voce', 'testo', 'testo-da', 'incolla'] as const;

/** Reads the arguments of the command. @throws UsageError for one that it does not know, with the nearest. */
export function readFlags(args: readonly string[]): Flags {
  const given = splitArguments(args);
  const name = given.find(({ flag }) => flag === 'tipo')?.value;
  const action = name === undefined ? undefined : actionOf(name);
  if (name !== undefined && !action)
    throw unknown(
      `--tipo ${name}`,
      name,
      actions.map((known) => known.name),
      '',
    );
  const wantsHelp = given.some(({ flag }) => flag === 'aiuto');
  const others = given.filter(({ flag }) => flag !== 'tipo' && flag !== 'aiuto');
  const [first] = others;
  if (!action && first && !wantsHelp)
    throw new UsageError(`Prima di --${first.flag} scrivi --tipo: ${namesOf(actions)}.`);

  const entries: FlagEntry[] = [{ answers: {} }];
  for (const { flag, value } of action ? others : []) {
    if (flag === 'altra') entries.push({ answers: {} });
    else readFlag(action as Action, flag, value, entries.at(-1) as FlagEntry);
  }
  return { action, entries, wantsHelp };
}

/** The keys that an action takes as flags, with the way to each in the schema. */
export function flagKeys(action: Action): { flag: string; path: (string | number)[]; schema: z.ZodType }[] {
  const schema: z.ZodType = action.does === 'change' ? change : schemaOf(action.kind);
  const start: (string | number)[] = action.does === 'step' ? ['history', 0] : [];
  const fixed = action.does === 'change' ? ['type'] : action.does === 'entry' ? ['changes'] : [];
  const keys = keysOfObject(fieldAt(schema, start)?.schema).filter((key) => !fixed.includes(key));
  return keys.flatMap((key) => {
    const path = [...start, key];
    const field = fieldAt(schema, path)?.schema;
    const item = field instanceof z.ZodArray ? [...path, 0] : path;
    const inner = keysOfObject(fieldAt(schema, item)?.schema);
    if (inner.length === 0) return [{ flag: key, path, schema }];
    return inner.map((name) => ({ flag: `${key}.${name}`, path: [...item, name], schema }));
  });
}

interface Argument {
  flag: string;
  value: string;
}

/** `--chiave valore`, `--chiave=valore`; two flags have no value. */
function splitArguments(args: readonly string[]): Argument[] {
  const given: Argument[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    const [, flag, inline] = /^--([\w.-]+)(?:=([^]*))?$/u.exec(argument) ?? [];
    if (flag === undefined) throw new UsageError(`Non capisco «${argument}»: ogni risposta si scrive --chiave valore.`);
    if (flag === 'aiuto' || flag === 'help' || flag === 'altra') {
      given.push({ flag: flag === 'help' ? 'aiuto' : flag, value: '' });
      continue;
    }
    const value = inline ?? args[(at += 1)];
    if (value === undefined) throw new UsageError(`Dopo --${flag} manca il valore.`);
    given.push({ flag, value });
  }
  return given;
}

function readFlag(action: Action, flag: string, value: string, entry: FlagEntry): void {
  if (flag === 'id') entry.id = value;
  else if (flag === 'voce') entry.target = value;
  else if (flag === 'testo') entry.text = { from: 'flag', value };
  else if (flag === 'testo-da') entry.text = { from: 'file', value };
  else if (flag === 'incolla') entry.text = { from: 'paste', value };
  else {
    const keys = flagKeys(action);
    const key = keys.find((known) => known.flag === flag);
    if (!key) throw unknown(`--${flag}`, flag, [...keys.map((known) => known.flag), ...otherFlags], '--');
    addAnswer(entry.answers, key, value);
  }
}

function addAnswer(answers: Answers, { flag, path, schema }: ReturnType<typeof flagKeys>[number], text: string): void {
  const field = fieldAt(schema, path);
  const isList = field?.schema instanceof z.ZodArray;
  const labels = Object.entries(field?.meta.labels ?? {});
  const value = labels.find(([, label]) => label.toLowerCase() === text.trim().toLowerCase())?.[0] ?? text.trim();
  const words = text
    .replace(/^\s*\[(.*)\]\s*$/u, '$1')
    .split(',')
    .flatMap((word) => word.trim() || []);
  const [outer = '', inner] = flag.split('.');
  if (inner === undefined) {
    const before = answers[outer];
    if (!isList && before !== undefined) throw new UsageError(`--${flag} c’è due volte.`);
    answers[outer] = isList ? [...(Array.isArray(before) ? before : []), ...words] : value;
    return;
  }
  if (!path.includes(0)) {
    answers[outer] = { ...(answers[outer] as Answers | undefined), [inner]: isList ? words : value };
    return;
  }
  // The key that comes back begins the next item.
  const items = (answers[outer] ??= []) as Answers[];
  if (items.length === 0 || items.at(-1)?.[inner] !== undefined) items.push({});
  (items.at(-1) as Answers)[inner] = isList ? words : value;
}

function unknown(what: string, word: string, known: readonly string[], prefix: string): UsageError {
  const meant = nearest(word, known);
  const hint =
    meant === undefined
      ? `Si può scrivere: ${known.map((name) => `${prefix}${name}`).join(', ')}.`
      : `Forse volevi scrivere ${prefix === '' ? '--tipo ' : prefix}${meant}?`;
  return new UsageError(`Non conosco ${what}. ${hint}`);
}

function namesOf(list: readonly Action[]): string {
  return list.map(({ name }) => name).join(', ');
}
