import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { firstPage } from '../../src/search/rank.ts';
import { visitSite, type VisitedSite } from '../support/visited-site.ts';

const require = createRequire(import.meta.url);
/** Loading a page again takes longer than a change on it. */
const patient = { timeout: 8000 };
let site: VisitedSite;
let context: BrowserContext;
let page: Page;
/** What the console and the policy had to object to. */
let complaints: string[];

beforeAll(async () => {
  site = await visitSite('another');
});
afterAll(() => site.close());
beforeEach(() => openContext());
afterEach(() => context.close());

async function openContext(options: BrowserContextOptions = {}): Promise<void> {
  context = await site.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
}

/** Opens a search by what its address says and waits for the results and for the controls around them. */
async function search(address: string): Promise<void> {
  await page.goto(`${site.root}/cerca/${address}`);
  await settled();
  await page.waitForSelector('#ricerca-filtri:not([hidden])', { state: 'attached' });
}

async function settled(): Promise<void> {
  await page.waitForSelector('#risultati[aria-busy="false"]', { state: 'attached' });
}

const status = async (): Promise<string> => (await page.textContent('#ricerca-stato')) ?? '';
const key = (name: string): string | null => new URL(page.url()).searchParams.get(name);
const links = (): Promise<string[]> =>
  page.$$eval('#risultati [data-parte="titolo"]', (all) => all.map((link) => (link as HTMLAnchorElement).pathname));
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute('aria-label') ?? element?.id ?? '';
  });

test('a statement reads as its card does: the words, who, when, how faithful, where written', async () => {
  await search('?tipo=dichiarazioni&ordina=meno-recenti');
  const results = await page.$$eval('[data-risultato]', (all) =>
    all.map((result) => ({
      edge: result.getAttribute('data-bordo'),
      lines: [
        ...result.querySelectorAll('[data-parte="titolo"], [data-parte="estratto"], [data-parte="detto"] > p'),
      ].map((line) => line.textContent.trim().replace(/\s+/gu, ' ')),
    })),
  );
  expect(results.map(({ edge }) => edge).toSorted()).toEqual(['spoken', 'told', 'told']);
  for (const { lines } of results) {
    const cardOf = await page.request.get(new URL(await hrefOf(lines[0]!), page.url()).href);
    const words = bare((await cardOf.text()).replace(/<[^>]+>/gu, ' '));
    let at = 0;
    for (const line of lines) {
      const beginning = bare(line.split(' – ')[0]!);
      expect(words.indexOf(beginning, at), line).toBeGreaterThanOrEqual(at);
      at = words.indexOf(beginning, at);
    }
  }
  expect(complaints).toEqual([]);
});

/** Words without the signs between them, which the two do not share. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

async function hrefOf(text: string): Promise<string> {
  const href = await page
    .locator('[data-risultato] [data-parte="titolo"]', { hasText: text })
    .first()
    .getAttribute('href');
  return href ?? '';
}

describe('days', () => {
  test('from and to narrow to the day, stand in the address, and leave with Back, one after the other', async () => {
    await search('?q=sala');
    const all = await links();
    const from = page.locator('input[name="dal"]');
    expect(await from.getAttribute('min')).toMatch(/^\d{4}-\d{2}-\d{2}$/u);

    await from.fill('2026-05-01');
    await expect.poll(() => key('dal')).toBe('2026-05-01');
    await settled();
    expect(await status()).toContain(', dal 1º\u00A0maggio\u00A02026,');
    const later = await links();
    expect(later.length).toBeLessThan(all.length);

    await page.locator('input[name="al"]').fill('2026-12-31');
    await expect.poll(() => key('al')).toBe('2026-12-31');
    await settled();
    expect(await status()).toContain(', dal 1º\u00A0maggio\u00A02026 al 31\u00A0dicembre\u00A02026,');

    await page.reload();
    await settled();
    expect(await from.inputValue()).toBe('2026-05-01');
    await page.goBack();
    await expect.poll(() => key('al')).toBe(null);
    await expect.poll(links).toEqual(later);
    await page.goBack();
    await expect.poll(() => key('dal')).toBe(null);
    await expect.poll(links).toEqual(all);
  });

  test('an address that names a month still means it', async () => {
    await search('?mese=2026-05');
    expect(await status()).toContain('dal 1º\u00A0maggio\u00A02026 al 31\u00A0maggio\u00A02026');
    await page.selectOption('select[name="ordina"]', 'meno-recenti');
    await expect.poll(() => key('dal')).toBe('2026-05-01');
    expect(key('mese')).toBe(null);
  });

  test('every bar is what picking it gives; a second reaches to it; the same one takes the days away', async () => {
    await search('?q=la+sala');
    const bars = page.locator('.years button.month');
    const names = await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-label') ?? ''));
    expect(names.length).toBeGreaterThan(1);

    for (const name of names) {
      await search('?q=la+sala');
      await page.getByRole('button', { name, exact: true }).click();
      await expect.poll(() => key('dal')).not.toBe(null);
      await settled();
      expect(await status()).toMatch(new RegExp(`^${/: (\d+) sched/u.exec(name)?.[1]} risultat`, 'u'));
    }
    const last = page.getByRole('button', { name: names.at(-1)!, exact: true });
    expect(await last.getAttribute('aria-pressed')).toBe('true');
    const [from, to] = [key('dal'), key('al')];

    await page.getByRole('button', { name: names[0]!, exact: true }).click();
    await expect.poll(() => [key('dal'), key('al')]).not.toEqual([from, to]);
    const span = [key('dal')!, key('al')!];
    expect(span[0]! <= from! && span[1]! >= to!).toBe(true);
    await settled();

    await search(`?q=la+sala&dal=${from}&al=${to}`);
    await last.click();
    await expect.poll(() => key('dal')).toBe(null);
    expect(complaints).toEqual([]);
  });

  test('the bars are walked with the arrows, and keep the focus when one is picked', async () => {
    await search('?q=la+sala');
    const stops = await page.locator('.years button[tabindex="0"]').count();
    expect(stops).toBe(1);
    await page.locator('.years button[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const first = await focused();
    expect(first).toMatch(/^\p{Lu}\p{Ll}+ \d{4}: \d+ sched[ae]$/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => key('dal')).not.toBe(null);
    await settled();
    expect(await focused()).toBe(first);
    const from = key('dal');

    await page.keyboard.press('End');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => key('dal') !== from || key('al')?.slice(0, 7) !== from?.slice(0, 7)).toBe(true);
    await settled();
    await expect.poll(() => page.locator('.years [aria-pressed="true"]').count()).toBeGreaterThan(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('.years') !== null)).toBe(true);
  });

  test('the same reads as a table', async () => {
    await search('?q=la+sala');
    const bars = await page.locator('.years button.month').evaluateAll((all) => all.map((bar) => bar.ariaLabel));
    await page.getByText('Leggi come tabella').click();
    const rows = await page.locator('#ricerca-mesi tbody tr').allTextContents();
    expect(rows.length).toBe(bars.length);
    expect(await page.getByRole('table', { name: /Quante schede/u }).isVisible()).toBe(true);
    expect(await page.locator('#ricerca-mesi tbody th[scope="row"]').count()).toBe(rows.length);
  });

  test('what has no day can be asked for', async () => {
    await search('?q=sala');
    const undated = page.locator('button.undated');
    const count = Number(/(\d+) sched/u.exec((await undated.textContent()) ?? '')?.[1]);
    await undated.click();
    await expect.poll(() => key('dal')).toBe('-');
    await settled();
    expect((await links()).length).toBe(count);
    expect(await status()).toContain(', senza un giorno,');
  });
});

describe('groups', () => {
  test.each(['persona', 'ente', 'mese', 'tipo'])(
    'by %s: each shows its first three and leads to exactly as many as it says',
    async (grouping) => {
      await search('?q=biblioteca');
      await page.selectOption('select[name="raggruppa"]', grouping);
      await expect.poll(() => key('raggruppa')).toBe(grouping);
      await page.waitForSelector('#risultati .group');
      expect(await status()).toContain('raggruppati per ');
      const sizes = await page.$$eval('#risultati .group', (groups) =>
        groups.map((group) => ({
          said: Number(/\((\d+)\)$/u.exec(group.querySelector('h3')?.textContent ?? '')?.[1]),
          shown: group.querySelectorAll('h4').length,
          hasAll: group.querySelector(':scope > a') !== null,
        })),
      );
      expect(sizes.length).toBeGreaterThan(1);
      for (const { said, shown, hasAll } of sizes) {
        expect(shown).toBe(Math.min(3, said));
        expect(hasAll).toBe(said > 3);
      }
      const large = page.locator('#risultati .group > a').first();
      if ((await large.count()) === 0) return;
      const said = Number(/\d+$/u.exec((await large.textContent()) ?? '')?.[0]);
      await large.click();
      await expect.poll(() => key('raggruppa')).toBe(null);
      await settled();
      expect((await links()).length).toBe(Math.min(firstPage, said));
      expect(await status()).toMatch(new RegExp(`^${said} risultati`, 'u'));
      await expect.poll(() => page.evaluate(() => document.activeElement?.matches('#risultati a'))).toBe(true);
    },
  );

  test('reload and Back give the same groups', async () => {
    await search('?q=biblioteca&raggruppa=tipo');
    const headings = await page.locator('#risultati h3').allTextContents();
    expect(headings.length).toBeGreaterThan(1);
    await page.reload();
    await settled();
    expect(await page.locator('#risultati h3').allTextContents()).toEqual(headings);
    await page.selectOption('select[name="raggruppa"]', '');
    await expect.poll(() => page.locator('#risultati .group').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.locator('#risultati h3').allTextContents()).toEqual(headings);
    expect(await page.inputValue('select[name="raggruppa"]')).toBe('tipo');
  });
});

describe('what narrows the results', () => {
  const address = `?${new URLSearchParams({ q: 'la sala -delibera "sala ragazzi"', tipo: 'dichiarazioni' })}`;

  test('is named in parts, each of which can be taken away by keyboard, the focus staying among them', async () => {
    await search(address);
    const parts = page.getByRole('list', { name: 'Che cosa restringe i risultati' }).getByRole('button');
    expect(await parts.evaluateAll((all) => all.map((part) => part.getAttribute('aria-label')))).toEqual([
      'Togli "sala ragazzi"',
      'Togli senza «delibera»',
      'Togli solo dichiarazioni',
      'Togli tutto',
    ]);
    await parts.nth(1).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => key('q')).toBe('sala "sala ragazzi"');
    await settled();
    expect(await page.inputValue('#ricerca-parole')).toBe('sala "sala ragazzi"');
    await expect.poll(focused).toBe('Togli solo dichiarazioni');
    await page.keyboard.press('Enter');
    await expect.poll(() => key('tipo')).toBe(null);
    await expect.poll(focused).toBe('Togli "sala ragazzi"');
    await page.keyboard.press('Enter');
    await expect.poll(() => key('q')).toBe('sala');
    await settled();
    expect(await page.locator('#ricerca-parti').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('goes away all at once, and plain words stay', async () => {
    await search(address);
    await page.getByRole('button', { name: 'Togli tutto' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=sala');
  });
});

describe('without signs', () => {
  test('fields say all that a query can, show the one that there is, and search while one types', async () => {
    await search(`?${new URLSearchParams({ q: 'sala -delibera chi:brandi' })}`);
    await page.getByText('Ricerca avanzata').click();
    const field = (name: string) => page.locator(`[data-campo="${name}"]`);
    await expect.poll(() => field('all').inputValue()).toBe('sala');
    expect(await field('none').inputValue()).toBe('delibera');

    await field('phrase').fill('sala ragazzi');
    await expect.poll(() => key('q')).toBe('sala "sala ragazzi" chi:brandi -delibera');
    expect(await page.inputValue('#ricerca-parole')).toBe('sala "sala ragazzi" chi:brandi -delibera');
    await field('none').fill('');
    await field('any').fill('piazza "dovesse cambiare"');
    await expect.poll(() => key('q')).toContain('piazza OPPURE "dovesse cambiare"');

    await page.fill('#ricerca-parole', '"orario ridotto"');
    await expect.poll(() => field('phrase').inputValue()).toBe('orario ridotto');
    expect(await field('all').inputValue()).toBe('');
  });

  test('filters are there before anything was asked', async () => {
    await page.goto(`${site.root}/cerca/`);
    await page.getByText('Ricerca avanzata').click();
    await page.locator('label.pill', { hasText: 'Dichiarazioni' }).click();
    await expect.poll(() => key('tipo')).toBe('dichiarazioni');
    await expect.poll(async () => (await links()).length).toBeGreaterThan(0);
  });
});

describe('keys', () => {
  test('lead from the field through the results and back, and nothing is trapped', async () => {
    await search('?q=biblioteca');
    const hrefs = await links();
    const at = (): Promise<number> =>
      page.evaluate(() => [...document.querySelectorAll('[data-parte="titolo"]')].indexOf(document.activeElement!));
    await page.focus('#ricerca-parole');
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('ricerca-parole');
    for (let press = 0; press <= hrefs.length + 2; press += 1) await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(hrefs.length - 1);
    await page.keyboard.press('Tab');
    expect(await at()).toBe(-1);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('ricerca-parole');
    await page.keyboard.press('Escape');
    await expect.poll(() => key('q')).toBe(null);
    await page.waitForSelector('#ricerca-pagina[data-vista="empty"]');
  });

  test('a stroke leads to the search from every page, not from a field, and can be turned off', async () => {
    await page.goto(`${site.root}/cerca/`);
    await page.keyboard.press('/');
    expect(await focused()).toBe('ricerca-parole');
    await page.keyboard.type('a/b');
    expect(await page.inputValue('#ricerca-parole')).toBe('a/b');

    await page.goto(`${site.root}/cronologia/`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.matches('.site-header .search'))).toBe(true);
    await page.goto(`${site.root}/`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.matches('input[type="search"]'))).toBe(true);

    await page.goto(`${site.root}/cerca/`);
    await page.getByText('Ricerca avanzata').click();
    await page.getByLabel('Il tasto / porta alla ricerca').uncheck();
    await page.goto(`${site.root}/`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe('coming back from a record', () => {
  test('one finds as many results as there were, the same place, the link that was opened', async () => {
    const real = await visitSite('real');
    const other = await real.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await other.goto(`${real.root}/cerca/?q=la+regione`);
    await other.waitForSelector('#risultati[aria-busy="false"] [data-risultato]');
    await other.getByRole('button', { name: 'Mostra altri' }).click();
    await expect.poll(() => other.locator('[data-risultato]').count(), patient).toBe(30);
    const link = other.locator('[data-parte="titolo"]').nth(23);
    await link.scrollIntoViewIfNeeded();
    const href = await link.getAttribute('href');
    const before = await other.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(1000);
    await link.click();
    await other.waitForSelector('article');

    await other.goBack();
    await expect.poll(() => other.locator('[data-risultato]').count(), patient).toBe(30);
    await expect.poll(() => other.evaluate(() => scrollY), patient).toBeGreaterThan(before - 5);
    expect(await other.evaluate(() => scrollY)).toBeLessThan(before + 5);
    expect(await other.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);

    await other.reload();
    await expect.poll(() => other.locator('[data-risultato]').count(), patient).toBe(30);
    await expect.poll(() => other.evaluate(() => scrollY), patient).toBeGreaterThan(before - 5);
    await real.close();
  });
});

describe('on arrival with a question', () => {
  test.each([
    { width: 360, address: '?q=biblioteca' },
    { width: 1280, address: '?q=biblioteca' },
    { width: 1280, address: '?q=zanzariera' },
    { width: 360, address: '?tipo=dichiarazioni&raggruppa=mese' },
    { width: 1280, address: '?tipo=dichiarazioni&raggruppa=mese' },
    { width: 1280, address: '' },
  ])('nothing moves, $width pixels wide: $address', async ({ width, address }) => {
    await context.close();
    await openContext({ viewport: { width, height: 740 } });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
          shifts.push(
            `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 30)).join(' | ')}`,
          );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.root}/cerca/${address}`);
    if (address !== '')
      await page.waitForFunction(() => document.querySelector('#ricerca-stato')?.textContent !== 'Cerco…');
    await settled();
    await page.waitForTimeout(500);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
    const total = shifts.reduce((sum, shift) => sum + Number(shift.split(' ')[0]), 0);
    expect({ total: total < 0.02, shifts: total < 0.02 ? [] : shifts }).toEqual({ total: true, shifts: [] });
  });

  test('what one can search for shows all the same when the program of the page does not come', async () => {
    await context.route('**/*.js', (route) =>
      route.request().url().includes('arrival') ? route.continue() : route.abort(),
    );
    await page.goto(`${site.root}/cerca/?q=biblioteca`);
    expect(await page.locator('.search-guide').isVisible()).toBe(false);
    await page.waitForSelector('.search-guide', { state: 'visible', timeout: 5000 });
  });
});

describe('on a phone', () => {
  beforeEach(async () => {
    await context.close();
    await openContext({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
  });

  test('the filters are a sheet that says how many results there are and gives the keyboard back', async () => {
    await search('?q=biblioteca');
    expect(await page.locator('#ricerca-filtri').isVisible()).toBe(false);
    const open = page.getByRole('button', { name: 'Filtri' });
    await open.click();
    const sheet = page.getByRole('dialog', { name: 'Restringi i risultati' });
    await sheet.locator('label.pill', { hasText: 'Articoli' }).click();
    await expect.poll(() => key('tipo')).toBe('articoli');
    await settled();
    const count = (await links()).length;
    const see = sheet.getByRole('button', { name: /^Vedi \d+ risultat/u });
    await expect.poll(() => see.textContent()).toContain(`Vedi ${count} `);
    const bottom = await see.evaluate((button) => button.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(640);
    await see.click();
    expect(await sheet.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ricerca-apri-filtri');
    expect(await open.textContent()).toBe('Filtri (1)');
    await open.click();
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
  });

  test('everything in the sheet and among the parts is large enough for a finger', async () => {
    await search(`?${new URLSearchParams({ q: 'la sala -delibera', persona: '-' })}`);
    const small = (scope: string): Promise<string[]> =>
      page.$$eval(`${scope} :is(button, select, summary, input, a)`, (targets) =>
        targets
          .filter((target) => target.checkVisibility())
          .map((target) => ({ target, rect: target.getBoundingClientRect() }))
          .filter(({ rect }) => rect.width < 43.9 || rect.height < 43.9)
          .map(({ target, rect }) => `${target.outerHTML.slice(0, 80)} ${rect.width} × ${rect.height}`),
      );
    expect(await small('#ricerca-parti, .tools')).toEqual([]);
    await page.getByRole('button', { name: /^Filtri/u }).click();
    expect(await small('dialog')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe.each([
  { width: 320, colorScheme: 'dark' as const },
  { width: 1280, colorScheme: 'light' as const },
])('at $width px, $colorScheme, axe finds nothing', ({ width, colorScheme }) => {
  beforeEach(async () => {
    await context.close();
    await openContext({ viewport: { width, height: 800 }, colorScheme });
  });

  test.each([
    ['parts', `?${new URLSearchParams({ q: 'la sala -delibera', dal: '2026-01-01' })}`],
    ['groups', '?q=biblioteca&raggruppa=mese'],
  ])('with %s', async (_what, address) => {
    await search(address);
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
  });

  test('with everything open', async () => {
    await search('?q=biblioteca');
    await page.getByText('Ricerca avanzata').click();
    if (width < 1024) await page.getByRole('button', { name: 'Filtri' }).click();
    await page.getByText('Leggi come tabella').click();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
  });

  async function violations(): Promise<string[]> {
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations: found } = await axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  }
});
