import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { splitFrontmatter } from '../../../src/intake/frontmatter.ts';
import { readYaml } from '../../../src/intake/yaml.ts';
import { isDay } from '../../../src/lib/days.ts';
import { parseEdtf } from '../../../src/lib/edtf.ts';
import { day, edtf, flag, italianNumber, line, reference, references } from '../../../src/schemas/common.ts';
import { jsonSchemaOf } from '../../../src/schemas/json-schema.ts';
import { schemaOf } from '../../../src/schemas/schema-of.ts';
import { searchesSchema } from '../../../src/schemas/searches.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { synonymsSchema } from '../../../src/schemas/synonyms.ts';
import { wordsSchema } from '../../../src/schemas/words.ts';
import { kindOf } from '../../../src/site/sections.ts';
import { getExamples } from '../../support/handbook.ts';
import { openYaml } from '../../support/language-servers.ts';

const rootSchemas = new Map<string, z.ZodType>([
  ['sito.yaml', siteSchema],
  ['sinonimi.yaml', synonymsSchema],
  ['ricerche.yaml', searchesSchema],
  ['parole.yaml', wordsSchema],
]);
const examples = Object.entries(getExamples()).map(([path, text]) => {
  const kind = kindOf(path.split('/')[0] ?? '');
  const schema: z.ZodType = rootSchemas.get(path) ?? schemaOf(kind ?? 'state');
  const yaml = path.endsWith('.yaml') ? String(text) : (splitFrontmatter(String(text)).parts?.yaml ?? '');
  return { path, yaml, schema };
});

describe.each(examples)('the schema for editors, on the example $path', ({ yaml, schema }) => {
  test('finds nothing wrong with it', async () => {
    expect(await openYaml(jsonSchemaOf(schema), yaml).findFaults()).toEqual([]);
  });

  test('finds a key that does not exist', async () => {
    expect(await openYaml(jsonSchemaOf(schema), `${yaml.trim()}\nslug: prova\n`).findFaults()).toHaveLength(1);
  });

  test('explains each key in Italian', async () => {
    for (const [at, row] of yaml.split('\n').entries()) {
      if (!/^[a-z]\w*:/iu.test(row)) continue;
      const shown = await openYaml(jsonSchemaOf(schema), yaml).explain({ line: at, character: 1 });
      expect(shown, row).toMatch(/\bper esempio\b/iu);
    }
  });
});

/** One key of each sort, under a short name. */
const sorts = {
  line: line,
  day,
  edtf,
  number: italianNumber,
  flag,
  id: reference('topics'),
  ids: references('topics'),
};

async function faultsOf(sort: keyof typeof sorts, value: string): Promise<string[]> {
  return openYaml(jsonSchemaOf(z.strictObject({ key: sorts[sort] })), `key: ${value}\n`).findFaults();
}

test.each([
  ['line', '2026'],
  ['line', '1.100'],
  ['edtf', '2026'],
  ['edtf', '2026-01'],
  ['edtf', '../2026-01~'],
  ['number', '1.100'],
  ['number', '3,7'],
  ['flag', 'true'],
  ['flag', '"false"'],
  ['id', '2026'],
  ['ids', '[lavoro, 404]'],
] as const)('lets through, as the check does, a %s that an editor would read otherwise: %s', async (sort, value) => {
  const data = readYaml(`key: ${value}`).data?.value as { key: unknown };
  expect((sorts[sort] as z.ZodType).safeParse(data.key).success).toBe(true);
  expect(await faultsOf(sort, value)).toEqual([]);
});

test.each([
  ['day', '13/1/2026', 'scrivi anno, mese e giorno con i trattini'],
  ['day', '2026', ''],
  ['edtf', 'marzo 2026', 'scrivi 2026-01-13 per un giorno'],
  ['number', '3 milioni', 'scrivi solo il numero'],
  ['flag', 'forse', ''],
  ['id', "L'Aquila", 'scrivi il nome del file senza estensione'],
  ['ids', 'lavoro', ''],
] as const)('stops at a %s that the check would refuse, with its remedy: %s', async (sort, value, remedy) => {
  const faults = await faultsOf(sort, value);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(remedy);
});

test('refuses no day and no partial date that is right', () => {
  const patternOf = (schema: z.ZodType) => new RegExp(String(jsonSchemaOf(schema).pattern), 'u');
  const part = fc.constantFrom('2026', '2026-01', '2026-01-13', '..', '2024-02-29');
  const mark = fc.constantFrom('', '~', '?', '%');
  const dates = fc
    .tuple(part, mark, fc.option(fc.tuple(part, mark)))
    .map(([a, b, c]) => a + b + (c ? `/${c.join('')}` : ''));
  fc.assert(
    fc.property(dates, (text) => {
      if (parseEdtf(text) !== undefined) expect(text).toMatch(patternOf(edtf));
      if (isDay(text)) expect(text).toMatch(patternOf(day));
    }),
  );
});

test('offers the values of a choice with their names, and ids that are there with those of their entries', async () => {
  const names = new Map([
    ['lavoro', 'il lavoro'],
    ['salute', 'la salute'],
  ]);
  const schema = jsonSchemaOf(
    z.strictObject({
      kind: z.enum(['a', 'b']).meta({ labels: { a: 'Prima', b: 'Seconda' } }),
      topics: references('topics'),
    }),
    () => names,
  );
  const file = openYaml(schema, 'kind: \ntopics:\n  - \n');

  expect(await file.complete({ line: 0, character: 6 })).toEqual([
    { label: 'a', explanation: 'Prima' },
    { label: 'b', explanation: 'Seconda' },
  ]);
  expect(await file.complete({ line: 2, character: 4 })).toEqual([
    { label: 'lavoro', explanation: 'il lavoro' },
    { label: 'salute', explanation: 'la salute' },
  ]);
  expect(await openYaml(schema, 'kind: a\ntopics: [nuovo]\n').findFaults()).toEqual([]);
});

test('says nothing that only our own code understands', () => {
  const text = JSON.stringify(jsonSchemaOf(schemaOf('statements')));
  expect(text).not.toMatch(/"(?:labels|reference|date|past|anyAge|remedy|default)":/u);
});
