import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { markdown, validContent, writeContent } from '../support/content-folder.ts';
import { freePort, startServing as startServingOf, until } from '../support/live-preview.ts';
import { copyProject, runCommandOf, startCommand } from '../support/project-copy.ts';

const project = copyProject();
const running: ReturnType<typeof startCommand>[] = [];
const articlePath = '/articoli/la-cartiera-riapre/';

afterEach(async () => {
  for (const { child, outcome } of running.splice(0)) {
    child.kill();
    await outcome;
  }
});

/** Starts a command that serves a content folder, and waits until it does. */
async function startServing(name: 'start' | 'dev', contentDir: string, env: Record<string, string> = {}) {
  const started = await startServingOf(project, name, { CONTENT_DIR: contentDir, ...env });
  running.push(started);
  return started;
}

/** An article of the small content folder with another title. */
function articleTitled(title: string): string {
  return String(validContent()['articoli/la-cartiera-riapre.md']).replace(/^title: .*$/mu, `title: ${title}`);
}

test('preview without a site ends with 2 and says how to build one', () => {
  const { code, output } = runCommandOf(project, 'preview', { OUT_DIR: join(project, 'nessuno') });
  expect(output).toContain('npm run build');
  expect(code).toBe(2);
});

test('start builds, serves, says where to look, and ends well when it is stopped', async () => {
  const { child, outcome, get } = await startServing('start', await writeContent(validContent()));

  expect((await get('/cerca/')).status).toBe(200);
  expect((await get('/pagefind/pagefind-entry.json')).status).toBe(200);
  expect((await get('/manca/')).status).toBe(404);
  child.kill('SIGTERM');

  const { code, output } = await outcome;
  expect(output).toMatch(/Apri nel browser:\s+http:\/\/localhost:\d+\//u);
  expect(code).toBe(0);
});

test('start refuses a port that is taken before it builds anything', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, output } = runCommandOf(project, 'start', { PORT: String(port) });
  other.close();
  expect(output).toContain(`La porta ${port} è già occupata`);
  expect(output).not.toContain('Sito costruito');
  expect(code).toBe(2);
});

describe('the live preview', () => {
  test('shows drafts, and each saved file at once', async () => {
    const content = await writeContent({
      ...validContent(),
      'articoli/una-bozza.md': markdown(
        'title: Una bozza\nsummary: Da finire.\npublishedOn: 2025-03-10\ndraft: true\ntopics: [lavoro]\nactors: [maria-rossi]',
        'Da finire. :fonte{#gazzetta-2025-03-03}',
      ),
    });
    const { get } = await startServing('dev', content);
    const shows = (path: string, words: string) => until(async () => (await (await get(path)).text()).includes(words));

    await shows('/articoli/una-bozza/', 'Da finire');
    await shows('/articoli/una-bozza/', 'Questa pagina è una bozza');
    await shows('/anteprima.css', "[href='/articoli/una-bozza/']");
    await shows(articlePath, 'riapre con una linea');

    const article = join(content, 'articoli/la-cartiera-riapre.md');
    writeFileSync(article, articleTitled('Titolo corretto'));
    await shows(articlePath, 'Titolo corretto');

    rmSync(join(content, 'articoli/una-bozza.md'));
    await until(async () => (await get('/articoli/una-bozza/')).status === 404);
  });

  test('keeps the last good page while the content has errors', async () => {
    const content = await writeContent(validContent());
    const { get } = await startServing('dev', content);
    const article = join(content, 'articoli/la-cartiera-riapre.md');
    await (await get(articlePath)).text();

    writeFileSync(article, articleTitled('Titolo nuovo').replace('summary:', 'sumary:'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const page = await get(articlePath);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('riapre con una linea');

    writeFileSync(article, articleTitled('Titolo nuovo'));
    await until(async () => (await (await get(articlePath)).text()).includes('Titolo nuovo'));
  });

  test('has the web editor, which knows the content as it is', async () => {
    const content = await writeContent(validContent());
    const { get } = await startServing('dev', content);
    const page = await get('/redazione/');
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
    const [, script = ''] = /<script type="module" src="([^"]+)"/u.exec(await page.text()) ?? [];
    expect((await get(`/redazione/${script}`)).headers.get('content-type')).toBe('text/javascript;charset=utf-8');

    const site = join(content, 'sito.yaml');
    const config = async () => (await (await get('/redazione/configurazione.json')).json()) as { app_title: string };
    expect((await config()).app_title).toBe('Redazione – Archivio della cartiera');
    writeFileSync(site, readFileSync(site, 'utf8').replace('Archivio della', 'Memoria della'));
    await until(async () => (await config()).app_title === 'Redazione – Memoria della cartiera');
    expect((await get('/redazione/manca.js')).status).toBe(404);
  });

  test('with errors from the start, shows the page as soon as they are mended', async () => {
    const content = await writeContent({ ...validContent(), 'articoli/senza-testata.md': 'Solo testo.\n' });
    const port = await freePort();
    running.push(startCommand(project, 'dev', { CONTENT_DIR: content, SITE_TODAY: '2025-03-15', PORT: String(port) }));
    const status = async () => (await fetch(`http://127.0.0.1:${port}/`)).status;
    await until(async () => (await status()) === 500);
    rmSync(join(content, 'articoli/senza-testata.md'));
    await until(async () => (await status()) === 200);
  });

  test('has a search, below a base path too, even when no site was built', async () => {
    const env = { OUT_DIR: join(project, 'mai-costruito'), BASE_PATH: '/sito/' };
    const { get } = await startServing('dev', await writeContent(validContent()), env);
    await until(async () => (await get('/sito/pagefind/pagefind-entry.json')).ok);
    expect((await get('/sito/pagefind/manca.js')).status).toBe(404);
  });
});
