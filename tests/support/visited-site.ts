import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/commands/serve.ts';
import { launchBrowser } from './browser.ts';
import { builtSite } from './built-site.ts';
import type { SiteName } from './sites.ts';

/** A finished site, served, and a browser to visit it with. */
export interface VisitedSite {
  browser: Browser;
  /** Where the site begins, without the slash at the end: addresses follow. */
  root: string;
  close: () => Promise<void>;
}

/** Serves a site and starts a browser, once for a test file. Whoever opens it closes it. */
export async function visitSite(name: SiteName = 'real'): Promise<VisitedSite> {
  const { dir, basePath } = builtSite(name);
  const [server, browser] = await Promise.all([serve(dir, { basePath, port: 0 }), launchBrowser()]);
  return {
    browser,
    root: server.url.replace(/\/$/u, ''),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * Opens an address and waits until it is as a reader finds it: fonts there, and if it asks for a search, its results and
 * what they can be narrowed by.
 */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (new URL(url).searchParams.has('q')) {
    await page.waitForSelector('#risultati [data-risultato]');
    await page.waitForSelector('#ricerca-filtri:not([hidden])', { state: 'attached' });
  }
  if (new URL(url).searchParams.has('evidenzia')) await page.waitForSelector('.highlight-bar mark, main mark');
}
