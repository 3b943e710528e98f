import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../src/advice/check-content.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { explanations } from '../../src/intake/explanations.ts';
import { fieldAt } from '../../src/intake/field-at.ts';
import { formatProblem, type Problem } from '../../src/intake/problem.ts';
import { readYaml } from '../../src/intake/yaml.ts';
import { formatEdtf } from '../../src/lib/edtf.ts';
import { measureReadability } from '../../src/lib/gulpease.ts';
import { proseComponents } from '../../src/markdown/prose-components.ts';
import { addressed } from '../../src/schemas/common.ts';
import { formatsOf } from '../../src/schemas/kinds.ts';
import { schemaOf } from '../../src/schemas/schema-of.ts';
import { searchesSchema } from '../../src/schemas/searches.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { synonymsSchema } from '../../src/schemas/synonyms.ts';
import { wordsSchema } from '../../src/schemas/words.ts';
import { folderOf, kinds } from '../../src/site/sections.ts';
import { readSettings } from '../../src/site/settings.ts';
import { writeContent, type ContentFiles } from '../support/content-folder.ts';
import {
  getAnchorsBelow,
  getExamples,
  getMessages,
  getParagraphs,
  getTables,
  type Table,
} from '../support/handbook.ts';
import { sourceFiles } from '../support/source-files.ts';

const tables = getTables();
const settings = { ...readSettings({ SITE_TODAY: '2025-04-01' }), contentName: 'content' };

/** What each part of the handbook explains: a schema without the keys that all entries share, or those keys. */
const parts = [
  ...kinds.map((kind) => ({ heading: `\`${folderOf(kind)}/\``, schema: without(schemaOf(kind)) })),
  { heading: '`stato.md`', schema: without(schemaOf('state')) },
  { heading: '`sito.yaml`', schema: siteSchema },
  { heading: '`sinonimi.yaml`', schema: synonymsSchema },
  { heading: '`ricerche.yaml`', schema: searchesSchema },
  { heading: '`parole.yaml`', schema: wordsSchema },
  { heading: 'Chiavi di ogni voce', schema: z.strictObject(addressed) },
];

describe.each(parts)('the keys of $heading', ({ heading, schema }) => {
  const explained = tables.filter((table) => table.heading.endsWith(heading)).flatMap(keysOf);

  test('are explained, each once, and no other', () => {
    expect(explained.map(({ names }) => names.join('.')).sort()).toEqual(allKeys(schema).sort());
  });

  test('are needed where it says so', () => {
    const needed = explained.map(({ names, needed: said }) => [names.join('.'), said]);
    const truly = explained.map(({ names, path }) => [
      names.join('.'),
      fieldAt(schema, path)?.isOptional ? 'no' : 'sì',
    ]);
    expect(needed).toEqual(truly);
  });

  test('have examples that are right, and all their fixed values', () => {
    for (const { names, path, meaning, example } of explained) {
      const field = fieldAt(schema, path)?.schema as z.ZodType;
      const value = /^`([^`]+)`$/u.exec(example)?.[1];
      const isWhole = value === undefined ? example === '(sotto)' : field.safeParse(yamlOf(value)).success;
      expect([names.join('.'), example, isWhole]).toEqual([names.join('.'), example, true]);
      const values = field instanceof z.ZodEnum && !isFlag(field) ? field.options : [];
      for (const option of values) expect(meaning, names.join('.')).toContain(`\`${option}\``);
    }
  });
});

test('the table of the folders is exact', () => {
  const rows = tables
    .find(({ heading }) => heading === 'Dove sta che cosa')
    ?.rows.map(([name, , form]) => [name, form]);
  const truth = kinds.map((kind) => [
    `\`${folderOf(kind)}/\``,
    formatsOf(kind)
      .map((format) => `\`.${format}\``)
      .join(' o '),
  ]);
  expect(rows?.toSorted()).toEqual(truth.toSorted());
});

test('dates read as it says', () => {
  const rows = tables.find(({ heading }) => heading === 'Le date')?.rows ?? [];
  expect(rows.length).toBeGreaterThan(5);
  for (const [, written = '', shown] of rows) expect(formatEdtf(written.replaceAll('`', ''))).toBe(shown);
});

test('the components are all there, with what they take', () => {
  const rows = tables.find(({ heading }) => heading === 'Componenti nei file .mdx')?.rows ?? [];
  expect(rows.map(([name]) => name)).toEqual(Object.keys(proseComponents).map((name) => `\`${name}\``));
  for (const [at, { attributes }] of Object.values(proseComponents).entries()) {
    for (const name of Object.keys(attributes)) expect(rows[at]?.[2]).toContain(`\`${name}\``);
  }
});

describe('the examples', () => {
  let examples: ContentFiles;

  beforeAll(async () => {
    examples = { ...getExamples(), 'articoli/presidio.jpg': await picture() };
  });

  test('show each kind, and together are a site without a problem', async () => {
    const contentDir = await writeContent(examples);
    const { corpus, problems } = await readCorpus({ ...settings, contentDir });

    expect(problems.map(formatProblem)).toEqual([]);
    for (const kind of kinds) expect(corpus?.[kind], kind).not.toEqual([]);
  });

  test('gone wrong, give the messages that it shows, each in the paragraph that the check names', async () => {
    const contentDir = await writeContent(examples);
    const cacheDir = await writeContent({});
    const given = new Map<string, Problem['explainedIn']>();
    for (const breakSome of [...waysToGoWrong, { 'articoli/presidio.jpg': await picture('Anna Bianchi') }]) {
      const changed = typeof breakSome === 'function' ? breakSome(examples) : breakSome;
      for (const [path, content] of Object.entries(changed)) await writeFile(join(contentDir, path), content);
      const { problems } = await checkContent({ ...settings, contentDir }, cacheDir);
      for (const problem of problems) given.set(formatProblem(problem), problem.explainedIn);
      for (const path of Object.keys(changed)) await rm(join(contentDir, path));
      for (const [path, content] of Object.entries(examples)) {
        if (Object.hasOwn(changed, path)) await writeFile(join(contentDir, path), content);
      }
    }
    const shown = getMessages();

    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter(({ message }) => !given.has(message))).toEqual([]);
    expect(shown.filter(({ message, anchor }) => given.get(message) !== anchor)).toEqual([]);
    expect([...given].filter(([, explainedIn]) => explainedIn === undefined)).toEqual([]);
  });
});

test('there is a paragraph for each kind of problem, and no other', () => {
  expect(getAnchorsBelow('Quando il controllo protesta')).toEqual([...explanations]);
});

test('the code says each kind of problem', () => {
  const code = sourceFiles(['src'], ['.ts']).filter(({ path }) => !path.endsWith('/explanations.ts'));
  expect(explanations.filter((name) => !code.some(({ text }) => text.includes(`'${name}'`)))).toEqual([]);
});

test('every paragraph is easy to read: Gulpease above 55', () => {
  // Names of keys and commands are not words to read.
  const paragraphs = getParagraphs().map((paragraph) => paragraph.replace(/`[^`]*`/gu, 'x'));
  const long = paragraphs.filter((paragraph) => measureReadability([paragraph]).words >= 20);

  expect(long.length).toBeGreaterThan(20);
  expect(long.filter((paragraph) => measureReadability([paragraph]).index <= 55)).toEqual([]);
});

const article = 'articoli/la-cartiera-riapre.md';
const mdxArticle = 'articoli/che-cosa-cambia-per-chi-lavora.mdx';
const event = 'cronologia/2025-03-03-riapertura.md';
const statement = 'dichiarazioni/2025-03-03-maria-rossi.md';
const source = 'fonti/gazzetta-2025-03-03.yaml';
const firstLine = 'La prima linea è ripartita lunedì.';

const longSentence = `La prima linea è ripartita lunedì e la seconda ${'e poi ancora '.repeat(12)}no. :fonte{#gazzetta-2025-03-03}`;

/** Files of the examples with something wrong in them, each time one. */
const waysToGoWrong: (ContentFiles | ((files: ContentFiles) => ContentFiles))[] = [
  { 'articoli/Il presidio.md': '---\n---\n', 'articoli/appunti.docx': 'x' },
  { 'temi/lavoro.yaml': 'name: lavoro\ndescription: Il lavoro: chi lo perde.\npublishedOn: 2025-03-04\n' },
  { 'temi/lavoro.yaml': 'name: lavoro\ndescription: "Il lavoro e chi lo perde.\npublishedOn: 2025-03-04\n' },
  { 'temi/lavoro.yaml': 'name: lavoro\n\tdescription: Il lavoro.\npublishedOn: 2025-03-04\n' },
  { [article]: 'Un testo senza chiavi.\n' },
  change(event, 'type: act', 'type: strik'),
  change(source, 'publisher:', 'pubblisher:'),
  change('luoghi/provincia.yaml', 'name: Provincia di Monte\n', ''),
  change(statement, 'fragment: la seconda linea deve ripartire\n', ''),
  change('luoghi/valle.yaml', '2025-03-04', '4/3/2025'),
  change(event, 'date: 2025-03-03', 'date: 2026-03-03'),
  change(event, 'date: 2025-03-03', 'date: 1025-03-03'),
  change(article, 'maria-rossi, ', 'maria-rosi, '),
  change(statement, 'publishedOn:', 'draft: true\npublishedOn:'),
  change(article, firstLine, ':dichiarazione{#2025-03-03-maria-rossi}'),
  change(article, ':fonte{', ':fonti{'),
  change(article, '/riassumere-tutti/', '/riassumere-tutti'),
  change(article, '/riassumere-tutti/', '/riassumere-tuti/'),
  change(mdxArticle, 'Dieci persone davanti a un cancello chiuso', ''),
  change(mdxArticle, 'presidio.jpg', 'presidi.jpg'),
  change(article, firstLine, 'La <b>prima</b> linea.'),
  change(article, '## Che', '### Che'),
  change(article, firstLine, 'La prima\u200B linea.'),
  change(article, firstLine, 'La **prima linea.'),
  change(mdxArticle, ' titolo="In breve"', ''),
  change(mdxArticle, 'Riquadro', 'Riquadri'),
  (files) => ({ 'fonti/gazzetta-2025-03-09.yaml': files[source] ?? '' }),
  change('sinonimi.yaml', '[cartiera]', '[stabilimento]'),
  change('sito.yaml', 'email: redazione@example.org\n', ''),
  {
    'temi/lavoro.yaml': Buffer.from('name: lavoro\ndescription: Il luned\u00ec.\npublishedOn: 2025-03-04\n', 'latin1'),
  },
  change(article, 'passage: che-cosa-dice-la-sindaca', 'passage: che-cosa-dice-il-sindaco'),
  change(article, firstLine, 'La prima linea è ripartita lunedì.[^2]'),
  change('glossario/cassa-integrazione.md', 'meno.', 'meno. :fonte{#gazzetta-2025-03-03}'),
  change('soggetti/operaia-della-seconda-linea.yaml', 'private: true', 'private: true\naliases: [Anna]'),
  change(event, 'status: happened', 'status: announced'),
  change(article, `${firstLine} :fonte{#gazzetta-2025-03-03}`, longSentence),
  change(article, `${firstLine} :fonte{#gazzetta-2025-03-03}`, firstLine),
  change(article, firstLine, 'È ripartita perchè si può.'),
  change(source, 'archive:\n  url: https://archivio.example.org/cartiera\n  archivedOn: 2025-03-05\n', ''),
];

function change(path: string, from: string, to: string): (files: ContentFiles) => ContentFiles {
  return (files) => {
    const text = String(files[path]);
    if (!text.includes(from)) throw new Error(`the example ${path} does not say «${from}»`);
    return { [path]: text.replaceAll(from, to) };
  };
}

async function picture(author?: string): Promise<Uint8Array> {
  const image = sharp({ create: { width: 40, height: 30, channels: 3, background: 'white' } });
  return (author === undefined ? image : image.withExif({ IFD0: { Artist: author } })).jpeg().toBuffer();
}

/** A row of a table of keys: the name of the key, with that of the key around it, and the way to it in the schema. */
interface KeyRow {
  names: string[];
  path: (string | number)[];
  needed: string;
  meaning: string;
  example: string;
}

function keysOf({ columns, rows }: Table): KeyRow[] {
  const outer = /^Dentro `(\w+)`$/u.exec(columns[0] ?? '')?.[1];
  if (columns[0] !== 'Chiave' && outer === undefined) return [];
  return rows.map(([key = '', needed = '', meaning = '', example = '']) => {
    const name = key.replaceAll('`', '');
    if (outer === undefined) return { names: [name], path: [name], needed, meaning, example };
    const isList = !['archive', 'licence', 'knownQuery', 'onlineEditor'].includes(outer);
    return { names: [outer, name], path: isList ? [outer, 0, name] : [outer, name], needed, meaning, example };
  });
}

function allKeys(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape).flatMap((key) => {
    const inner = fieldAt(schema, [key])?.schema;
    const item = inner instanceof z.ZodArray ? fieldAt(schema, [key, 0])?.schema : inner;
    const keys = item instanceof z.ZodObject ? Object.keys(item.shape) : [];
    return [key, ...keys.map((name) => `${key}.${name}`)];
  });
}

function without(schema: z.ZodType): z.ZodObject {
  if (!(schema instanceof z.ZodObject)) throw new Error('frontmatter is an object');
  const own = Object.entries(schema.shape).filter(([key]) => !Object.hasOwn(addressed, key));
  return z.strictObject(Object.fromEntries(own) as z.core.$ZodShape);
}

function yamlOf(value: string): unknown {
  const { data } = readYaml(`key: ${value}`);
  return (data?.value as { key: unknown } | undefined)?.key;
}

function isFlag({ options }: z.ZodEnum): boolean {
  return options.join() === 'true,false';
}
