import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectDir } from '../../src/site/settings.ts';
import { markdown, validContent, writeContent, type ContentFiles } from '../support/content-folder.ts';
import { runCommandOf } from '../support/project-copy.ts';

const scheduled = markdown(
  'title: La sala nuova\nsummary: Si apre.\npublishedOn: 2025-03-20\ntopics: [lavoro]',
  'La sala si apre.',
);

async function releases(today: string, args: string[] = [], more: ContentFiles = {}) {
  const content = await writeContent({ ...validContent(), 'articoli/la-sala.md': scheduled, ...more });
  const { code, output } = runCommandOf(projectDir, 'uscite', { CONTENT_DIR: content, SITE_TODAY: today }, args);
  return { code, output: output.replaceAll(content, 'content') };
}

test('today is told from outside, and decides what comes out', async () => {
  expect(await releases('2025-03-15')).toEqual({
    code: 0,
    output: 'Usciranno: 1.\n  2025-03-20  content/articoli/la-sala.md: «La sala nuova» (articolo)\n',
  });
  expect((await releases('2025-03-20')).output).toMatch(/^Escono oggi, giovedì 20 marzo 2025: 1\.\n {2}content/u);
  expect((await releases('2025-03-21')).output).toMatch(/non esce niente di nuovo/u);
});

test('speaks Markdown, says when a file could not be read, and explains itself', async () => {
  const markdownOf = await releases('2025-03-15', ['--formato', 'markdown']);
  expect(markdownOf.output).toContain('| 20 marzo 2025 | La sala nuova (articolo) | `content/articoli/la-sala.md` |');
  const broken = await releases('2025-03-15', [], { 'temi/scuola.yaml': 'nome: scuola\n' });
  expect(broken.output).toMatch(/La sala nuova[^]*Qualche file ha problemi/u);
  expect(broken.code).toBe(1);
  expect((await releases('2025-03-15', ['--aiuto'])).output).toContain('npm run uscite');
  expect((await releases('2025-03-15', ['--formato', 'html'])).code).toBe(2);
});

test('the daily publication writes it in its summary, after the build', () => {
  interface Workflow {
    on: { schedule: object[] };
    jobs: { build: { steps: { run?: string }[] } };
  }
  const { on, jobs } = parse(readFileSync(join(projectDir, '.github/workflows/pages.yml'), 'utf8')) as Workflow;
  const runs = jobs.build.steps.map(({ run }) => run);
  expect(on.schedule).toHaveLength(1);
  expect(runs.indexOf('npm run --silent uscite -- --formato markdown >> "$GITHUB_STEP_SUMMARY"')).toBeGreaterThan(
    runs.indexOf('npm run build'),
  );
});
