import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import type { FieldPath } from '../corpus/entry.ts';
import { fieldAt, type Field as SchemaField } from '../intake/field-at.ts';
import { capitalise } from '../lib/capitalise.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import { folderOf, type Kind } from '../site/sections.ts';

/**
 * The form of a kind of file, made from its schema: what a key is called, what it is for, which values it takes. Keys
 * stand in the order of the schema, but for what changed since, former names and the draft, which are rarely touched and come last.
 */
export function formFields(schema: z.ZodType): Field[] {
  return formKeys(schema).map((key) => formField(schema, [key]));
}

/** The keys of a file in the order in which its form, and what the form writes, has them. */
export function formKeys(schema: z.ZodType): string[] {
  const last = ['changes', 'formerIds', 'draft'];
  const keys = keysOf(schema, []);
  return [...keys.filter((key) => !last.includes(key)), ...keys.filter((key) => last.includes(key))];
}

/** The keys of a file, on its first level, that are a yes or a no. */
export function flagKeys(schema: z.ZodType): string[] {
  return keysOf(schema, []).filter((key) => isFlag(fieldAt(schema, [key])?.schema));
}

/** The key by which an entry is called in lists and menus; none for what has only the name of its file. */
export function nameKeyOf(schema: z.ZodType): string | undefined {
  return ['title', 'name', 'term'].find((key) => keysOf(schema, []).includes(key));
}

function keysOf(root: z.ZodType, path: FieldPath): string[] {
  const schema = fieldAt(root, path)?.schema;
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function formField(root: z.ZodType, path: FieldPath): Field {
  const name = String(path.at(-1));
  const field = fieldAt(root, path);
  if (!field) throw new Error(`no key ${path.join('.')} in the schema`);
  const { schema, meta, isOptional } = field;
  const { title = name, description: hint, labels } = meta;
  const common = { name, label: title, required: !isOptional, ...(hint === undefined ? {} : { hint }) };

  if (schema instanceof z.ZodObject) {
    return { ...common, widget: 'object', collapsed: 'auto', fields: fieldsInside(root, path) };
  }
  if (schema instanceof z.ZodArray) return { ...common, ...listOf(root, path, schema) };
  if (isFlag(schema)) return { ...common, required: false, widget: 'boolean', default: false };
  if (schema instanceof z.ZodEnum) return { ...common, widget: 'select', options: optionsOf(schema, labels) };
  if (meta.reference) return { ...common, ...menuOf(meta.reference), multiple: false };
  if (meta.date === 'day') return { ...common, ...dayField, ...(name === 'publishedOn' ? { default: '{{now}}' } : {}) };
  const pattern = patternOf(field);
  return { ...common, ...textField(schema), ...(pattern ? { pattern } : {}) };
}

function fieldsInside(root: z.ZodType, path: FieldPath): Field[] {
  return keysOf(root, path).map((key) => formField(root, [...path, key]));
}

function listOf(root: z.ZodType, path: FieldPath, schema: z.ZodArray) {
  const item = fieldAt(root, [...path, 0]);
  const atLeast = schema.safeParse([]).success ? {} : { min: 1 };
  if (item?.meta.reference) return { ...menuOf(item.meta.reference), multiple: true, ...atLeast };
  if (item?.schema instanceof z.ZodObject) {
    const fields = fieldsInside(root, [...path, 0]);
    const summary = fields
      .slice(0, 2)
      .map(({ name }) => `{{fields.${name}}}`)
      .join(' · ');
    return { widget: 'list' as const, collapsed: 'auto' as const, summary, fields, ...atLeast };
  }
  const value: Field = { name: 'value', label: 'Valore', ...textField(item?.schema) };
  return { widget: 'list' as const, field: value, ...atLeast };
}

/** A menu of the entries of a kind, which writes the names of their files. */
function menuOf(kind: Kind) {
  const shown = nameKeyOf(schemaOf(kind)) ?? '{{slug}}';
  return {
    widget: 'relation' as const,
    collection: folderOf(kind),
    value_field: '{{slug}}',
    display_fields: [shown],
    search_fields: [...new Set([shown, '{{slug}}'])],
  };
}

const dayField = { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' } as const;

/** Without pictures of faces after a colon, which is where our citations begin. */
function textField(schema: unknown) {
  const takesLines = accepts(schema, 'Una riga.\nUn’altra.');
  return { widget: takesLines ? ('text' as const) : ('string' as const), use_emoji_autocomplete: false };
}

function isFlag(schema: unknown): boolean {
  return schema instanceof z.ZodEnum && schema.options.every((option) => option === 'true' || option === 'false');
}

function optionsOf(schema: z.ZodEnum, labels: SchemaField['meta']['labels']): { label: string; value: string }[] {
  return schema.options.map((option) => ({ label: labels?.[option] ?? String(option), value: String(option) }));
}

const singleDate = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?`;

/** The form of a date that may be partial: a first look, as far as an expression can tell; the schema looks again. */
export const edtfForm = String.raw`^(?:${singleDate}(?:\/(?:${singleDate}|\.\.))?|\.\.\/${singleDate})$`;

const addressForm = String.raw`^https?:\/\/[^\s\/]+\.\S+$`;

/** The form that a text must have, if it has one, and what to say when it has not. */
function patternOf({ schema, meta }: SchemaField): [form: string, message: string] | undefined {
  const form = meta.date === 'edtf' ? edtfForm : (writtenForm(schema) ?? formOfAddress(schema));
  return form === undefined ? undefined : [form, complaintOf(schema, meta.remedy)];
}

function writtenForm(schema: unknown): string | undefined {
  const checks = schema instanceof z.ZodString ? (schema.def.checks ?? []) : [];
  return checks
    .map(({ _zod: { def } }) => ('pattern' in def && def.pattern instanceof RegExp ? def.pattern.source : undefined))
    .find(Boolean);
}

function formOfAddress(schema: unknown): string | undefined {
  return accepts(schema, 'https://esempio.it/a') && !accepts(schema, 'parole') ? addressForm : undefined;
}

/** What the schema itself says of a text that has not its form. */
function complaintOf(schema: unknown, remedy: string | undefined): string {
  const issue = schema instanceof z.ZodType ? schema.safeParse('§').error?.issues[0] : undefined;
  const params = issue && 'params' in issue ? (issue.params as { remedy?: string } | undefined) : undefined;
  const cure = params?.remedy ?? remedy;
  return `${capitalise(issue?.message ?? '')}${cure ? `: ${cure}` : ''}`;
}

function accepts(schema: unknown, text: string): boolean {
  return schema instanceof z.ZodType && schema.safeParse(text).success;
}
