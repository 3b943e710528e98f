import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldAt } from '../../../src/intake/field-at.ts';
import * as common from '../../../src/schemas/common.ts';
import { schemaOf } from '../../../src/schemas/schema-of.ts';
import { searchesSchema } from '../../../src/schemas/searches.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { synonymsSchema } from '../../../src/schemas/synonyms.ts';
import { wordsSchema } from '../../../src/schemas/words.ts';
import { kinds } from '../../../src/site/sections.ts';
import { keysOfSchema } from '../../support/schema-keys.ts';

const schemas: { name: string; schema: z.ZodType }[] = [
  ...([...kinds, 'state'] as const).map((kind) => ({ name: kind, schema: schemaOf(kind) as z.ZodType })),
  { name: 'site', schema: siteSchema },
  { name: 'synonyms', schema: synonymsSchema },
  { name: 'searches', schema: searchesSchema },
  { name: 'words', schema: wordsSchema },
];

describe.each(schemas)('the words of the schema of $name', ({ schema }) => {
  const fields = keysOfSchema(schema).map(({ names, path }) => ({ name: names.join('.'), ...fieldAt(schema, path) }));

  test('give it a title and tell what it is for', () => {
    expect(wordsMissing([{ name: 'the whole', meta: schema.meta() ?? {} }])).toEqual([]);
  });

  test('give every key a title, and a sentence with an example', () => {
    expect(fields.length).toBeGreaterThan(0);
    expect(wordsMissing(fields)).toEqual([]);
  });

  test('call no two keys that stand together by the same title', () => {
    const titles = fields.map(({ name, meta }) => `${name.replace(/\w+$/u, '')}${meta?.title}`);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test('call every value of a choice by a name', () => {
    const unnamed = fields.flatMap(({ name, schema: choice, meta }) => {
      if (!(choice instanceof z.ZodEnum)) return [];
      const isNamed = choice.options.every((option) => (meta?.labels?.[option] ?? '') !== '');
      return isNamed && choice.options.length === Object.keys(meta?.labels ?? {}).length ? [] : [name];
    });
    expect(unnamed).toEqual([]);
  });
});

test('what schemas share has no words of its own, which would pass from one key to another', () => {
  const { text, line, day, pastDay, edtf, pastEdtf, flag, italianNumber, url } = common;
  const shared = [text, line, day, pastDay, edtf, pastEdtf, flag, italianNumber, url];
  expect(shared.map((schema) => fieldAt(schema, [])?.meta.title)).toEqual(shared.map(() => undefined));
});

function wordsMissing(fields: { name: string; meta?: common.FieldMeta | undefined }[]): string[] {
  return fields
    .filter(({ meta }) => !isTitle(meta?.title) || !isExplanation(meta?.description))
    .map(({ name }) => name);
}

function isTitle(title = ''): boolean {
  return /^\p{Lu}[^.:]*$/u.test(title) && title.length <= 40 && !title.includes("'");
}

function isExplanation(description = ''): boolean {
  return /^\p{Lu}.*\.$/u.test(description) && /\bper esempio\b/iu.test(description) && !description.includes("'");
}
