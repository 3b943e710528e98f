import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import type { SiteName } from '../support/sites.ts';

const require = createRequire(import.meta.url);
let browser: Browser;
const servers = new Map<SiteName, { url: string; close: () => Promise<void> | void }>();

beforeAll(async () => {
  browser = await launchBrowser();
  for (const name of ['real', 'another'] as const) {
    const { dir, basePath } = builtSite(name);
    servers.set(name, await serve(dir, { basePath, port: 0 }));
  }
});

afterAll(async () => {
  await browser.close();
  for (const { close } of servers.values()) await close();
});

let context: BrowserContext;
let page: Page;
/** What the console and the policy had to object to. */
let complaints: string[];

beforeEach(() => openContext());
afterEach(() => context.close());

async function openContext(options: BrowserContextOptions = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
}

/** Address of a page of a site: `url('/cerca/')`. */
function url(path: string, name: SiteName = 'another'): string {
  return `${servers.get(name)?.url.replace(/\/$/u, '')}${path}`;
}

async function search(text: string, name: SiteName = 'another', more = ''): Promise<void> {
  await page.goto(url(`/cerca/?${new URLSearchParams({ q: text })}${more}`, name));
  await settled();
}

async function settled(): Promise<void> {
  await page.waitForSelector('#risultati[aria-busy="false"]', { state: 'attached' });
}

async function status(): Promise<string> {
  return (await page.textContent('#ricerca-stato')) ?? '';
}

/** Paths of the results, in order, without the base path. */
async function paths(name: SiteName = 'another'): Promise<string[]> {
  const addresses = await page.$$eval('#risultati [data-risultato]', (results) =>
    results.map((result) => new URL(result.querySelector('a')?.href ?? '').pathname),
  );
  return addresses.map((address) => address.slice(builtSite(name).basePath.length - 1));
}

describe('searching', () => {
  test('finds a record, shows what it is and leads to the marked passage, whose marks can be taken away', async () => {
    await page.goto(url('/cerca/'));
    await page.fill('#ricerca-parole', "un'orario ridotto");
    await page.waitForSelector('[data-risultato]');
    await settled();

    expect(await paths()).toContain('/articoli/sei-mesi-di-orario-ridotto/');
    const card = page.locator('[data-risultato]').filter({ hasText: 'Sei mesi di orario ridotto' }).first();
    expect(await card.locator('[data-parte="tipo"]').textContent()).toBe('Articolo');
    expect(await card.locator('time').textContent()).toBe('5 ottobre 2026');
    expect(await card.locator('mark').allTextContents()).toContain('orario');

    await card.locator('a').first().click();
    await page.waitForSelector('article mark');
    expect(new URL(page.url()).pathname).toBe('/caso/articoli/sei-mesi-di-orario-ridotto/');
    const passage = page.locator('mark', { hasText: 'ridotto' }).first();
    await expect.poll(() => passage.evaluate((mark) => mark.getBoundingClientRect().top)).toBeLessThan(800);

    await page.getByRole('button', { name: 'Togli l’evidenziazione' }).click();
    expect(await page.locator('mark').count()).toBe(0);
    expect(page.url()).not.toContain('evidenzia');
    expect(complaints).toEqual([]);
  });

  test('leads to the heading under which the words stand', async () => {
    await search('risparmiato');
    const href = await page.locator('[data-risultato] a').first().getAttribute('href');
    expect(href).toBe('/caso/articoli/sei-mesi-di-orario-ridotto/?evidenzia=risparmiato#che-cosa-manca');
  });

  test('searches on load for what the address asks and says in words what it found', async () => {
    await search('biblioteca');
    expect((await paths()).length).toBeGreaterThan(1);
    expect(await status()).toMatch(/^\d+ risultati per «biblioteca», prima i più pertinenti\.$/u);
    expect(await page.inputValue('#ricerca-parole')).toBe('biblioteca');
  });

  test('at the foot of a phone’s window stands the bar of the marks, and the way to the contents once it is gone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(url('/articoli/sei-mesi-di-orario-ridotto/?evidenzia=ridotto'));
    await page.waitForSelector('.highlight-bar');
    expect(await page.isVisible('.to-contents')).toBe(false);
    await page.getByRole('button', { name: 'Togli l’evidenziazione' }).click();
    expect(await page.isVisible('.to-contents')).toBe(true);
  });

  test('loads nothing of the index before somebody shows that they want to search', async () => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.goto(url('/cerca/'), { waitUntil: 'networkidle' });
    expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
    await page.focus('#ricerca-parole');
    await expect.poll(() => asked.some((address) => address.endsWith('contents.bin'))).toBe(true);
  });

  test('gives the same records whatever the apostrophe, the accents, the case and the article', async () => {
    await search('delibera della giunta');
    const expected = await paths();
    expect(expected.length).toBeGreaterThan(0);
    for (const same of ['DELIBERA GIUNTA', 'l’delibera giunta', "dell'delibera, la giùnta"]) {
      await search(same);
      expect(await paths()).toEqual(expected);
    }
  });

  test('shows ten results and more of them when asked, going on from the first new one', async () => {
    await search('la regione', 'real');
    const total = Number((await status()).match(/^\d+/u)?.[0]);
    expect(total).toBeGreaterThan(40);
    expect(await page.locator('[data-risultato]').count()).toBe(10);
    await page.getByRole('button', { name: 'Mostra altri' }).click();
    await expect.poll(() => page.locator('[data-risultato]').count()).toBe(30);
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('[data-risultato] a')].indexOf(document.activeElement as Element),
      ),
    ).toBe(10);
  });
});

describe('asking for more than words', () => {
  const sala = [
    '/articoli/sei-mesi-di-orario-ridotto/',
    '/dichiarazioni/ada-brandi-sala-ragazzi/',
    '/impegni/tenere-aperta-la-sala-ragazzi/',
  ];

  test.each([
    ['"sala ragazzi"', sala, /^3 risultati per «“sala ragazzi”», prima i più pertinenti\.$/u],
    ['«sale ragazzi»', [], /^Nessun risultato per «“sale ragazzi”»\.$/u],
    ['sala -delibera', sala.slice(1, 2), /^1 risultato per «sala -delibera»/u],
    [
      'martedì OPPURE "dovesse cambiare" sala',
      sala,
      /^2 risultati per .*; segue 1 scheda che contiene solo una parte/u,
    ],
    [
      'tipo:dichiarazione dal:"maggio 2026"',
      ['/dichiarazioni/2026-05-09-lettori-di-valle/'],
      /prima i più recenti\.$/u,
    ],
    ['sala chi:marziano', [], /Nell’archivio nessuno si chiama «marziano»\.$/u],
    ['"sala', sala, /Le virgolette non si chiudono: non ne ho tenuto conto\. Ho cercato così: sala$/u],
  ])('%s', async (text, expected, sentence) => {
    await search(text);
    expect((await paths()).sort()).toEqual(expected);
    expect(await status()).toMatch(sentence);
    expect(complaints).toEqual([]);
  });

  test('what holds only some of the words comes last and says so', async () => {
    await search('martedì OPPURE "dovesse cambiare" sala');
    const partial = await page
      .locator('[data-risultato]')
      .evaluateAll((cards) => cards.map((card) => card.textContent?.includes('non tutte le parole')));
    expect(partial).toEqual([false, false, true]);
  });

  test('a phrase is marked where it stands, and what a filter narrows is what the query found', async () => {
    await search('"sala ragazzi"');
    expect(await page.locator('[data-risultato] .excerpt mark').allTextContents()).toContain('ragazzi');
    await page.locator('label.pill', { hasText: 'Articoli' }).click();
    await expect.poll(() => paths()).toEqual(sala.slice(0, 1));
  });

  test('what means the same is looked for too, until one click switches it off', async () => {
    await search('biblioteca');
    const expected = await paths();
    await search('libreria');
    expect(await paths()).toEqual(expected);
    expect(await status()).toMatch(/Cercato anche: «biblioteca»\.$/u);

    await page.getByRole('link', { name: 'Cerca solo «libreria»' }).click();
    await expect.poll(status).toBe('Nessun risultato per «libreria».');
    expect(new URL(page.url()).searchParams.get('sinonimi')).toBe('no');
    await page.reload();
    await settled();
    expect(await paths()).toEqual([]);

    await page.getByRole('link', { name: 'Cerca anche «biblioteca»' }).click();
    await expect.poll(() => paths()).toEqual(expected);
    expect(new URL(page.url()).searchParams.has('sinonimi')).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('a question gives the records that answer it first, and says how it was read', async () => {
    await search('che cosa ha detto la sindaca sulla sala?');
    expect((await paths())[0]).toMatch(/^\/dichiarazioni\//u);
    expect(await status()).toContain('L’ho letta così: prima le schede «dichiarazioni»');
    await search('chi ha promesso la sala?');
    expect((await paths())[0]).toMatch(/^\/impegni\//u);
  });

  test('words that no record holds are named beside the records that hold the others', async () => {
    await search('sindaca promesso unicorni');
    expect((await paths())[0]).toBe('/articoli/sei-mesi-di-orario-ridotto/');
    expect(await status()).toContain(
      'Nessuna scheda contiene tutte le parole: ecco quelle che ne contengono una parte.',
    );
    expect(await page.locator('#ricerca-aiuto').textContent()).toContain('Nessuna scheda contiene «unicorni».');
  });

  test('how to write it is told under the form, folded', async () => {
    await page.goto(url('/cerca/'));
    const help = page.locator('#ricerca-avanzata');
    expect(await help.locator('dl').first().isVisible()).toBe(false);
    await help.locator('summary').click();
    expect(await help.textContent()).toContain('"frase esatta"');
  });
});

describe('narrowing and ordering', () => {
  test('every count is what choosing it gives, and Back undoes the choice', async () => {
    await search('biblioteca');
    const all = await paths();
    const pill = page.locator('label.pill', { hasText: 'Articoli' });
    const count = Number(await pill.locator('[data-parte="numero"]').textContent());
    await pill.click();
    await expect.poll(async () => (await paths()).length).toBe(count);
    expect(new URL(page.url()).searchParams.get('tipo')).toBe('articoli');
    expect((await paths()).every((path) => path.startsWith('/articoli/'))).toBe(true);

    await page.goBack();
    await expect.poll(() => paths()).toEqual(all);
    await page.goForward();
    await expect.poll(async () => (await paths()).length).toBe(count);
  });

  test('a choice made right after typing is a step of its own: Back gives what was typed', async () => {
    await page.goto(url('/cerca/'));
    await page.locator('#ricerca-parole').pressSequentially('biblioteca');
    await page.waitForSelector('[data-risultato]');
    await settled();
    const all = await paths();
    await page.locator('label.pill', { hasText: 'Articoli' }).click();
    await expect.poll(async () => (await paths()).length).toBeLessThan(all.length);
    await page.goBack();
    await expect.poll(() => paths()).toEqual(all);
    expect(await page.inputValue('#ricerca-parole')).toBe('biblioteca');
    await page.goBack();
    await expect.poll(() => page.inputValue('#ricerca-parole')).toBe('');
  });

  test('the lists of people, organisations, places, topics and fidelity narrow with the count they show', async () => {
    for (const key of ['persona', 'ente', 'luogo', 'tema', 'fedelta']) {
      await search('la sala');
      const select = page.locator(`select[name="${key}"]`);
      const label = await select.locator('option').nth(1).textContent();
      await select.selectOption({ index: 1 });
      const count = Number(label?.match(/\((\d+)\)$/u)?.[1]);
      await expect.poll(async () => (await paths()).length).toBe(count);
      expect(new URL(page.url()).searchParams.get(key)).toBe(await select.inputValue());
    }
  });

  test('filters alone list their records, the newest first', async () => {
    await page.goto(url('/cerca/?tipo=dichiarazioni'));
    await settled();
    expect(await paths()).toEqual([
      '/dichiarazioni/2026-05-09-lettori-di-valle/',
      '/dichiarazioni/2026-03-02-ada-brandi/',
      '/dichiarazioni/ada-brandi-sala-ragazzi/',
    ]);
  });

  test('results can stand by day, both ways, with those without one last', async () => {
    await page.goto(url('/cerca/?tipo=dichiarazioni&ordina=meno-recenti'));
    await settled();
    expect(await paths()).toEqual([
      '/dichiarazioni/2026-03-02-ada-brandi/',
      '/dichiarazioni/2026-05-09-lettori-di-valle/',
      '/dichiarazioni/ada-brandi-sala-ragazzi/',
    ]);
    await page.locator('select[name="ordina"]').selectOption({ label: 'Più recenti' });
    await expect.poll(async () => (await paths())[0]).toBe('/dichiarazioni/2026-05-09-lettori-di-valle/');
    expect(new URL(page.url()).searchParams.get('ordina')).toBe('recenti');
  });

  test('a filter that leaves nothing can be taken away', async () => {
    await search('piazza', 'another', '&tipo=fonti');
    expect(await status()).toMatch(/^Nessun risultato con questi filtri/u);
    await page.getByRole('button', { name: 'Togli solo fonti' }).click();
    await expect.poll(async () => (await paths()).length).toBeGreaterThan(0);
  });
});

describe('by keyboard alone', () => {
  test('one can type, search, narrow, reach a result and land on it', async () => {
    await page.goto(url('/cerca/'));
    await tabTo('#ricerca-parole');
    await page.keyboard.type('orario ridotto');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-risultato]');
    await settled();

    await tabTo('.pill input:checked');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).searchParams.get('tipo')).not.toBeNull();
    await settled();
    expect(await page.evaluate(() => document.activeElement?.matches('.pill input:checked'))).toBe(true);

    await tabTo('[data-risultato] a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('article mark');
  });

  async function tabTo(selector: string): Promise<void> {
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`forty presses of Tab do not reach ${selector}`);
  }
});

describe('when nothing is found', () => {
  test('for a word that nobody wrote, what was meant is shown at once, and it is said', async () => {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const words = () => asked.filter((path) => path.includes('/pagefind/words/'));
    await search('biblioteca');
    const expected = await paths();
    expect(words()).toEqual([]);

    await search('bibblioteca');
    expect(await paths()).toEqual(expected);
    expect(await status()).toMatch(
      /^Nessuna scheda contiene «bibblioteca»: ecco i risultati per «biblioteca»\. \d+ risultati,/u,
    );
    expect(words().length).toBeGreaterThan(0);
    expect(words().length).toBeLessThanOrEqual(3);
    expect(await page.inputValue('#ricerca-parole')).toBe('bibblioteca');

    await page.getByRole('link', { name: 'Correggi la ricerca in «biblioteca»' }).click();
    await expect.poll(status).toMatch(/^\d+ risultati per «biblioteca»/u);
    expect(await page.inputValue('#ricerca-parole')).toBe('biblioteca');
    expect(complaints).toEqual([]);
  });

  test('a word that nobody wrote and that is near none is named', async () => {
    await search('zanzariera biblioteca');
    expect(await status()).toMatch(
      /^Nessuna scheda contiene tutte le parole: ecco quelle che contengono «biblioteca»/u,
    );
    expect(await page.textContent('#ricerca-aiuto')).toContain('Nessuna scheda contiene «zanzariera».');
  });

  test('a word that only begins like a shorter one is not found', async () => {
    await search('salamandra');
    expect(await paths()).toEqual([]);
  });

  test('what nobody wrote is said once, with what else can be done', async () => {
    await search('zanzariera');
    expect(await status()).toBe('Nessun risultato per «zanzariera».');
    expect(await page.textContent('#ricerca-aiuto')).toMatch(/^Prova con un nome/u);
  });

  test('the hint under the field gives way to what was found', async () => {
    await page.goto(url('/cerca/'));
    expect(await page.locator('#ricerca-consiglio').isVisible()).toBe(true);
    await search('biblioteca');
    expect(await page.locator('#ricerca-consiglio').isVisible()).toBe(false);
  });

  test('of words that never stand together it says so, and shows who holds one', async () => {
    await search('dovesse martedì');
    expect(await status()).toContain(
      'Nessuna scheda contiene tutte le parole: ecco quelle che ne contengono una parte.',
    );
    expect((await paths()).length).toBeGreaterThan(1);
  });

  test('an empty search shows what one can search for', async () => {
    await page.goto(url('/cerca/?q='));
    await settled();
    expect(await page.getByRole('heading', { name: 'Che cosa si può cercare' }).isVisible()).toBe(true);
    await page.locator('.examples a').first().click();
    await expect.poll(async () => (await paths()).length).toBeGreaterThan(0);
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a quotation mark', '"'],
    ['emoji', '🔥🔥'],
    ['only words that are everywhere', 'di la che non'],
    ['ten thousand characters', 'abcdefghi '.repeat(1000)],
    ['ten thousand different words', Array.from({ length: 2000 }, (_, at) => `p${at}`).join(' ')],
    ['half a character', '\uD83D'],
    ['percent signs', '%%% 100% %'],
  ])('%s is text like any other', async (_what, text) => {
    await search(text);
    expect((await status()).length).toBeGreaterThan(10);
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('when the search cannot work', () => {
  const never = (): void => undefined;
  const missing = (route: Route): Promise<void> => route.fulfill({ status: 404, body: '' });
  /** Begins to watch: resolves to the milliseconds from asking to being told, by the page's own clock. */
  const watchForFailure = () =>
    page.evaluateHandle(() => {
      const root = document.querySelector<HTMLElement>('#ricerca-pagina');
      let asked = Number.NaN;
      document.addEventListener('submit', () => (asked = performance.now()), { capture: true, once: true });
      const milliseconds = new Promise<number>((resolve) => {
        const tell = () => root?.dataset['vista'] === 'failed' && resolve(performance.now() - asked);
        if (root) new MutationObserver(tell).observe(root, { attributes: true });
      });
      return { milliseconds };
    });

  test.each<[string, string, (route: Route) => unknown]>([
    ['the index is missing', '**/pagefind/**', missing],
    ['the table of contents is missing', '**/pagefind/contents.bin', missing],
    ['the words are missing', '**/pagefind/lists/**', missing],
    ['the server never answers', '**/pagefind/**', never],
    ['the texts are missing', '**/pagefind/texts/**', missing],
  ])('%s: an answer within two seconds, the way to the archive, and another try', async (_what, pattern, fault) => {
    await page.goto(url('/cerca/'));
    await context.route(pattern, fault);
    await page.fill('#ricerca-parole', 'biblioteca');
    const watch = await watchForFailure();
    await page.keyboard.press('Enter');
    expect(await watch.evaluate(({ milliseconds }) => milliseconds)).toBeLessThan(2000);
    await settled();

    expect(await page.locator('#ricerca-stato').isVisible()).toBe(true);
    expect(await page.locator('.archive a[href="/caso/dichiarazioni/"]').isVisible()).toBe(true);

    await context.unroute(pattern);
    // What was only slow may arrive by itself before the click.
    await page
      .getByRole('button', { name: 'Riprova' })
      .click({ timeout: 2000 })
      .catch(() => undefined);
    await expect.poll(async () => (await paths()).length, { timeout: 5000 }).toBeGreaterThan(0);
  });

  test('where WebAssembly and workers are refused the search works: it needs neither', async () => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
      Reflect.deleteProperty(globalThis, 'Worker');
    });
    await search('biblioteca');
    expect((await paths()).length).toBeGreaterThan(0);
  });

  test('without the table of records the results stay, and it says that they cannot be narrowed', async () => {
    await context.route('**/pagefind/records.json', missing);
    await search('biblioteca');
    expect((await paths()).length).toBeGreaterThan(0);
    expect(await status()).toContain('non si possono restringere');
  });

  test('a slow answer still comes', async () => {
    await context.route('**/pagefind/lists/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await route.continue();
    });
    await search('biblioteca');
    expect(await status()).toContain('più lenta del solito');
    await expect.poll(async () => (await paths()).length, { timeout: 5000 }).toBeGreaterThan(0);
    expect(await status()).toContain('risultati per «biblioteca»');
  });

  test('without a connection it says so', async () => {
    await page.goto(url('/cerca/'));
    await context.setOffline(true);
    await page.fill('#ricerca-parole', 'biblioteca');
    await page.waitForSelector('#ricerca-pagina[data-vista="failed"]');
    expect(await status()).toContain('connessione');
  });

  test('a connection lost in the middle is not taken for a word that nobody wrote', async () => {
    await search('biblioteca', 'real');
    await context.setOffline(true);
    await page.fill('#ricerca-parole', 'zanzariera');
    await page.waitForSelector('#ricerca-pagina[data-vista="failed"]');
    expect(await status()).toContain('connessione');
  });

  test('a page that was open while a new site took the place of its own goes on searching', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'replaced-'));
    cpSync(builtSite('another').dir, folder, { recursive: true });
    const { url: root, close } = await serve(folder, { basePath: '/caso/', port: 0 });
    await page.goto(`${root}cerca/?q=biblioteca`);
    await settled();

    rmSync(join(folder, 'pagefind'), { recursive: true });
    cpSync(join(builtSite('real').dir, 'pagefind'), join(folder, 'pagefind'), { recursive: true });
    for (const text of ['sindacati', 'biblioteca', 'regione']) {
      await page.fill('#ricerca-parole', text);
      await expect.poll(status, { timeout: 5000 }).toContain(`per «${text}»`);
      await settled();
      expect((await paths()).length > 0).toBe(text !== 'biblioteca');
    }
    await close();
    rmSync(folder, { recursive: true });
  });

  test('without JavaScript the page explains itself and leads to the archive', async () => {
    await context.close();
    await openContext({ javaScriptEnabled: false });
    await page.goto(url('/cerca/?q=biblioteca'));
    expect(await page.textContent('main')).toContain('ha bisogno di JavaScript');
    expect(await page.locator('.archive a').count()).toBeGreaterThan(5);
    for (const useless of ['#ricerca-filtri', '#ricerca', '.search-guide'])
      expect(await page.locator(useless).isVisible(), useless).toBe(false);
    expect(await page.getAttribute('form#ricerca', 'action')).toBe('/caso/cerca/');
  });
});

describe.each([
  { width: 320, colorScheme: 'light' as const },
  { width: 1280, colorScheme: 'dark' as const },
])('at $width px, $colorScheme', ({ width, colorScheme }) => {
  beforeEach(async () => {
    await context.close();
    await openContext({ viewport: { width, height: 800 }, colorScheme });
  });

  test.each([
    ['nothing asked', '/cerca/', 'empty'],
    ['results', '/cerca/?q=orario', 'results'],
    ['filters that leave nothing', '/cerca/?q=piazza&tipo=fonti', 'filtered'],
    ['a word that nobody wrote', '/cerca/?q=zanzariera', 'nothing'],
    ['a word for another', '/cerca/?q=bibblioteca', 'results'],
    ['a word with a synonym', '/cerca/?q=libreria', 'results'],
  ])('%s: axe finds nothing, and nothing scrolls sideways', async (_what, address, view) => {
    await page.goto(url(address));
    await page.waitForSelector(`#ricerca-pagina[data-vista="${view}"]`);
    await settled();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('a search that cannot work: axe finds nothing', async () => {
    await context.route('**/pagefind/**', (route) => route.abort());
    await search('biblioteca');
    expect(await violations()).toEqual([]);
  });

  test('the passage on which one lands: axe finds nothing', async () => {
    await page.goto(url('/articoli/sei-mesi-di-orario-ridotto/?evidenzia=ridotto'));
    await page.waitForSelector('article mark');
    expect(await violations()).toEqual([]);
  });

  async function violations(): Promise<string[]> {
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    return page.evaluate(async () => {
      const axe = (
        globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe;
      const { violations: found } = await axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  }
});

describe('budget', () => {
  test('the first results of the real case cost at most 80 kB of program and index', async () => {
    const { dir, read } = builtSite('real');
    const query =
      /query: "?(.+?)"?$/mu.exec(readFileSync(join(builtSite('real').contentDir, 'sito.yaml'), 'utf8'))?.[1] ?? '';
    const asked: Request[] = [];
    context.on('request', (request) => asked.push(request));
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('#risultati [data-risultato]')) return;
        document.documentElement.dataset['primi'] = String(performance.timeOrigin + performance.now());
        observer.disconnect();
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await search(query, 'real');
    expect((await paths('real')).length).toBeGreaterThan(0);

    const shownAt = Number(await page.getAttribute('html', 'data-primi'));
    const before = asked.filter((request) => request.timing().startTime <= shownAt);
    const all = [...new Set(before.map((request) => new URL(request.url()).pathname))];
    const counted = all.filter((path) => path.startsWith('/pagefind/') || path.endsWith('.js'));
    expect(counted.some((path) => path.startsWith('/pagefind/texts/'))).toBe(true);
    const sizes = counted.map((path) => compressed(readFileSync(join(dir, path)), path));
    expect(read('cerca/index.html')).toContain('<form');
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(80_000);
  });

  /** Pagefind's own files are compressed already. */
  function compressed(content: Buffer, path: string): number {
    return /\.(?:js|json)$/u.test(path) ? gzipSync(content, { level: 9 }).length : content.length;
  }
});
