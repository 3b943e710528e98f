import { z } from 'zod';
import type { FieldPath } from '../corpus/entry.ts';
import { fieldAt, type Field } from '../intake/field-at.ts';
import type { YamlValue } from '../intake/yaml.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import type { Kind } from '../site/sections.ts';
import { keysOfObject, type Answers } from './answers.ts';
import { askReference, askReferences } from './ask-reference.ts';
import { faultOfAnswer } from './check-answer.ts';
import type { Prompts, Question } from './prompts.ts';
import type { Session } from './session.ts';

/** A session with somebody at the keyboard. */
export type Conversation = Session & { prompts: Prompts };

/** Where a key is asked for: in which entry, beside which answers, with what to begin from. */
export interface Asked {
  kind: Kind;
  answers: Answers;
  path: FieldPath;
  /** What stands in the line already, to be kept or changed. */
  initial?: string | undefined;
}

/** Asks for one key, in the way that its schema tells; nothing when it is left out. */
export async function askKey(session: Conversation, asked: Asked): Promise<YamlValue | undefined> {
  const field = fieldAt(schemaOf(asked.kind), asked.path);
  if (!field) throw new Error(`${asked.kind} has no key ${asked.path.join('.')}`);
  const { schema, meta } = field;
  if (schema instanceof z.ZodObject) return askObject(session, asked, field);
  if (schema instanceof z.ZodArray) return askList(session, asked, field);
  if (schema instanceof z.ZodEnum) return askChoice(session, field);
  if (meta.reference) return askReference(session, questionOf(field), meta.reference, field.isOptional);
  return askText(session, asked, field);
}

/** What a field is called and what it is for. */
export function questionOf({ meta, isOptional }: Field): Question {
  return {
    title: `${meta.title ?? ''}${isOptional ? ' (facoltativo, Invio per saltare)' : ''}`,
    hint: meta.description,
  };
}

async function askText(session: Conversation, asked: Asked, field: Field): Promise<string | undefined> {
  const { prompts } = session;
  const text = await prompts.text({
    ...questionOf(field),
    initial: asked.initial,
    check: (typed) => faultOf(session, asked, field, tidy(typed) || undefined),
  });
  return tidy(text) || undefined;
}

/** One line of words: the spaces that nobody meant are no part of an answer. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function faultOf(session: Session, { kind, answers, path }: Asked, field: Field, value: YamlValue | undefined) {
  if (value === undefined && !field.isOptional) return 'Questa risposta serve: non si può lasciare vuota.';
  return faultOfAnswer(kind, withAnswer(answers, path, value), path, session.check);
}

async function askChoice({ prompts }: Conversation, field: Field): Promise<string | undefined> {
  const options = (field.schema as z.ZodEnum).options.map(String);
  if (options.includes('true')) {
    const { title = '', description } = field.meta;
    return (await prompts.confirm({ title: `${title}?`, hint: description, initial: false })) ? 'true' : undefined;
  }
  const choices = options.map((value) => ({ value, label: field.meta.labels?.[value] ?? value, hint: value }));
  const none = { value: '', label: 'Non serve' };
  return (
    (await prompts.choose({ ...questionOf(field), choices: field.isOptional ? [none, ...choices] : choices })) ||
    undefined
  );
}

async function askList(session: Conversation, asked: Asked, field: Field): Promise<YamlValue | undefined> {
  const element = fieldAt(schemaOf(asked.kind), [...asked.path, 0]);
  const question = questionOf(field);
  if (element?.meta.reference) return askReferences(session, question, element.meta.reference, field.isOptional);
  if (element?.schema instanceof z.ZodObject) return askItems(session, asked, field);
  const text = await session.prompts.text({
    ...question,
    title: `${question.title} – separati da virgole`,
    check: (typed) => faultOf(session, asked, field, splitWords(typed)),
  });
  return splitWords(text);
}

function splitWords(text: string): string[] | undefined {
  const words = text.split(',').map(tidy).filter(Boolean);
  return words.length > 0 ? words : undefined;
}

async function askItems(session: Conversation, asked: Asked, field: Field): Promise<YamlValue | undefined> {
  const { prompts } = session;
  const name = field.meta.title ?? '';
  prompts.say(`${name}: ${field.meta.description ?? ''}`);
  const items: Answers[] = [];
  do {
    const answers = withAnswer(asked.answers, asked.path, [...items, {}]);
    items.push(await askKeys(session, { ...asked, answers, path: [...asked.path, items.length] }));
  } while (await prompts.confirm({ title: `${name}: ne aggiungo un’altra voce?`, initial: false }));
  return items;
}

async function askObject(session: Conversation, asked: Asked, field: Field): Promise<YamlValue | undefined> {
  if (field.isOptional) {
    const { title = '', description } = field.meta;
    if (!(await session.prompts.confirm({ title: `${title}: c’è?`, hint: description, initial: false })))
      return undefined;
  }
  return askKeys(session, asked);
}

async function askKeys(session: Conversation, { kind, answers, path }: Asked): Promise<Answers> {
  const given: Answers = {};
  for (const key of keysOfObject(fieldAt(schemaOf(kind), path)?.schema)) {
    const value = await askKey(session, { kind, answers: withAnswer(answers, path, given), path: [...path, key] });
    if (value !== undefined) given[key] = value;
  }
  return given;
}

/** The answers with one more, or without one. */
export function withAnswer(answers: Answers, path: FieldPath, value: YamlValue | undefined): Answers {
  const changed = structuredClone(answers);
  let inner = changed as Record<string | number, YamlValue>;
  for (const step of path.slice(0, -1)) {
    inner[step] ??= {};
    inner = inner[step] as Record<string | number, YamlValue>;
  }
  const last = path.at(-1) ?? '';
  if (value === undefined) delete inner[last];
  else inner[last] = structuredClone(value);
  return changed;
}
