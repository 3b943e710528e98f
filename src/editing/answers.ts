import { z } from 'zod';
import { fieldAt } from '../intake/field-at.ts';
import type { YamlValue } from '../intake/yaml.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import type { Kind } from '../site/sections.ts';

/** What somebody said of an entry, key by key: every scalar a string, as YAML is read here. */
export interface Answers {
  [key: string]: YamlValue;
}

/** The keys of a kind in the order in which its files write them. */
export function keysOf(kind: Kind): string[] {
  return keysOfObject(schemaOf(kind));
}

/** The keys of an object within a schema, in order. */
export function keysOfObject(schema: unknown): string[] {
  const object = fieldAt(schema, [])?.schema;
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** The same answers, their keys in a given order; keys without an answer are left out. */
export function inOrder(answers: Answers, keys: readonly string[]): Answers {
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(answers, key) ? [[key, answers[key] ?? '']] : [])));
}
