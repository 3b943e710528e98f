import { z } from 'zod';
import type { FieldPath } from '../../src/corpus/entry.ts';
import { fieldAt } from '../../src/intake/field-at.ts';

/** A key of a schema: its names from the outside in (`['changes', 'type']`), and the way to it (`['changes', 0, 'type']`). */
export interface SchemaKey {
  names: string[];
  path: FieldPath;
}

/** Every key of a schema, and those inside the lists and groups that it holds. */
export function keysOfSchema(schema: z.ZodType, names: string[] = [], path: FieldPath = []): SchemaKey[] {
  const inner = fieldAt(schema, path)?.schema;
  if (inner instanceof z.ZodArray) return keysOfSchema(schema, names, [...path, 0]);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.keys(inner.shape).flatMap((key) => [
    { names: [...names, key], path: [...path, key] },
    ...keysOfSchema(schema, [...names, key], [...path, key]),
  ]);
}
