import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePages } from '../support/sample-pages.ts';
import { open, visitSite, type VisitedSite } from '../support/visited-site.ts';

/** What a browser noticed while somebody looked at one page. */
interface Visit {
  address: string;
  /** What the console and the content security policy objected to. */
  complaints: string[];
  /** Whether the page refuses markup made of text, as Trusted Types do. */
  refusesMarkup: boolean;
}

let site: VisitedSite;
let context: BrowserContext;
const visits: Visit[] = [];
const requests: string[] = [];

beforeAll(async () => {
  site = await visitSite();
  context = await site.browser.newContext();
  context.on('request', (request) => requests.push(request.url()));
  for (const { address } of samplePages()) visits.push(await visit(address));
});

afterAll(() => site.close());

describe('on a walk over a page of each kind', () => {
  test('nothing breaks the policy of the pages, and no error is logged', () => {
    expect(visits.length).toBeGreaterThan(30);
    expect(visits.filter(({ complaints }) => complaints.length > 0)).toEqual([]);
  });

  test('no page makes markup of text: Trusted Types are in force', () => {
    expect(visits.filter(({ refusesMarkup }) => !refusesMarkup)).toEqual([]);
  });

  test('nothing is asked of anybody else', () => {
    expect(requests.length).toBeGreaterThan(visits.length);
    expect(requests.filter((url) => new URL(url).origin !== new URL(site.root).origin)).toEqual([]);
  });

  test('nothing is kept in the reader’s browser', async () => {
    const { cookies, origins } = await context.storageState({ indexedDB: true });
    expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
  });
});

test('a page may not load an image of somebody else', async () => {
  const page = await context.newPage();
  await open(page, `${site.root}/`);
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        document.body.append(Object.assign(new Image(), { src: 'https://altrove.example/punto.png' }));
      }),
  );
  expect(refused).toBe('img-src');
  await page.close();
});

/** Looks at a page as a reader does: to its end, with everything that can be opened open. */
async function visit(address: string): Promise<Visit> {
  const page = await context.newPage();
  const complaints = listenTo(page);
  await open(page, `${site.root}${address}`);
  for (const summary of await page.locator('summary:visible').all()) await summary.click();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  complaints.push(...(await page.evaluate(whatIsKept)));

  const heard = [...complaints];
  const refusesMarkup = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b></b>';
      return false;
    } catch {
      return true;
    }
  });
  await page.close();
  return { address, complaints: heard, refusesMarkup };
}

function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

/** What only the page can see that it keeps: for the session, for working offline. */
async function whatIsKept(): Promise<string[]> {
  const workers = await navigator.serviceWorker.getRegistrations();
  return [
    ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
    ...(await caches.keys()).map((key) => `cache: ${key}`),
    ...workers.map(({ scope }) => `service worker: ${scope}`),
  ];
}
