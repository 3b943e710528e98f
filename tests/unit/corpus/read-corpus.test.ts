import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { formatProblem } from '../../../src/intake/problem.ts';
import { readSettings, type Settings } from '../../../src/site/settings.ts';
import { markdown, validContent, writeContent, type ContentFiles } from '../../support/content-folder.ts';

async function read(files: ContentFiles, more: Partial<Settings> = {}) {
  const contentDir = await writeContent(files);
  const settings = { ...readSettings({ SITE_TODAY: '2025-04-01' }), contentDir, contentName: 'content', ...more };
  const { corpus, problems, checked } = await readCorpus(settings);
  const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
  const advice = problems.filter(({ severity }) => severity === 'advice').map(formatProblem);
  return { corpus, errors, advice, checked };
}

/** The same file with some of its text changed. */
function withChange(path: string, from: string, to: string): ContentFiles {
  const files = validContent();
  const text = String(files[path]);
  if (!text.includes(from)) throw new Error(`${path} does not say «${from}».`);
  return { ...files, [path]: text.replace(from, to) };
}

const articlePath = 'articoli/la-cartiera-riapre.md';
const another = (publishedOn: string, more = '') =>
  markdown(`title: Altro\nsummary: Altro.\npublishedOn: ${publishedOn}\ntopics: [lavoro]\n${more}`, 'Un altro testo.');

test('a right folder gives a corpus that finds its entries', async () => {
  const { corpus, errors, checked } = await read(validContent());
  expect(errors).toEqual([]);
  expect(checked).toBe(13);
  expect(corpus?.find('actors', 'maria-rossi')?.data.name).toBe('Maria Rossi');
  expect(corpus?.find('actors', 'nessuno')).toBeUndefined();
  expect(corpus).toMatchObject({ basePath: '/', today: '2025-04-01', preview: false });
  expect(corpus?.site.name).toBe('Archivio della cartiera');
  expect(corpus?.state.data.title).toBe('La cartiera ha riaperto a metà');
});

test('entries are sorted by id, whatever the names of their files', async () => {
  const files = {
    ...validContent(),
    'articoli/la.md': another('2025-03-05'),
    'articoli/la-b.mdx': another('2025-03-05'),
  };
  const { corpus } = await read(files);
  expect(corpus?.articles.map(({ id }) => id)).toEqual(['la', 'la-b', 'la-cartiera-riapre']);
});

describe('the address of the site', () => {
  const written = withChange(
    'sito.yaml',
    'firstDay:',
    'url: https://cartiera.example\nbasePath: /archivio/\nfirstDay:',
  );

  test('is that of the settings before that of sito.yaml', async () => {
    const { corpus } = await read(written, { siteUrl: 'https://altrove.example', basePath: '/' });
    expect(corpus).toMatchObject({ siteUrl: 'https://altrove.example', basePath: '/' });
  });

  test('is that of sito.yaml when the settings say nothing', async () => {
    const { corpus, advice } = await read(written);
    expect(corpus).toMatchObject({ siteUrl: 'https://cartiera.example', basePath: '/archivio/' });
    expect(advice.join('\n')).not.toContain('SITE_URL');
  });

  test('is this machine, with advice, when nobody says it', async () => {
    const { corpus, advice } = await read(validContent());
    expect(corpus?.siteUrl).toBe('http://localhost:4321');
    expect(advice.filter((line) => line.includes('SITE_URL'))).toEqual([
      'content/sito.yaml: non dice l’indirizzo pubblico del sito: intanto vale http://localhost:4321. Rimedio: aggiungi `url: https://…`, oppure imposta SITE_URL.',
    ]);
  });
});

describe('what readers cannot see yet', () => {
  const files = {
    ...validContent(),
    'articoli/bozza.md': another('2025-03-05', 'draft: true'),
    'articoli/domani.md': another('2025-04-02'),
    'articoli/oggi.md': another('2025-04-01'),
  };

  test('is in no build', async () => {
    const { corpus } = await read(files);
    expect(corpus?.articles.map(({ id }) => id)).toEqual(['la-cartiera-riapre', 'oggi']);
    expect(corpus?.find('articles', 'bozza')).toBeUndefined();
  });

  test('is in a preview', async () => {
    const { corpus } = await read(files, { preview: true });
    expect(corpus?.articles.map(({ id }) => id)).toEqual(['bozza', 'domani', 'la-cartiera-riapre', 'oggi']);
    expect(corpus?.find('articles', 'bozza')?.data.draft).toBe(true);
  });

  test('lets nothing published rest on it: a preview advises against what stops a build', async () => {
    const resting = {
      ...files,
      'articoli/altro.md': another('2025-03-05').replace('Un altro', 'Si veda [qui](/articoli/bozza/). Un altro'),
    };
    const message =
      'content/articoli/altro.md:8: il collegamento «/articoli/bozza/» porta a una pagina che è una bozza';
    const build = await read(resting);
    expect(build.errors).toEqual([expect.stringContaining(message)]);
    expect(build.corpus).toBeUndefined();

    const preview = await read(resting, { preview: true });
    expect(preview.errors).toEqual([]);
    expect(preview.advice).toContainEqual(expect.stringContaining(message));
    expect(preview.corpus?.articles).toHaveLength(5);
  });

  test('a preview keeps as errors what would be wrong in it too', async () => {
    const wrong = { ...files, 'articoli/bozza.md': another('2025-03-05', 'draft: true\nplaces: [monte]') };
    expect((await read(wrong, { preview: true })).errors).toHaveLength(1);
  });

  test('is checked all the same', async () => {
    const { errors } = await read({
      ...files,
      'articoli/bozza.md': another('2025-03-05', 'draft: true\nplaces: [monte]'),
    });
    expect(errors).toHaveLength(1);
  });
});

describe('errors of the whole', () => {
  test('leave no corpus and are told with file, line and remedy, together with those of single files', async () => {
    const files = {
      ...withChange(articlePath, 'actors: [maria-rossi,', 'actors: [mario-rossi,'),
      'temi/scuola.yaml': 'nome: scuola\n',
    };
    const { corpus, errors } = await read(files);
    expect(corpus).toBeUndefined();
    expect(errors).toContain(
      'content/articoli/la-cartiera-riapre.md:7: cita «mario-rossi», che non esiste in content/soggetti/. Rimedio: correggi il nome (forse «maria-rossi»?), oppure crea content/soggetti/mario-rossi.yaml.',
    );
    expect(errors.filter((line) => line.startsWith('content/temi/scuola.yaml')).length).toBeGreaterThan(0);
    expect(errors).toEqual([...errors].sort());
  });

  test.each([
    ['a citation', ':fonte{#gazzetta-2025-03-03}', ':fonte{#gazzetta-2025-03-04}', ':11: cita «gazzetta-2025-03-04»'],
    [
      'a quoted statement',
      '{#2025-03-03-maria-rossi}',
      '{#2025-03-03-mario-rossi}',
      ':15: cita «2025-03-03-mario-rossi»',
    ],
    ['a link', '/impegni/riassumere-tutti/', '/impegni/riassumere/', ':17: il collegamento «/impegni/riassumere/»'],
    [
      'a missing image',
      'La prima linea',
      '![La fabbrica.](fabbrica.jpg)\n\nLa prima linea',
      'fabbrica.jpg, che non c’è',
    ],
  ])('are found in a body: %s', async (_, from, to, told) => {
    const { errors } = await read(withChange(articlePath, from, to));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(told);
  });

  test.each([
    ['pagine/articoli.md', 'pagine/privacy.md'],
    ['pagine/cerca.md', 'pagine/privacy.md'],
    ['articoli/mese.md', articlePath],
  ])('an entry cannot take the address of a page of the site: %s', async (path, like) => {
    const files = validContent();
    const { errors } = await read({ ...files, [path]: files[like] ?? '' });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`content/${path}`);
  });

  test('a reference to a file that has errors is not one more error', async () => {
    const { errors } = await read(withChange('soggetti/maria-rossi.yaml', 'kind: person', 'kind: human'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('content/soggetti/maria-rossi.yaml');
  });
});

test.each(['sito.yaml', 'stato.md'])('without %s there is no corpus', async (path) => {
  const { [path]: _, ...files } = validContent();
  const { corpus, errors } = await read(files);
  expect(corpus).toBeUndefined();
  expect(errors.some((line) => line.startsWith(`content/${path}`))).toBe(true);
});
