import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { projectDir } from '../src/site/settings.ts';
import { brokenBudgets, type Budget } from './budgets.ts';
import { compare, type Row } from './compare.ts';
import type { JudgedQuery } from './queries/judged-query.ts';
import { cutQueries } from './queries/judged-queries.ts';
import { introduction } from './introduction.ts';
import { reportOn } from './report.ts';
import { makeArchive, openRealSite, type BenchSite } from './sites.ts';

/**
 * Compares the search with others and writes `bench/search.md`. `--archive` does it over 10,000 made-up records as well,
 * `--ours` asks nobody else, `--misses` tells what was not found or not first. Ends with 1 when a budget is broken.
 */
const { values } = parseArgs({
  options: {
    archive: { type: 'boolean', default: false },
    records: { type: 'string', default: '10000' },
    ours: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
});
const seed = 1;
const reportFile = join(projectDir, 'bench/search.md');
const headings = { content: 'The real content', archive: 'An archive out of it' };

const broken: string[] = [];
const sections: Record<keyof typeof headings, string> = {
  content: sectionOf('content'),
  archive: sectionOf('archive'),
};
const tell = (line: string): void => console.log(line);

const real = await openRealSite();
const questions = real.corpus.searches.map(({ query, pages }): JudgedQuery => ({
  kind: 'question',
  typed: query,
  targets: pages,
  wants: 'one',
}));
const queries = [...(await cutQueries(real.documents, { perKind: 30, seed })), ...questions];
sections.content = await bench('content', real, queries, { first: 120_000, next: 40_000 });

if (values.archive) {
  const archive = await makeArchive({ records: Number(values.records), seed });
  const known = await cutQueries(archive.documents, { perKind: 40, seed });
  sections.archive = await bench('archive', archive, known, { first: 200_000, next: 40_000 });
}

if (!values.ours) {
  const report = [introduction, sections.content, sections.archive].filter(Boolean).join('\n\n');
  writeFileSync(reportFile, await format(`${report}\n`, { parser: 'markdown', printWidth: 120 }));
}
for (const fault of broken) console.error(`Over budget: ${fault}.`);
process.exitCode = broken.length > 0 ? 1 : 0;

async function bench(
  subject: keyof typeof headings,
  site: BenchSite,
  asked: readonly JudgedQuery[],
  budget: Budget,
): Promise<string> {
  const rows = await compare(site, asked, { withPeers: !values.ours, tell });
  const [ours] = rows;
  if (ours?.cost)
    broken.push(...brokenBudgets(site.siteDir, ours.cost, budget).map((fault) => `${headings[subject]}: ${fault}`));
  if (values.misses && ours) tellMisses(ours);
  const characters = site.documents.reduce((sum, { text }) => sum + text.length, 0);
  const section = reportOn(
    { heading: headings[subject], records: site.documents.length, characters, queries: asked.length },
    rows,
  );
  if (values.ours) tell(section);
  return section;
}

function tellMisses({ scores }: Row): void {
  for (const { query, found, score } of scores.misses) {
    tell(`${query.kind} ${score.recall.toFixed(2)}/${score.reciprocalRank.toFixed(2)} ${query.typed}`);
    tell(`  wanted ${query.targets.join(' ')}`);
    tell(`  found  ${found.slice(0, 3).join(' ')}`);
  }
}

/** What the report said of a subject before: it stays when the subject is not measured again. */
function sectionOf(subject: keyof typeof headings): string {
  if (!existsSync(reportFile)) return '';
  const parts = readFileSync(reportFile, 'utf8').split(/^(?=## )/mu);
  return parts.find((part) => part.startsWith(`## ${headings[subject]}\n`))?.trim() ?? '';
}
