import type { CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { editedKinds, formatNameOf, schemaOfEdited, type EditedKind } from '../../../src/editor/edited-file.ts';
import { editorConfig } from '../../../src/editor/editor-config.ts';
import { edtfForm } from '../../../src/editor/form-fields.ts';
import { fieldAt } from '../../../src/intake/field-at.ts';
import { parseEdtf } from '../../../src/lib/edtf.ts';
import { formatsOf, hasBody, needsBody } from '../../../src/schemas/kinds.ts';
import { folderOf, kinds, reservedIds } from '../../../src/site/sections.ts';
import { keysOfSchema } from '../../support/schema-keys.ts';

const site = { name: 'Il caso di Valle', home: 'https://valle.example/caso/', contentFolder: 'testi' };
const config = editorConfig(site);
const collections = config.collections as EntryCollection[];
const singletons = config.singletons as CollectionFile[];

function formOf(kind: EditedKind): Field[] {
  const format = formatNameOf(kind);
  const form = [...collections, ...singletons].find((one) => one.format === format);
  if (!form) throw new Error(`no form for ${kind}`);
  return form.fields as Field[];
}

/** Every field of a form by the names of its key from the outside in. */
function fieldsByName(fields: readonly Field[], outer: string[] = []): Map<string, Field> {
  return new Map(
    fields.flatMap((field) => {
      const names = [...outer, field.name];
      const inside = 'fields' in field ? (field.fields as Field[]) : [];
      return [[names.join('.'), field] as const, ...fieldsByName(inside, names)];
    }),
  );
}

describe.each(editedKinds.map((kind) => ({ kind })))('the form of $kind', ({ kind }) => {
  const schema = schemaOfEdited(kind);
  const keys = keysOfSchema(schema);
  const fields = fieldsByName(formOf(kind).filter(({ name }) => name !== 'body'));
  const pairs = keys.map(({ names, path }) => {
    const own = fieldAt(schema, path)!;
    const item = own.schema instanceof z.ZodArray ? fieldAt(schema, [...path, 0]) : undefined;
    return { name: names.join('.'), field: fields.get(names.join('.'))!, own, item };
  });

  test('has every key of the schema, and no other', () => {
    expect([...fields.keys()].sort()).toEqual(keys.map(({ names }) => names.join('.')).sort());
  });

  test('calls each by its Italian name, and says what it is for', () => {
    const said = pairs.map(({ name, field }) => [name, field.label, 'hint' in field ? field.hint : undefined]);
    expect(said).toEqual(pairs.map(({ name, own }) => [name, own.meta.title, own.meta.description]));
  });

  test('asks for what the schema cannot do without', () => {
    const asked = pairs.map(({ name, field }) => [name, 'required' in field && field.required]);
    const needed = pairs.map(({ name, own }) => [name, !own.isOptional]);
    expect(asked).toEqual(needed);
  });

  test('offers all values of a choice, in Italian', () => {
    for (const { name, field, own } of pairs) {
      if (!(own.schema instanceof z.ZodEnum) || field.widget === 'boolean') continue;
      const labels = own.meta.labels ?? {};
      const options = own.schema.options.map((value) => ({ label: labels[value], value }));
      expect([name, 'options' in field && field.options]).toEqual([name, options]);
    }
  });

  test('offers the entries of the right folder where a name is wanted, one or many', () => {
    for (const { name, field, own, item } of pairs) {
      const kindOfMenu = (item ?? own).meta.reference;
      const menu = kindOfMenu && { widget: 'relation', collection: folderOf(kindOfMenu), multiple: item !== undefined };
      const made = field.widget === 'relation' && {
        widget: field.widget,
        collection: field.collection,
        multiple: field.multiple,
      };
      expect([name, made || undefined]).toEqual([name, menu]);
    }
  });

  test('wants one at least where the schema refuses an empty list', () => {
    for (const { name, field, own } of pairs) {
      if (!(own.schema instanceof z.ZodArray)) continue;
      const isFull = own.schema.safeParse([]).success ? undefined : 1;
      expect([name, 'min' in field ? field.min : undefined]).toEqual([name, isFull]);
    }
  });

  test('has forms of texts that the browser can read, each with what to say', () => {
    for (const { name, field } of pairs) {
      const pattern = 'pattern' in field ? (field.pattern as [string, string]) : undefined;
      if (!pattern) continue;
      expect(() => new RegExp(pattern[0])).not.toThrow();
      expect([name, pattern[1]]).toEqual([name, expect.stringMatching(/^\p{Lu}.+: ./u)]);
    }
  });
});

test('every folder of the content has its form, in Italian, and writes the usual files of its kind', () => {
  expect(collections.map(({ name }) => name)).toEqual(kinds.map((kind) => folderOf(kind)));
  for (const [at, kind] of kinds.entries()) {
    const { folder, extension, label_singular: label, delete: mayDelete } = collections[at]!;
    expect({ folder, extension, mayDelete }).toEqual({
      folder: `testi/${folderOf(kind)}`,
      extension: formatsOf(kind)[0],
      mayDelete: false,
    });
    expect(label).toMatch(/^\p{Lu}/u);
  }
  expect(singletons.map(({ file }) => file)).toEqual(['testi/stato.md', 'testi/sito.yaml']);
});

test('a kind with a body has a place for it, required where the entry says nothing without', () => {
  for (const kind of kinds) {
    const body = formOf(kind).find(({ name }) => name === 'body');
    expect([kind, body && 'required' in body && body.required]).toEqual([
      kind,
      hasBody(kind) ? needsBody(kind) : undefined,
    ]);
  }
});

test('a new file gets a name that an entry may have', () => {
  for (const { slug } of collections) {
    const { pattern } = slug as { pattern: [string, string] };
    const form = new RegExp(pattern[0]);
    expect(['2026-01-13-tavolo', 'a', 'a-1'].filter((id) => !form.test(id))).toEqual([]);
    expect(
      [...reservedIds, 'index', 'Tavolo', 'il tavolo', 'a--b', '-a', 'perché'].filter((id) => form.test(id)),
    ).toEqual([]);
  }
});

test('dates that may be partial are let through as the schema does, but for days that no month has', () => {
  const form = new RegExp(edtfForm);
  const dates = ['2026', '2026-01', '2026-01-13', '2026-06~', '2026?', '2025-06%', '2024-06/..', '../2025-05'];
  const spans = ['2025-03-03/2025-04-11', '2024/2025-02'];
  expect([...dates, ...spans].filter((date) => !form.test(date) || !parseEdtf(date))).toEqual([]);
  const wrong = ['13/01/2026', '2026-13', '2026-1-3', '../..', 'gennaio', '2026-01-13T10:00', '202X', ' 2026', '2026/'];
  expect(wrong.filter((date) => form.test(date) || parseEdtf(date))).toEqual([]);
});

test('a site that has nothing online asks for no account', () => {
  expect(config.backend).toMatchObject({ repo: 'locale/Il caso di Valle', auth_methods: ['token'] });
});

test('a site with an online editor keeps its files where it says', () => {
  const online = { repository: 'rossi/valle', branch: 'bozze', signIn: 'https://accesso.example' };
  const { backend } = editorConfig({ ...site, online });
  expect(backend).toMatchObject({
    name: 'github',
    repo: 'rossi/valle',
    branch: 'bozze',
    base_url: 'https://accesso.example',
  });
  const { backend: byToken } = editorConfig({ ...site, online: { repository: 'rossi/valle' } });
  expect(byToken).toMatchObject({ repo: 'rossi/valle', auth_methods: ['token'] });
});

test('the configuration is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(config))).toEqual(config);
});
