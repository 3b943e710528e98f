import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeIn } from '../../../src/intake/intake.ts';
import { formatProblem } from '../../../src/intake/problem.ts';
import { longestLine } from '../../../src/intake/decode.ts';
import { markdown, validContent, writeContent } from '../../support/content-folder.ts';
import { problemsIn, problemsWith } from '../../support/problems-in.ts';

const articlePath = 'articoli/la-cartiera-riapre.md';

test('takes in a folder without a problem', async () => {
  const contentDir = await writeContent(validContent());
  const { problems, entries, site, state, knownIds } = await takeIn({ contentDir, contentName: 'content' });

  expect(problems.map(formatProblem)).toEqual([]);
  expect(entries.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    'articles/la-cartiera-riapre',
    'pressReleases/nota-della-cartiera',
    'events/2025-03-03-riapertura',
    'statements/2025-03-03-maria-rossi',
    'commitments/riassumere-tutti',
    'figures/addetti',
    'actors/cartiera-verdi',
    'actors/maria-rossi',
    'sources/gazzetta-2025-03-03',
    'glossary/cassa-integrazione',
    'places/valle',
    'topics/lavoro',
    'pages/privacy',
  ]);
  expect(site).toMatchObject({ file: 'content/sito.yaml', data: { name: 'Archivio della cartiera' } });
  expect(site?.lineOf(['firstDay'])).toBe(4);
  expect(state).toMatchObject({ file: 'content/stato.md', data: { title: 'La cartiera ha riaperto a metà' } });
  expect(knownIds.actors).toEqual(new Set(['cartiera-verdi', 'maria-rossi']));
});

test('takes in what readers search for, where there is a file of it', async () => {
  const searches = 'searches:\n  - query: chi riapre\n    pages: [/articoli/]\n';
  const contentDir = await writeContent({ ...validContent(), 'ricerche.yaml': searches });
  const taken = await takeIn({ contentDir, contentName: 'content' });
  expect(taken.problems).toEqual([]);
  expect(taken.searches?.data.searches).toEqual([{ query: 'chi riapre', pages: ['/articoli/'] }]);
  expect(taken.searches?.lineOf(['searches', 0, 'pages', 0])).toBe(3);

  const wrong = await writeContent({
    ...validContent(),
    'ricerche.yaml': 'searches:\n  - query: chi\n    pages: []\n',
  });
  expect((await takeIn({ contentDir: wrong, contentName: 'content' })).problems.map(formatProblem)).toEqual([
    'content/ricerche.yaml:3: `pages` in `searches` deve avere almeno una voce. Rimedio: scrivi `pages:` e sotto una riga «- …» per ogni voce.',
  ]);
  expect(
    (await takeIn({ contentDir: await writeContent(validContent()), contentName: 'content' })).searches,
  ).toBeUndefined();
});

test('gives an entry its data, its body and the lines of its fields', async () => {
  const contentDir = await writeContent(validContent());
  const { entries } = await takeIn({ contentDir, contentName: 'content' });
  const article = entries.find(({ kind }) => kind === 'articles');
  const figure = entries.find(({ kind }) => kind === 'figures');

  expect(article).toMatchObject({
    file: `content/${articlePath}`,
    data: { title: 'La cartiera riapre con una linea', draft: false },
  });
  expect(article?.body?.citations).toEqual([
    { target: 'gazzetta-2025-03-03', line: 11 },
    { target: 'gazzetta-2025-03-03', line: 17 },
  ]);
  expect(article?.lineOf(['actors', 0])).toBe(7);
  expect(figure?.data).toMatchObject({ values: [{ value: 1100, asOf: '2025-03' }] });
  expect(figure?.body).toBeUndefined();
});

test('calls the content folder in messages as it was called', async () => {
  const contentDir = await writeContent({ ...validContent(), 'temi/lavoro.yaml': 'name: lavoro\n' });
  const { problems } = await takeIn({ contentDir, contentName: '../altro' });
  expect(problems.map(({ file }) => file)).toEqual(['../altro/temi/lavoro.yaml', '../altro/temi/lavoro.yaml']);
});

test('leaves out an entry that is not right, and still knows its id', async () => {
  const contentDir = await writeContent({
    ...validContent(),
    'temi/scuola.yaml': 'name: scuola\n',
    'temi/Casa.yaml': 'name: casa\ndescription: La casa.\npublishedOn: 2025-03-04\n',
    'temi/sanita.md': 'Testo.\n',
  });
  const { entries, knownIds } = await takeIn({ contentDir, contentName: 'content' });

  expect(entries.filter(({ kind }) => kind === 'topics').map(({ id }) => id)).toEqual(['lavoro']);
  expect(knownIds.topics).toEqual(new Set(['casa', 'lavoro', 'sanita', 'scuola']));
});

test('leaves out an entry whose body has an error, not one whose body has advice', async () => {
  const frontmatter = 'title: a\nsummary: b\npublishedOn: 2025-03-04\ntopics: [lavoro]';
  const contentDir = await writeContent({
    ...validContent(),
    'articoli/con-errore.md': markdown(frontmatter, '<b>Testo</b>'),
    'articoli/con-consiglio.md': markdown(frontmatter, 'Per saperlo [clicca qui](/privacy/).'),
  });
  const { entries, problems } = await takeIn({ contentDir, contentName: 'content' });

  expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['advice', 'error']));
  expect(entries.filter(({ kind }) => kind === 'articles').map(({ id }) => id)).toEqual([
    'con-consiglio',
    'la-cartiera-riapre',
  ]);
});

test('leaves out the site and the state of things while they have errors', async () => {
  const contentDir = await writeContent({ ...validContent(), 'sito.yaml': 'name: a\n', 'stato.md': 'Testo.\n' });
  const { site, state, problems } = await takeIn({ contentDir, contentName: 'content' });

  expect([site, state]).toEqual([undefined, undefined]);
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['content/sito.yaml', 'content/stato.md']));
});

test('says which of the files that a site needs are missing', async () => {
  const { 'sito.yaml': _site, 'stato.md': _state, ...rest } = validContent();
  expect(await problemsIn(rest)).toEqual([
    'content/sito.yaml: manca: è il file che dice come si chiama il sito e di quale caso parla. Rimedio: crealo, seguendo il manuale della redazione.',
    'content/stato.md: manca: è il file che dice a che punto è il caso. Rimedio: crealo, seguendo il manuale della redazione.',
  ]);
});

test('takes the synonyms in, which may be missing, and tells what is wrong with them, each with its line', async () => {
  const { 'sinonimi.yaml': _synonyms, ...rest } = validContent();
  const takenFrom = async (files: typeof rest) =>
    (await takeIn({ contentDir: await writeContent(files), contentName: 'content' })).synonyms;
  expect(await takenFrom(rest)).toBeUndefined();
  expect(await takenFrom({ ...rest, 'sinonimi.yaml': 'groups:\n  - [orario, turno]\n' })).toMatchObject({
    file: 'content/sinonimi.yaml',
    data: { groups: [['orario', 'turno']], aliases: [] },
  });

  const wrong = [
    'groups:',
    '  - [orario]',
    '  - [a, b, c, d, e, f, g, h, i]',
    'aliases:',
    '  - typed: paga',
    '  - typed: ditta',
    '    alsoFind: []',
    'synonims: []',
  ];
  expect(await problemsIn({ ...rest, 'sinonimi.yaml': `${wrong.join('\n')}\n` })).toEqual([
    'content/sinonimi.yaml:2: `groups` ha un elenco con meno di due espressioni. Rimedio: aggiungine un’altra che vuol dire lo stesso, oppure togli la riga.',
    'content/sinonimi.yaml:3: `groups` ha un elenco con più di 8 espressioni. Rimedio: tieni quelle che nei testi si trovano davvero.',
    'content/sinonimi.yaml:5: manca `alsoFind` in `aliases`. Rimedio: aggiungi `alsoFind:` e sotto una riga «- …» per ogni voce.',
    'content/sinonimi.yaml:7: `alsoFind` in `aliases` è vuoto. Rimedio: scrivi almeno un’espressione da cercare.',
    'content/sinonimi.yaml:8: `synonims` non è una chiave prevista qui. Rimedio: togli la chiave; quelle previste sono `groups`, `aliases`.',
  ]);
  expect(await takenFrom({ ...rest, 'sinonimi.yaml': `${wrong.join('\n')}\n` })).toBeUndefined();
});

test('accepts a folder of a kind that is not there yet', async () => {
  const { 'glossario/cassa-integrazione.md': _term, ...rest } = validContent();
  expect(await problemsIn(rest)).toEqual([]);
});

test.each([
  ['articoli/a.md', 'title: a\nsummary: b\npublishedOn: 2025-03-04\ntopics: [lavoro]'],
  ['pagine/a.md', 'title: a\nsummary: b\npublishedOn: 2025-03-04'],
  ['glossario/a.md', 'term: a\npublishedOn: 2025-03-04'],
])('refuses %s with frontmatter only', async (path, frontmatter) => {
  const lastLine = frontmatter.split('\n').length + 2;
  expect(await problemsWith({ [path]: markdown(frontmatter, '') })).toEqual([
    `content/${path}:${lastLine}: dopo il frontmatter non c’è nessun testo. Rimedio: scrivi il testo sotto la riga ---.`,
  ]);
});

test('accepts a commitment with frontmatter only', async () => {
  const { problems, entries } = await takeIn({
    contentDir: await writeContent(validContent()),
    contentName: 'content',
  });
  expect(problems).toEqual([]);
  expect(entries.find(({ kind }) => kind === 'commitments')?.body?.tree.children).toEqual([]);
});

test('says what is wrong with the name, the frontmatter, the characters and the body of one file together', async () => {
  const file = markdown(
    'title: a\u200B\ncolore: blu\npublishedOn: 2025-03-04\ntopics: [lavoro]',
    '<script>alert(1)</script>',
  );
  const said = await problemsWith({ 'articoli/Prova.md': file });

  expect(said.map((problem) => problem.slice(0, 'content/articoli/Prova.md:2: contiene'.length))).toEqual([
    'content/articoli/Prova.md: ha un nome',
    'content/articoli/Prova.md:2: contiene',
    expect.stringContaining('content/articoli/Prova.md:2: manca'),
    expect.stringContaining('content/articoli/Prova.md:3: `colore`'),
    expect.stringContaining('content/articoli/Prova.md:8:'),
  ]);
});

test('counts the lines of the body from the first line of the file', async () => {
  const file = markdown('title: a\nsummary: b\npublishedOn: 2025-03-04\ntopics: [lavoro]', 'Uno.\n\n<b>due</b>');
  const [problem] = await problemsWith({ 'articoli/prova.md': file });
  expect(problem).toMatch(/^content\/articoli\/prova\.md:10:/u);
});

test('accepts a byte order mark and CRLF, and takes in the same as without', async () => {
  const dressed = Object.fromEntries(
    Object.entries(validContent()).map(([path, text]) => [path, `\uFEFF${String(text).replaceAll('\n', '\r\n')}`]),
  );
  const take = async (files: typeof dressed) => {
    const { entries, site, state, problems } = await takeIn({
      contentDir: await writeContent(files),
      contentName: 'content',
    });
    return JSON.stringify({ entries, site, state, problems });
  };
  expect(await take(dressed)).toBe(await take(validContent() as typeof dressed));
});

test('refuses a text of more than a megabyte without reading it', async () => {
  const start = performance.now();
  const [problem, ...others] = await problemsWith({ 'articoli/lungo.md': 'x '.repeat(2_500_000) });
  expect(problem).toBe(
    'content/articoli/lungo.md: pesa 5 MB, più di 1 MB. Rimedio: dividilo in più file, o rimpiccioliscilo.',
  );
  expect(others).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test.each([
  ['a line of two megabytes', 'x'.repeat(2_000_000)],
  ['a line too long', 'x'.repeat(longestLine + 1)],
  ['20,000 quotation marks', '>'.repeat(20_000)],
  ['50,000 brackets', '['.repeat(50_000)],
  ['a list a thousand deep', Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n')],
  ['20,000 footnotes', Array.from({ length: 20_000 }, (_, at) => `a[^${at}]\n\n[^${at}]: b\n`).join('\n')],
])('refuses %s in less than five seconds', async (_, body) => {
  const file = markdown('title: a\nsummary: b\npublishedOn: 2025-03-04\ntopics: [lavoro]', body);
  const start = performance.now();
  const said = await problemsWith({ 'articoli/lungo.md': file });
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(said.length).toBeGreaterThan(0);
  expect(said.every((problem) => problem.startsWith('content/articoli/lungo.md'))).toBe(true);
});

test('says of a file that cannot be read why it cannot', async () => {
  const [problem] = await problemsWith({ 'articoli/grande.png': Buffer.alloc(25_000_001) });
  expect(problem).toMatch(/^content\/articoli\/grande\.png: pesa 25 MB, più di 25 MB/u);
});

test('reads again what has changed, and only sees what is there', async () => {
  const contentDir = await writeContent(validContent());
  const settings = { contentDir, contentName: 'content' };
  const titleNow = async () => {
    const { entries } = await takeIn(settings);
    return entries.find(({ kind }) => kind === 'articles')?.data;
  };
  const text = await readFile(join(contentDir, articlePath), 'utf8');

  const first = await titleNow();
  expect(await titleNow()).toBe(first);
  await writeFile(join(contentDir, articlePath), text.replace('La cartiera riapre', 'La cartiera chiude'));
  expect(await titleNow()).toMatchObject({ title: 'La cartiera chiude con una linea' });
  await rm(join(contentDir, articlePath));
  expect(await titleNow()).toBeUndefined();
});
