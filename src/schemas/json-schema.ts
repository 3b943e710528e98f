import { z } from 'zod';
import type { Kind } from '../site/sections.ts';
import { idPattern, type FieldMeta } from './common.ts';

/** A JSON Schema, with what only language servers for YAML understand. */
export type JsonSchema = z.core.JSONSchema.BaseSchema & {
  markdownDescription?: string;
  enumDescriptions?: string[];
  patternErrorMessage?: string;
};

/** What entries of a kind are called, by id: offered where another entry may name one of them. */
export type NamesOfKind = (kind: Kind) => ReadonlyMap<string, string>;

/**
 * The schema of a kind of file for a text editor: completion, and explanations in Italian. It lets through whatever
 * the check lets through. Here every scalar is a text, while an editor's YAML has numbers and yes or no: both are taken,
 * and what only the check can tell (that a day exists, that keys agree) is left to it.
 */
export function jsonSchemaOf(schema: z.ZodType, namesOf?: NamesOfKind): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    override: ({ jsonSchema }) => adapt(jsonSchema, namesOf),
  });
}

/** Keys of `FieldMeta` that are ours: Zod copies them all. */
const ownKeys = ['labels', 'reference', 'date', 'past', 'anyAge', 'remedy'] as const;

function adapt(field: JsonSchema & FieldMeta, namesOf: NamesOfKind | undefined): void {
  const { date, labels, reference, remedy } = field;
  for (const key of [...ownKeys, 'default'] as const) delete field[key];

  if (field.description?.includes('`')) field.markdownDescription = field.description;
  if (field.enum) adaptChoice(field, labels ?? {});
  else if (field.type === 'string') {
    if (date !== undefined) field.pattern = dateForms[date].source;
    if (field.pattern !== undefined && remedy !== undefined) field.patternErrorMessage = remedy;
    if (date !== 'day') field.type = ['string', 'number'] as unknown as 'string';
  }
  if (reference !== undefined && namesOf) offerNames(field, namesOf(reference));
}

/** As strict as a pattern can be without refusing a date that is right. */
const dateForms = {
  day: /^\d{4}-\d{2}-\d{2}$/u,
  edtf: /^(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?)(?:\/(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?))?$/u,
};

function adaptChoice(field: JsonSchema, labels: NonNullable<FieldMeta['labels']>): void {
  const values = field.enum?.map(String) ?? [];
  if (values.join() === 'true,false') {
    delete field.enum;
    delete field.type;
    field.anyOf = [{ type: 'boolean' }, { type: 'string', pattern: '^(?:true|false)$' }];
  } else field.enumDescriptions = values.map((value) => labels[value] ?? value);
}

/** Ids that are there are offered with their names; another one is for the check to judge, since files come and go. */
function offerNames(field: JsonSchema, names: ReadonlyMap<string, string>): void {
  const { type, pattern = idPattern.source, patternErrorMessage, ...words } = field;
  for (const key of Object.keys(field) as (keyof JsonSchema)[]) delete field[key];
  const known: JsonSchema = { enum: [...names.keys()], enumDescriptions: [...names.values()] };
  const any: JsonSchema = { ...(type && { type }), pattern, ...(patternErrorMessage && { patternErrorMessage }) };
  Object.assign(field, words, { anyOf: names.size === 0 ? [any] : [known, any] });
}
