import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { editorPath } from '../../src/site/sections.ts';
import { projectDir } from '../../src/site/settings.ts';
import { runCommandOf } from '../support/project-copy.ts';
import { environmentOf, recipes } from '../support/sites.ts';
import { visitSite, type VisitedSite } from '../support/visited-site.ts';

const contentPath = recipes.another.content;
const contentDir = join(projectDir, contentPath);
const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'redazione-')));

let site: VisitedSite;
let context: BrowserContext;
let page: Page;
/** What the console and the policy had to object to, and what was asked of others. */
let complaints: string[];

beforeAll(async () => {
  site = await visitSite('another');
});

afterAll(async () => {
  await site.close();
  rmSync(temporary, { recursive: true, force: true });
});

beforeEach(async () => {
  // A form is as long as it is: what is not on the screen is not drawn. The editor is in Italian whatever the browser is.
  context = await site.browser.newContext({ viewport: { width: 1280, height: 3000 }, locale: 'de-DE' });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (/^https?:/u.test(request.url()) && !request.url().startsWith(site.root)) complaints.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
});

afterEach(() => context.close());

describe('in a folder of this computer', () => {
  beforeEach(openFolder);

  test('the editor is in Italian, breaks no policy and asks nothing of anybody else', async () => {
    await page.getByRole('button', { name: 'Lavora con la cartella di questo computer' }).waitFor();
    expect(await page.getByRole('button').count()).toBe(1);
    await enter();
    for (const name of ['Articoli', 'Dichiarazioni', 'Cifre', 'Temi', 'A che punto siamo', 'Dati del sito']) {
      await page.getByText(name, { exact: true }).first().waitFor();
    }
    await edit('#/collections/articoli/new');
    await page.getByText('Giorno di pubblicazione').waitFor();
    await page.getByRole('button', { name: 'Salva', exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('an entry that is wrong is not written, and is told what is wrong in the words of the check', async () => {
    await enter();
    await fillStatement();
    await field('fidelity').getByRole('radio', { name: 'Citazione diretta' }).click();
    await save();
    const dialog = page.getByRole('alertdialog');
    expect(await dialog.innerText()).toContain('`fragment` manca, ma la fedeltà dichiarata vuole le parole esatte');
    expect(await changedFiles()).toEqual({});
  });

  test('a change to an entry touches its own line alone', async () => {
    const path = 'articoli/sei-mesi-di-orario-ridotto.md';
    await enter();
    await edit('#/collections/articoli/entries/sei-mesi-di-orario-ridotto');
    await field('summary').getByRole('textbox').fill('Due mattine: che cosa è cambiato.');
    await field('body').locator('p > span').first().click();
    await page.keyboard.type('xyz');
    await save();
    await expect.poll(changedFiles, { timeout: 30_000 }).toHaveProperty([path]);
    const text = (await changedFiles())[path]!;
    const before = readFileSync(join(contentDir, path), 'utf8').split('\n');
    const changed = text.split('\n').filter((line, at) => line !== before[at]);
    expect(changed).toEqual(['summary: "Due mattine: che cosa è cambiato."', expect.stringContaining('xyz')]);
    expect(
      text
        .replace('xyz', '')
        .split('\n')
        .filter((line) => !before.includes(line)),
    ).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test('a picture comes beside its text, under a name that it may have and without what the camera wrote into it', async () => {
    const exif = { IFD0: { Artist: 'Anna Rossi' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 0/1 0/1' } };
    const picture = sharp({ create: { width: 80, height: 60, channels: 3, background: '#888' } }).withExif(exif);
    const buffer = await picture.jpeg().toBuffer();
    expect(buffer.includes('Anna Rossi')).toBe(true);
    await enter();
    await fillStatement();
    await page.keyboard.press('Enter');
    await field('body').getByRole('button', { name: 'Immagine', exact: true }).click();
    const input = page.locator('input[type="file"]').first();
    await input.setInputFiles({ name: 'Il Presidio (1).JPG', mimeType: 'image/jpeg', buffer });
    await page.getByText('il-presidio-1.webp').first().waitFor();
    await field('body')
      .getByRole('textbox', { name: /Alternativo/u })
      .fill('Due persone a un cancello');
    await save();
    await expect.poll(changedFiles, { timeout: 30_000 }).toHaveProperty(['dichiarazioni/2026-05-20-ada-brandi.md']);
    const files = await changedFiles();
    expect(files['dichiarazioni/2026-05-20-ada-brandi.md']).toContain(
      '\n\n![Due persone a un cancello](il-presidio-1.webp)\n',
    );
    const written = files['dichiarazioni/il-presidio-1.webp'];
    expect(written).toMatch(/^RIFF/u);
    expect(written).not.toMatch(/Anna Rossi|EXIF/u);
    expect(complaints).toEqual([]);
  });

  test('a statement and an article that quotes it are written, built, and found by the search', async () => {
    await enter();
    await fillStatement();
    await save();
    await expect.poll(changedFiles, { timeout: 30_000 }).toHaveProperty(['dichiarazioni/2026-05-20-ada-brandi.md']);

    await edit('#/collections/articoli/new');
    await field('title').getByRole('textbox').fill('La promessa: che cosa resta');
    await field('summary').getByRole('textbox').fill('Che cosa ha detto la sindaca il 20 maggio.');
    await field('topics').getByRole('checkbox', { name: 'orari' }).click();
    await field('actors').getByRole('checkbox', { name: 'Ada Brandi' }).click();
    const body = field('body').locator('.lexical-root');
    await body.click();
    await page.keyboard.type('Lo scaffale azzurro resta in sala. ');
    await insert('Fonte', 'La biblioteca costa troppo');
    await body.focus();
    await page.keyboard.press('Control+End');
    await insert('Dichiarazione', '2026-05-20-ada-brandi');
    await save();
    const article = 'articoli/la-promessa-che-cosa-resta.md';
    await expect.poll(changedFiles, { timeout: 30_000 }).toHaveProperty([article]);

    const written = await changedFiles();
    expect(written).toEqual({
      'dichiarazioni/2026-05-20-ada-brandi.md': `---
speakers: [ada-brandi]
saidOn: 2026-05-20
fidelity: reported
publishedOn: 2026-05-21
topics: [orari]
sources: [foglio-di-valle-2026-03-03]
---

Dice che lo scaffale #1 resta: «sì».
`,
      [article]: expect.stringMatching(
        /^---\ntitle: "La promessa: che cosa resta"\nsummary: Che cosa ha detto la sindaca il 20 maggio\.\npublishedOn: \d{4}-\d\d-\d\d\ntopics: \[orari\]\nactors: \[ada-brandi\]\n---\n\nLo scaffale azzurro resta in sala\. :fonte\{#foglio-di-valle-2026-03-03\}\n\n::dichiarazione\{#2026-05-20-ada-brandi\}\n$/u,
      ) as string,
    });
    expect(complaints).toEqual([]);

    const built = buildWith(written);
    const server = await serve(built, { basePath: recipes.another.basePath, port: 0 });
    await page.goto(`${server.url}cerca/?q=scaffale+azzurro`);
    await page.waitForSelector('#risultati[aria-busy="false"] [data-risultato]');
    expect(await page.locator('[data-risultato] a').first().innerText()).toContain('La promessa');
    await page.goto(`${server.url}articoli/la-promessa-che-cosa-resta/`);
    expect(await page.locator('main').innerText()).toContain('lo scaffale #1 resta');
    await server.close();
  });
});

test('on somebody else’s computer the page says where it is to be used, and loads no program', async () => {
  const home = 'https://valle.example/caso/';
  const asked: string[] = [];
  await context.route(`${home}**`, async (route) => {
    const path = route.request().url().slice(home.length);
    asked.push(path);
    await route.fulfill({ response: await context.request.get(`${site.root}/${path}`) });
  });
  await page.goto(`${home}redazione/`, { waitUntil: 'networkidle' });
  expect(await page.locator('main').innerText()).toContain('Si usa sul computer dove stanno i file del sito');
  expect(asked.filter((path) => path.includes('npm-') || path.endsWith('.json'))).toEqual([]);
});

/** Opens the page with a folder to choose: a copy of the content, in the browser's own file system. */
async function openFolder(): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${site.root}${editorPath}`);
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(files)) {
      let folder = root;
      const steps = path.split('/');
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step, { create: true });
      const handle = await folder.getFileHandle(steps.at(-1)!, { create: true });
      const writer = await handle.createWritable();
      await writer.write(text);
      await writer.close();
    }
  }, contentTexts());
}

function contentTexts(): Record<string, string> {
  const paths = readdirSync(contentDir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:mdx?|yaml)$/u.test(path),
  );
  return Object.fromEntries(
    paths.map((path) => [`${contentPath}/${path}`, readFileSync(join(contentDir, path), 'utf8')]),
  );
}

async function enter(): Promise<void> {
  await page.getByRole('button', { name: 'Lavora con la cartella di questo computer' }).click();
  await page.getByText('Articoli', { exact: true }).first().waitFor();
}

async function edit(hash: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), hash);
  await page.locator('[data-key-path="draft"]').waitFor();
}

function field(key: string) {
  return page.locator(`[data-key-path="${key}"]`);
}

async function fillStatement(): Promise<void> {
  await edit('#/collections/dichiarazioni/new');
  await field('speakers').getByRole('checkbox', { name: 'Ada Brandi' }).click();
  await field('saidOn').getByRole('textbox').fill('2026-05-20');
  await field('fidelity').getByRole('radio', { name: 'Riportata' }).click();
  await field('publishedOn').locator('input').fill('2026-05-21');
  await field('topics').getByRole('checkbox', { name: 'orari' }).click();
  await field('sources').getByRole('checkbox', { name: 'La biblioteca costa troppo' }).click();
  await field('body').locator('.lexical-root').click();
  await page.keyboard.type('Dice che lo scaffale #1 resta: «sì».');
}

/** Puts a source or a statement where the text is being written. */
async function insert(what: string, which: string): Promise<void> {
  await field('body').getByRole('button', { name: what, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: which }).click();
  await dialog.getByRole('button', { name: 'Inserisci' }).click();
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
}

/** The files that are not as they were, by their path from the content folder. */
async function changedFiles(): Promise<Record<string, string>> {
  const now = await page.evaluate(async () => {
    const files: Record<string, string> = {};
    async function read(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await read(handle, `${path}${name}/`);
        else if (handle instanceof FileSystemFileHandle)
          files[`${path}${name}`] = await (await handle.getFile()).text();
      }
    }
    await read(await navigator.storage.getDirectory(), '');
    return files;
  });
  const before = contentTexts();
  return Object.fromEntries(
    Object.entries(now)
      .filter(([path, text]) => before[path] !== text)
      .map(([path, text]) => [path.slice(contentPath.length + 1), text]),
  );
}

/** Builds the site of a content folder with these files in it, and says where it is. */
function buildWith(files: Record<string, string>): string {
  const content = join(temporary, 'content');
  cpSync(contentDir, content, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(content, path), text);
  const outDir = join(temporary, 'dist');
  const { code, output } = runCommandOf(projectDir, 'build', {
    ...environmentOf({ ...recipes.another, today: '2099-12-31' }),
    CONTENT_DIR: content,
    OUT_DIR: outDir,
  });
  expect(output).toContain('Sito costruito');
  expect(code).toBe(0);
  expect(statSync(outDir).isDirectory()).toBe(true);
  return outDir;
}
