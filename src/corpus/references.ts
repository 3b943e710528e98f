import { z } from 'zod';
import type { Edtf } from '../lib/edtf.ts';
import type { FieldMeta } from '../schemas/common.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import type { Kind } from '../site/sections.ts';
import type { FieldPath } from './entry.ts';

/** An id in frontmatter that names another entry. */
export interface Reference {
  path: FieldPath;
  kind: Kind;
  id: string;
}

/** A day in frontmatter. */
export interface DateField {
  path: FieldPath;
  /** As it is written: a whole day, or EDTF where the schema lets it be partial. */
  text: Edtf;
  /** It speaks of something that has already been. */
  past: boolean;
  /** It may be older than the case. */
  anyAge: boolean;
}

const found = new WeakMap<object, Reference[]>();

/**
 * Every reference of an entry's frontmatter (or of `content/stato.md`), wherever its schema has one: looked for once,
 * though many rules ask.
 */
export function referencesOf(kind: Kind | 'state', data: unknown): Reference[] {
  if (typeof data !== 'object' || data === null) return [];
  const references = found.get(data) ?? findReferences(kind, data);
  found.set(data, references);
  return references;
}

function findReferences(kind: Kind | 'state', data: object): Reference[] {
  return fieldsOf(schemaOf(kind)).flatMap(({ steps, meta: { reference } }) =>
    reference === undefined ? [] : valuesAt(data, steps).map(({ path, text }) => ({ path, kind: reference, id: text })),
  );
}

/** Every day of an entry's frontmatter (or of `content/stato.md`), wherever its schema has one. */
export function datesOf(kind: Kind | 'state', data: unknown): DateField[] {
  return fieldsOf(schemaOf(kind)).flatMap(({ steps, meta: { date, past = false, anyAge = false } }) =>
    date === undefined ? [] : valuesAt(data, steps).map(({ path, text }) => ({ path, text, past, anyAge })),
  );
}

/** A step that stands for every element of a list. */
const each = Symbol('each');
type Step = string | typeof each;

/** A string that the schema says something about, and the way to it. */
interface Field {
  steps: readonly Step[];
  meta: FieldMeta;
}

const known = new WeakMap<z.core.$ZodType, Field[]>();

function fieldsOf(schema: z.core.$ZodType): Field[] {
  const fields = known.get(schema) ?? walk(schema, []);
  known.set(schema, fields);
  return fields;
}

function walk(schema: z.core.$ZodType, steps: readonly Step[]): Field[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return walk(schema.def.innerType, steps);
  if (schema instanceof z.ZodArray) return walk(schema.def.element, [...steps, each]);
  if (schema instanceof z.ZodObject) {
    return Object.entries<z.core.$ZodType>(schema.def.shape).flatMap(([key, field]) => walk(field, [...steps, key]));
  }
  const meta = z.globalRegistry.get(schema) as FieldMeta | undefined;
  return meta ? [{ steps, meta }] : [];
}

function valuesAt(
  data: unknown,
  [step, ...rest]: readonly Step[],
  path: FieldPath = [],
): { path: FieldPath; text: string }[] {
  if (step === undefined) return typeof data === 'string' ? [{ path, text: data }] : [];
  if (step === each) {
    return Array.isArray(data) ? data.flatMap((item: unknown, at) => valuesAt(item, rest, [...path, at])) : [];
  }
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, step)) return [];
  return valuesAt((data as Record<string, unknown>)[step], rest, [...path, step]);
}
