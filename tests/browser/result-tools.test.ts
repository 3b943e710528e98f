import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { BrowserContext, BrowserContextOptions, Download, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { citationFormats } from '../../src/citations/formats.ts';
import { builtSite } from '../support/built-site.ts';
import { cslFaults } from '../support/csl-faults.ts';
import { readCsv } from '../support/read-csv.ts';
import { visitSite, type VisitedSite } from '../support/visited-site.ts';

const name = 'another';
const statement = 'dichiarazioni/2026-03-02-ada-brandi/';
let site: VisitedSite;
let context: BrowserContext;
let page: Page;
/** What the console and the policy had to object to. */
let complaints: string[];

beforeAll(async () => {
  site = await visitSite(name);
});

afterAll(() => site.close());

beforeEach(() => openContext());
afterEach(() => context.close());

async function openContext(options: BrowserContextOptions = {}): Promise<void> {
  context = await site.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.root).origin });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
}

async function search(asked: Record<string, string>): Promise<void> {
  await page.goto(`${site.root}/cerca/?${new URLSearchParams(asked)}`);
  await page.waitForSelector('#ricerca-pagina[data-vista="results"]');
  await page.waitForSelector('#risultati[aria-busy="false"]');
}

const card = (path = statement) =>
  page.locator('[data-risultato]').filter({ has: page.locator(`a[href*="/${path}"]`) });
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const dialog = () => page.getByRole('dialog', { name: 'Come citare' });

/** What the record of a result is called. A statement shows its words, and its tools say whose they are. */
async function titleOf(result: Locator): Promise<string> {
  const named = (await result.locator('[data-parte="di-quale"]').first().textContent()) ?? '';
  return named.replace(/^: /u, '').trim();
}

/** Opens the citation of Ada Brandi's statement. */
async function cite(): Promise<void> {
  await search({ tipo: 'dichiarazioni' });
  await card().getByRole('button', { name: /^Cita/u }).click();
  await dialog().waitFor();
}

describe('a link', () => {
  test('to a record is copied without the words to mark, and it is said', async () => {
    await search({ q: 'sala', tipo: 'dichiarazioni' });
    const first = page.locator('[data-risultato]').first();
    await first.getByRole('button', { name: `Copia il collegamento : ${await titleOf(first)}` }).click();
    await expect.poll(() => first.getByRole('status').textContent()).toBe('Collegamento copiato.');
    const { origin, pathname } = new URL((await first.locator('h3 a').getAttribute('href')) ?? '', page.url());
    expect(await clipboard()).toBe(`${origin}${pathname}`);
    expect(pathname).toMatch(/^\/caso\/dichiarazioni\/[^/]+\/$/u);
    expect(complaints).toEqual([]);
  });

  test('to the search is its address, filters and order with it', async () => {
    await search({ q: 'biblioteca', tipo: 'dichiarazioni', ordina: 'meno-recenti' });
    await page.getByText('Salva o condividi questo elenco').click();
    await page.getByRole('button', { name: 'Copia il collegamento alla ricerca' }).click();
    await expect
      .poll(() => page.locator('.list-tools').getByRole('status').textContent())
      .toBe('Collegamento copiato.');
    expect(await clipboard()).toBe(page.url());
    expect(page.url()).toContain('q=biblioteca&tipo=dichiarazioni&ordina=meno-recenti');
  });

  test.each([
    ['refused', '{ writeText: () => Promise.reject(new Error("no")) }'],
    ['not there', 'undefined'],
  ])('is shown, selected, when the clipboard is %s', async (_what, value) => {
    await context.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: ${value} })`);
    await search({ tipo: 'dichiarazioni' });
    await card()
      .getByRole('button', { name: /^Copia/u })
      .click();
    const address = `${site.root}/${statement}`;
    await expect.poll(() => card().getByRole('status').textContent()).toContain(address);
    expect(await card().getByRole('status').textContent()).toContain('Il browser non lascia copiare');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
  });
});

describe('a citation', () => {
  test('is shown in four forms, each of which can be copied', async () => {
    await cite();
    const texts: string[] = [];
    for (const { id, name: form } of citationFormats) {
      const shown = await dialog().locator(`[data-forma="${id}"]`).textContent();
      await dialog()
        .getByRole('button', { name: `Copia : ${form}` })
        .click();
      const section = dialog()
        .locator('section')
        .filter({ has: page.locator(`[data-forma="${id}"]`) });
      await expect.poll(() => section.getByRole('status').textContent()).toBe('Testo copiato.');
      expect(await clipboard()).toBe(shown);
      texts.push(shown ?? '');
    }
    const address = `https://esempio.it/caso/${statement}`;
    const [italian = '', bibtex = '', csl = '', markdown = ''] = texts;
    for (const text of texts) {
      expect(text).toContain('Brandi');
      expect(text).toContain(address);
    }
    expect(italian).toMatch(/2 marzo 2026.*Fonte: .*, 3 marzo 2026.*In: .*\(consultato il \d.*\)$/u);
    expect(bibtex).toMatch(
      /^@misc\{dichiarazioni-2026-03-02-ada-brandi,\n[^]*\n {2}urldate = \{\d{4}-\d\d-\d\d\},\n[^]*\}$/u,
    );
    expect(cslFaults(csl)).toEqual([]);
    expect(markdown).toContain(`](${address})`);
    expect(complaints).toEqual([]);
  });

  test('says what the record’s own page says', async () => {
    const html = builtSite(name).read(`${statement}index.html`);
    await cite();
    const sentence = await dialog().locator('[data-forma="italiano"]').textContent();
    const withoutDay = sentence?.replace(/ \(consultato il .*\)$/u, '') ?? '';
    await page.goto(`${site.root}/${statement}`);
    expect(await page.locator('p.citation-text').textContent()).toBe(withoutDay);
    expect(html).toContain('@misc{dichiarazioni-2026-03-02-ada-brandi,');
  });

  test('opens, is copied and closes by keyboard alone, and gives the focus back', async () => {
    await search({ tipo: 'dichiarazioni' });
    await card().getByRole('button', { name: /^Cita/u }).focus();
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(clipboard).toBe(await dialog().locator('[data-forma="italiano"]').textContent());
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-azione'))).toBe('cita');
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await page.getByRole('button', { name: 'Chiudi' }).press('Enter');
    await dialog().waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
  });

  test('is selected when the clipboard is refused', async () => {
    await context.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await cite();
    await dialog().getByRole('button', { name: 'Copia : BibTeX' }).click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toMatch(/^@misc\{/u);
    expect(await dialog().textContent()).toContain('Il browser non lascia copiare');
  });

  test('that cannot be loaded is told beside its button, and can be tried again', async () => {
    await context.route('**/pagefind/schede-*.json', (route) => route.abort());
    await search({ tipo: 'dichiarazioni' });
    const button = card().getByRole('button', { name: /^Cita/u });
    await button.click();
    await expect.poll(() => card().getByRole('status').textContent()).toContain('controlla la connessione');
    await context.unroute('**/pagefind/schede-*.json');
    await button.click();
    await dialog().waitFor();
  });

  test('of another build is not shown', async () => {
    await context.route('**/pagefind/schede-*.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...((await response.json()) as object), check: 'altro' } });
    });
    await search({ tipo: 'dichiarazioni' });
    await card().getByRole('button', { name: /^Cita/u }).click();
    await expect.poll(() => card().getByRole('status').textContent()).toContain('ricarica la pagina');
  });
});

describe('the list', () => {
  async function download(button: RegExp): Promise<{ file: Download; text: string }> {
    await page.getByText('Salva o condividi questo elenco').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return { file, text: readFileSync(await file.path(), 'utf8') };
  }

  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(new Date());

  /** Titles and addresses of all the results, after the last «Mostra altri». */
  async function shownResults(): Promise<{ titles: string[]; paths: string[] }> {
    const more = page.getByRole('button', { name: 'Mostra altri' });
    while (await more.isVisible()) {
      const before = await page.locator('[data-risultato]').count();
      await more.click();
      await expect.poll(() => page.locator('[data-risultato]').count()).toBeGreaterThan(before);
    }
    const titles = await Promise.all((await page.locator('[data-risultato]').all()).map(titleOf));
    const paths = await page.$$eval('[data-risultato] h3 a', (links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    return { titles, paths };
  }

  test.each<Record<string, string>>([{ q: 'la biblioteca' }, { tema: 'orari', ordina: 'meno-recenti' }])(
    'of %j for a spreadsheet is the list that is shown, and what is not shown yet',
    async (asked) => {
      await search(asked);
      const { file, text } = await download(/CSV/u);
      expect(file.suggestedFilename()).toBe(
        `ricerca-${Object.values(asked)[0]?.replace(' ', '-')}${asked['ordina'] ? '-meno-recenti' : ''}-${today}.csv`,
      );
      const [head = [], ...rows] = readCsv(text);
      const { titles, paths } = await shownResults();
      expect(titles.length).toBeGreaterThan(2);
      expect(rows.map((row) => row[head.indexOf('titolo')])).toEqual(titles);
      expect(rows.map((row) => new URL(row[head.indexOf('indirizzo')] ?? '').pathname)).toEqual(paths);
      expect(await page.locator('.list-tools').getByRole('status').textContent()).toMatch(
        /^Scaricati? \d+ risultat[io] nel file ricerca-/u,
      );
      expect(complaints).toEqual([]);
    },
  );

  test('for programs says which search it answers, and when', async () => {
    await search({ tipo: 'dichiarazioni' });
    const { text } = await download(/JSON/u);
    const { titles } = await shownResults();
    const list = JSON.parse(text) as {
      ricerca: string;
      scaricatoIl: string;
      totale: number;
      risultati: { titolo: string }[];
    };
    expect(list).toMatchObject({ ricerca: page.url(), scaricatoIl: today, totale: titles.length });
    expect(list.risultati.map(({ titolo }) => titolo)).toEqual(titles);
    expect(complaints).toEqual([]);
  });

  test('in groups has each record once, in the order of the groups', async () => {
    await search({ q: 'biblioteca' });
    const total = Number((await page.textContent('#ricerca-stato'))?.match(/^\d+/u)?.[0]);
    await search({ q: 'biblioteca', raggruppa: 'tipo' });
    const { text } = await download(/CSV/u);
    const [head = [], ...rows] = readCsv(text);
    const kinds = rows.map((row) => row[head.indexOf('tipo')]);
    const groups = await page.$$eval('[data-risultato]:first-child [data-parte="tipo"]', (parts) =>
      parts.map((part) => part.textContent),
    );
    expect(groups.length).toBeGreaterThan(2);
    expect(kinds.filter((kind, at) => kind !== kinds[at - 1])).toEqual(groups);
    const addresses = rows.map((row) => new URL(row[head.indexOf('indirizzo')] ?? '').pathname);
    expect(new Set(addresses).size).toBe(total);
    const shown = await page.$$eval('[data-risultato] :is(h3, h4) a', (links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(addresses.filter((address) => shown.includes(address))).toEqual(shown);
  });

  test('is downloaded by keyboard alone', async () => {
    await search({ tipo: 'dichiarazioni' });
    await page.locator('.list-tools summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/u);
  });
});

describe('the page that is the same as a search', () => {
  test('is offered with its feed, both of which are there', async () => {
    await search({ persona: 'ada-brandi' });
    const note = page.locator('#ricerca-pari');
    expect((await note.textContent())?.replace(/\s+/gu, ' ').trim()).toBe(
      'Questa ricerca è anche una pagina: Ada Brandi. Seguila con un feed RSS.',
    );
    const addresses = await note
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses).toEqual([`${site.root}/soggetti/ada-brandi/`, `${site.root}/soggetti/ada-brandi/feed.xml`]);
    for (const address of addresses) expect((await page.request.get(address)).status()).toBe(200);
  });

  test('is told of fields too; without a feed none is promised', async () => {
    await search({ q: 'luogo:valle tipo:dichiarazione' });
    expect((await page.locator('#ricerca-pari').innerText()).trim()).toBe(
      'Questa ricerca è anche una pagina: Dichiarazioni: Valle.',
    );
  });

  test('goes away when words are asked for', async () => {
    await search({ tipo: 'dichiarazioni' });
    expect(await page.locator('#ricerca-pari').isVisible()).toBe(true);
    await page.fill('#ricerca-parole', 'sala');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#ricerca-pari').isVisible()).toBe(false);
  });
});

test('nothing of this is loaded before somebody comes near it', async () => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await search({ q: 'biblioteca' });
  await page.waitForLoadState('networkidle');
  const late = () => asked.filter((address) => /schede-|result-tools|equal-page\./u.test(address));
  expect(late()).toEqual([]);
  await page.locator('[data-azione="cita"]').first().hover();
  await expect.poll(() => late().length).toBe(1);
  await page.locator('[data-azione="cita"]').first().click();
  await expect.poll(() => late().length).toBe(2);
});

describe.each([
  { width: 320, colorScheme: 'light' as const },
  { width: 1280, colorScheme: 'dark' as const },
])('at $width px, $colorScheme', ({ width, colorScheme }) => {
  test('axe finds nothing wrong with the tools and the citation, and nothing scrolls sideways', async () => {
    await context.close();
    await openContext({ viewport: { width, height: 800 }, colorScheme });
    await search({ persona: 'ada-brandi' });
    await page.getByText('Salva o condividi questo elenco').click();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: /^Cita/u }).first().click();
    await dialog().waitFor();
    expect(await faults()).toEqual([]);
    expect(await dialog().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
  });

  async function faults(): Promise<string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations } = await inPage.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
  }
});
