import { z } from 'zod';
import type { FieldPath } from '../corpus/entry.ts';
import type { FieldMeta } from '../schemas/common.ts';

/** What a schema says of one field. */
export interface Field {
  /** The schema of the field itself, without what makes it optional. */
  schema: unknown;
  meta: FieldMeta;
  isOptional: boolean;
}

/** Finds the field of a schema on which a path ends; nothing when the schema has no such field. */
export function fieldAt(schema: unknown, path: FieldPath): Field | undefined {
  let field = unwrap(schema);
  for (const step of path) {
    const inner = field.schema instanceof z.ZodObject ? field.schema.shape[step] : elementOf(field.schema);
    if (inner === undefined) return undefined;
    field = unwrap(inner);
  }
  return field;
}

function elementOf(schema: unknown): unknown {
  return schema instanceof z.ZodArray ? schema.element : undefined;
}

function unwrap(schema: unknown): Field {
  let inner = schema;
  let meta: FieldMeta = {};
  let isOptional = false;
  for (;;) {
    if (inner instanceof z.ZodType) meta = { ...inner.meta(), ...meta };
    if (inner instanceof z.ZodPipe) inner = inner.in;
    else if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
      isOptional = true;
      inner = inner.unwrap();
    } else return { schema: inner, meta, isOptional };
  }
}
