import { expect, test } from 'vitest';
import { checkContent } from '../../../src/advice/check-content.ts';
import { readForEditors } from '../../../src/advice/read-for-editors.ts';
import { readSettings, type Settings } from '../../../src/site/settings.ts';
import { markdown, validContent, writeContent, type ContentFiles } from '../../support/content-folder.ts';

const hard =
  'La riorganizzazione complessiva delle attività amministrative comporterà necessariamente una razionalizzazione generalizzata delle strutture. ';

/** Content with advice of every sort: hard texts, no source, a slip of the pen, a word allowed, a source without a copy. */
const files: ContentFiles = {
  ...validContent(),
  'parole.yaml': 'words:\n  - bobinatrice\n',
  'articoli/faticoso.md': markdown(
    'title: Faticoso\nsummary: Si legge male.\npublishedOn: 2025-03-05\ntopics: [lavoro]\nactors: [maria-rossi]',
    `${hard.repeat(6)}\n\nLa bobinatrice è fferma.`,
  ),
  'fonti/senza-copia.yaml':
    'title: Senza copia\npublisher: Gazzetta\nurl: https://gazzetta.example.com/b\nkind: article\npublishedOn: 2025-03-04\n',
};

async function settingsFor(content: ContentFiles): Promise<Settings> {
  const contentDir = await writeContent(content);
  return { ...readSettings({ SITE_TODAY: '2025-04-01' }), contentDir, contentName: 'content' };
}

test('says of each file what a check says of it', async () => {
  const settings = await settingsFor(files);
  const { problems, readability } = await checkContent(settings, await writeContent({}));
  const { checkFile, corpus } = await readForEditors({ ...settings, preview: true });
  expect(corpus).toBeDefined();

  const told = Object.keys(files).map((path) => ({ file: `content/${path}`, ...checkFile(`content/${path}`) }));
  expect(told.flatMap((one) => one.problems)).toEqual(expect.arrayContaining(problems));
  expect(told.flatMap((one) => one.problems)).toHaveLength(problems.length);
  expect(problems.map(({ explainedIn }) => explainedIn)).toEqual(
    expect.arrayContaining(['lettura-difficile', 'paragrafi-senza-fonte', 'ortografia', 'fonti-senza-copia']),
  );
  const measured = told.flatMap((one) => (one.readability ? [{ file: one.file, ...one.readability }] : []));
  expect(measured).toEqual(expect.arrayContaining(readability));
  expect(measured).toHaveLength(readability.length);
});

test('says of a file that could not be taken in what is wrong with it, and of words nothing until that is mended', async () => {
  const settings = await settingsFor({ ...files, 'temi/scuola.yaml': 'nome: scuola\n' });
  const { checkFile, corpus } = await readForEditors({ ...settings, preview: true });
  expect(corpus).toBeUndefined();
  expect(checkFile('content/temi/scuola.yaml').problems.length).toBeGreaterThan(0);
  const { problems } = checkFile('content/articoli/faticoso.md');
  expect(problems.map(({ explainedIn }) => explainedIn)).toEqual(['paragrafi-senza-fonte', 'lettura-difficile']);
});

test('says nothing of a file that is not there', async () => {
  const { checkFile } = await readForEditors({ ...(await settingsFor(files)), preview: true });
  expect(checkFile('content/articoli/manca.md')).toEqual({ problems: [] });
});
