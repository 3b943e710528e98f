import { existsSync, mkdirSync, readFileSync, statSync, chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyMending } from '../../../src/mending/apply-mending.ts';
import { findMendings } from '../../../src/mending/find-mendings.ts';
import { validContent, writeContent, type ContentFiles } from '../../support/content-folder.ts';
import { readFiles } from '../../support/temporary-folder.ts';

async function contentWith(files: ContentFiles, without: string[] = []): Promise<string> {
  const all = { ...validContent(), ...files };
  for (const path of without) delete all[path];
  return writeContent(all);
}
const find = (contentDir: string, options = {}) => findMendings({ contentDir, contentName: 'content' }, options);
const article = String(validContent()['articoli/la-cartiera-riapre.md']);

test('finds nothing to mend in content that is right', async () => {
  expect(find(await contentWith({}))).toEqual([]);
});

test('mends days, encodings, references and names together, and nothing else', async () => {
  const folder = await contentWith({
    'articoli/la-cartiera-riapre.md': article
      .replace('2025-03-04', '4 marzo 2025')
      .replace('maria-rossi', 'Maria Rossi'),
    'pagine/note.md': Buffer.from(
      '---\ntitle: Note\nsummary: Perch\u00e9.\npublishedOn: 2025-03-04\n---\n\nCos\u00ec.\n',
      'latin1',
    ),
    'temi/La Salute.YML': 'name: salute\ndescription: La salute.\npublishedOn: 2025-03-04\n',
  });
  const before = readFiles(folder);
  const mendings = find(folder);
  expect(mendings.map(({ path, newPath, what }) => [path, newPath, what])).toEqual([
    ['articoli/la-cartiera-riapre.md', 'articoli/la-cartiera-riapre.md', ['giorni', 'rimandi']],
    ['temi/La Salute.YML', 'temi/la-salute.yaml', ['nome del file']],
    ['pagine/note.md', 'pagine/note.md', ['codifica Latin-1']],
  ]);
  expect(readFiles(folder)).toEqual(before);

  expect(mendings.map((mending) => applyMending(folder, mending))).toEqual([true, true, true]);
  const after = readFiles(folder);
  expect(readFileSync(join(folder, 'articoli/la-cartiera-riapre.md'), 'utf8')).toBe(article);
  expect(after['temi/la-salute.yaml']).toBe(before['temi/La Salute.YML']);
  expect(Object.keys(after).length).toBe(Object.keys(before).length);
  expect(find(folder)).toEqual([]);
});

test('keeps Windows line ends', async () => {
  const folder = await contentWith({
    'articoli/la-cartiera-riapre.md': article.replace('2025-03-04', '4 marzo 2025').replaceAll('\n', '\r\n'),
  });
  expect(find(folder).map(({ text }) => text)).toEqual([article.replaceAll('\n', '\r\n')]);
});

test('mends the marks of running text only when asked', async () => {
  const folder = await contentWith({});
  expect(find(folder, { marks: true }).map(({ path, what }) => [path, what])).toEqual([
    ['articoli/la-cartiera-riapre.md', ['virgolette e apostrofi']],
  ]);
});

test('does not rename what a text names by its old name, nor what could be confused with another', async () => {
  const topic = String(validContent()['temi/lavoro.yaml']);
  const folder = await contentWith({
    'temi/Lavoro.yaml': topic,
    'temi/Salute.yaml': topic,
    'pagine/note.md': '---\ntitle: Note\nsummary: Note.\npublishedOn: 2025-03-04\n---\n\n[La salute](/temi/Salute/).\n',
  });
  expect(find(folder)).toEqual([]);
});

test('leaves alone a file that was saved in the meantime', async () => {
  const folder = await contentWith({ 'articoli/la-cartiera-riapre.md': article.replace('2025-03-04', '4 marzo 2025') });
  const [mending] = find(folder);
  writeFileSync(join(folder, 'articoli/la-cartiera-riapre.md'), 'nuovo');
  expect(applyMending(folder, mending!)).toBe(false);
  expect(readFileSync(join(folder, 'articoli/la-cartiera-riapre.md'), 'utf8')).toBe('nuovo');
});

test('takes no name that somebody has taken in the meantime', async () => {
  const folder = await contentWith({ 'temi/Salute.yaml': String(validContent()['temi/lavoro.yaml']) });
  const [mending] = find(folder);
  writeFileSync(join(folder, 'temi/salute.yaml'), 'di un altro');
  expect(applyMending(folder, mending!)).toBe(false);
  expect(readFileSync(join(folder, 'temi/salute.yaml'), 'utf8')).toBe('di un altro');
  expect(existsSync(join(folder, 'temi/Salute.yaml'))).toBe(true);
});

test('keeps the permissions of a file, and throws without a loss when its folder is in the way', async () => {
  const path = 'articoli/la-cartiera-riapre.md';
  const folder = await contentWith({ [path]: article.replace('2025-03-04', '4 marzo 2025') });
  chmodSync(join(folder, path), 0o600);
  const [mending] = find(folder);
  mkdirSync(join(folder, `articoli/.la-cartiera-riapre.md.${process.pid}`));
  expect(() => applyMending(folder, mending!)).toThrow();
  expect(readFileSync(join(folder, path), 'utf8')).toContain('4 marzo 2025');

  const other = await contentWith({ [path]: article.replace('2025-03-04', '4 marzo 2025') });
  chmodSync(join(other, path), 0o600);
  expect(applyMending(other, find(other)[0]!)).toBe(true);
  expect(statSync(join(other, path)).mode & 0o777).toBe(0o600);
});
