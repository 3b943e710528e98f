/**
 * Measures one page of each kind of address with Lighthouse, as a phone would load it, and prints what it gives to
 * each category. Ends with 1 when a page has less than 100 in one.
 *
 *     npm install --prefix tools/lighthouse
 *     node tools/lighthouse/measure.ts            all kinds of pages
 *     node tools/lighthouse/measure.ts /cerca/    those whose address begins so
 *
 * The site is the one that the tests read, of the real content; it is built when there is none.
 */
import buildSites from '../../tests/support/build-sites.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { builtSite, readPage } from '../../tests/support/built-site.ts';
import { samplePages } from '../../tests/support/sample-pages.ts';
import { serveCompressed } from './serve-compressed.ts';

/** What we read of a report. */
interface Report {
  categories: Record<string, { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}
type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

/** The port on which Lighthouse drives the browser. */
const debuggedOn = 9333;
/** A busy machine makes a page slower and nothing makes it faster: the best of so many is the page's own. */
const mostTries = 3;

await buildSites();
const lighthouse = await loadLighthouse();
const site = await serveCompressed(builtSite().dir);
const browser = await launchBrowser([`--remote-debugging-port=${debuggedOn}`, '--ignore-certificate-errors']);
try {
  const [start = '/'] = process.argv.slice(2);
  for (const { what, address } of samplePages().filter((page) => page.address.startsWith(start))) {
    const { scores, faults, tries } = await measure(address);
    const notes = [...(isHidden(address) ? ['noindex'] : []), ...(tries > 1 ? [`${tries} tries`] : [])];
    console.log([scores, what, address, ...notes].join(' · '));
    for (const fault of faults) console.log(`    ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await site.close();
}

async function loadLighthouse(): Promise<Lighthouse> {
  try {
    return ((await import(import.meta.resolve('lighthouse'))) as { default: Lighthouse }).default;
  } catch (error) {
    throw new Error('Lighthouse is not there: npm install --prefix tools/lighthouse', { cause: error });
  }
}

async function measure(address: string): Promise<{ scores: string; faults: string[]; tries: number }> {
  for (let tries = 1; ; tries += 1) {
    const result = await lighthouse(new URL(address, site.url).href, {
      port: debuggedOn,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
      skipAudits: isHidden(address) ? ['is-crawlable'] : [],
    });
    if (!result) throw new Error(`Lighthouse says nothing of ${address}`);
    const reading = { ...read(result.lhr), tries };
    if (reading.faults.length === 0 || tries === mostTries) return reading;
  }
}

/** Whether a page asks search engines to leave it out: that they do is no fault. */
function isHidden(address: string): boolean {
  return readPage(address.replace(/\?.*$/u, '')).root.querySelector('meta[name="robots"][content*="noindex"]') !== null;
}

/** The categories of a page in a line, and whatever has cost it a point. */
function read({ categories, audits }: Report): { scores: string; faults: string[] } {
  const all = Object.values(categories);
  return {
    scores: all.map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`).join(', '),
    faults: all
      .filter(({ score }) => score !== 1)
      .flatMap(({ title, auditRefs }) =>
        auditRefs
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${title}: ${id}, ${audits[id]?.displayValue ?? audits[id]?.title}`),
      ),
  };
}
