import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf, pathOf } from '../../src/site/sections.ts';
import { projectDir } from '../../src/site/settings.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServing, until, type ServingCommand } from '../support/live-preview.ts';
import { copyProject } from '../support/project-copy.ts';
import { recipes } from '../support/sites.ts';

const project = copyProject();
const contentDir = join(project, 'content');
const program = join(project, 'code');
const opened = join(project, 'opened.txt');
/** Any article of the real content will do. */
const file = `${folderOf('articles')}/${readdirSync(join(projectDir, recipes.real.content, folderOf('articles'))).sort()[0]}`;
/** Below a base path, as on some hosts. */
const basePath = '/caso/';
const address = `${basePath.slice(0, -1)}${pathOf('articles', file.split('/')[1]?.replace(/\.mdx?$/u, '') ?? '')}`;
const article = join(contentDir, file);

let served: ServingCommand;
let browser: Browser;
let written: string;

beforeAll(async () => {
  cpSync(join(projectDir, recipes.real.content), contentDir, { recursive: true });
  written = readFileSync(article, 'utf8');
  writeFileSync(program, `#!/bin/sh\necho "$@" >> "${opened}"\n`);
  chmodSync(program, 0o755);
  served = await startServing(project, 'dev', {
    BASE_PATH: basePath,
    SITE_TODAY: recipes.real.today,
    OUT_DIR: join(projectDir, recipes.real.outDir),
    LAUNCH_EDITOR: program,
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  served.child.kill();
  await served.outcome;
});

/** Saves the article with a paragraph more, and says when. */
function save(paragraph: string): number {
  writeFileSync(article, `${written.trimEnd()}\n\n${paragraph}\n`);
  return performance.now();
}

/** A second of a machine that does nothing else: on one that others use too, each of them waits for its turn. */
function deadline(): number {
  return 1000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;
}

describe('from save to seen, on the whole real content, takes less than a second', () => {
  const saves = Array.from({ length: 9 }, (_, at) => `Paragrafo salvato ${at + 1} volte.`);

  test('for whoever asks for the page', async () => {
    const times: number[] = [];
    for (const words of saves) {
      const savedAt = save(words);
      await until(async () => (await (await served.get(address)).text()).includes(words));
      times.push(performance.now() - savedAt);
    }
    expect(median(times)).toBeLessThan(deadline());
  });

  test('in a browser, by itself', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.root}${address}`);
    const times: number[] = [];
    for (const words of saves.toReversed()) {
      const savedAt = save(words);
      await page.getByText(words, { exact: true }).waitFor();
      times.push(performance.now() - savedAt);
    }
    await page.close();
    expect(median(times)).toBeLessThan(deadline());
  });
});

describe('the editors’ bar of a page', () => {
  test('without a script, says what the page is and opens its file in the editor’s program', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.root}${address}`);
    const bar = page.getByRole('complementary', { name: 'Per chi scrive' });
    await bar.getByText(`content/${file}: 0 problemi`).click();
    await bar.getByRole('link', { name: 'Apri il file nel tuo programma' }).click();
    await until(() => existsSync(opened) && readFileSync(opened, 'utf8').includes(`${article}:1:1`));
    expect(page.url()).toBe(`${served.root}${address}`);
    await context.close();
  });

  test('follows what is saved: first advice, then what must be mended', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.root}${address}`);
    const bar = page.getByRole('complementary', { name: 'Per chi scrive' });
    save('La bobinatricce è ferma.');
    await bar.getByText('«bobinatricce» non è nel dizionario').waitFor({ state: 'attached' });
    writeFileSync(article, written.replace('title:', 'titolo:'));
    await bar.getByText('Da correggere').waitFor();
    expect(await bar.getByRole('listitem').first().textContent()).toMatch(/^\s*riga \d+: .*Rimedio: /u);
    expect(await page.locator('h1').count()).toBe(1);
    writeFileSync(article, written);
    await bar.getByText(': 0 problemi').waitFor();
    await page.close();
  });

  test('is reached and opened with the keyboard, covers nothing, and axe finds nothing wrong with it', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    await page.goto(`${served.root}${address}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const link = page.getByRole('link', { name: 'Apri il file nel tuo programma' });
    await link.waitFor();
    await page.keyboard.press('Tab');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.editors-bar').evaluate((element) => getComputedStyle(element).position)).toBe('static');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations } = await inPage.run('.editors-bar, .preview-band');
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(faults).toEqual([]);
    await page.close();
  });
});
