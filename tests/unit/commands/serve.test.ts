import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { serve, type Serving } from '../../../src/commands/serve.ts';
import { UsageError } from '../../../src/site/settings.ts';
import { writeFiles } from '../../support/temporary-folder.ts';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const dir = join(parent, 'dist');
let atRoot: Serving;
let below: Serving;

beforeAll(async () => {
  writeFiles(parent, { 'dist-2/index.html': 'another site', 'secret.txt': 'secret' });
  writeFiles(dir, {
    'index.html': 'home',
    '404.html': 'not here',
    'articoli/index.html': 'articles',
    'articoli/feed.xml': '<rss/>',
    'sitemap.xml': '<urlset/>',
    'feed.json': '{}',
    'pagefind/pagefind.js': 'export {}',
    'pagefind/wasm.it.pagefind': 'wasm',
    'pagefind/index/it_1.pf_index': 'index',
    '_astro/a.css': 'p {}',
    '_astro/a.wasm': 'wasm',
    'caffè.txt': 'caffè',
    '.env': 'SECRET=1',
    '.git/config': 'secret',
    'articoli/.htaccess': 'secret',
  });
  atRoot = await serve(dir, { basePath: '/', port: 0 });
  below = await serve(dir, { basePath: '/sito/', port: 0 });
});

afterAll(async () => {
  await Promise.all([atRoot.close(), below.close()]);
  rmSync(parent, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** Asks for a path exactly as written, which `fetch` would tidy up. */
function get(site: Serving, path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const { port } = new URL(site.url);
  return new Promise<Answer>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test.each([
  ['/', 'home'],
  ['/?q=1', 'home'],
  ['/articoli/', 'articles'],
  ['/pagefind/pagefind.js', 'export {}'],
  ['/caff%C3%A8.txt', 'caffè'],
])('gives %s', async (path, body) => {
  expect(await get(atRoot, path)).toMatchObject({ status: 200, body });
});

test.each([
  ['/', 'text/html;charset=utf-8'],
  ['/articoli/feed.xml', 'application/rss+xml;charset=utf-8'],
  ['/sitemap.xml', 'application/xml;charset=utf-8'],
  ['/feed.json', 'application/feed+json;charset=utf-8'],
  ['/pagefind/pagefind.js', 'text/javascript;charset=utf-8'],
  ['/pagefind/wasm.it.pagefind', 'application/octet-stream'],
  ['/pagefind/index/it_1.pf_index', 'application/octet-stream'],
  ['/_astro/a.css', 'text/css;charset=utf-8'],
  ['/_astro/a.wasm', 'application/wasm'],
])('says what %s is, and that it must be asked for again', async (path, type) => {
  const { headers } = await get(atRoot, path);
  expect(headers).toMatchObject({
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
});

test('what has not changed is not sent twice', async () => {
  const { headers } = await get(atRoot, '/');
  const again = await get(atRoot, '/', { headers: { 'If-None-Match': String(headers['etag']) } });
  expect(again).toMatchObject({ status: 304, body: '' });
});

test.each([
  ['/articoli', '/articoli/'],
  ['/articoli?pagina=2', '/articoli/?pagina=2'],
])('sends %s to the address with its slash', async (path, location) => {
  expect(await get(atRoot, path)).toMatchObject({ status: 301, headers: { location } });
});

test.each(['/manca/', '/manca', '/articoli/manca.html', '/articoli/index', '/sitemap.xml/', '/pagefind/', '/_astro/'])(
  '%s has the page for what is not there, with its status',
  async (path) => {
    const answer = await get(atRoot, path);
    expect(answer).toMatchObject({ status: 404, body: 'not here' });
    expect(answer.headers['content-type']).toBe('text/html;charset=utf-8');
  },
);

test.each([
  '/.env',
  '/%2eenv',
  '/.git/config',
  '/articoli/.htaccess',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/articoli/../../secret.txt',
  '/..\\secret.txt',
  '/../dist-2/index.html',
  '//secret.txt',
  '/a%00.txt',
])('never gives %s', async (path) => {
  const { status, body } = await get(atRoot, path);
  expect(status).toBe(404);
  expect(body).toBe('not here');
});

test('refuses what is no address, and whoever wants to write', async () => {
  expect(await get(atRoot, '/%E0%A4%A')).toMatchObject({ status: 400 });
  expect(await get(atRoot, '/', { method: 'POST' })).toMatchObject({ status: 405 });
});

test('answers a question about a page without the page', async () => {
  expect(await get(atRoot, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

describe('below a base path', () => {
  test('gives what is under it, and nothing else', async () => {
    expect(below.url).toMatch(/\/sito\/$/u);
    expect(await get(below, '/sito/articoli/')).toMatchObject({ status: 200, body: 'articles' });
    expect(await get(below, '/articoli/')).toMatchObject({ status: 404, body: 'not here' });
  });

  test.each(['/', '/sito'])('sends %s to the home page', async (path) => {
    expect(await get(below, path)).toMatchObject({ status: 301, headers: { location: '/sito/' } });
  });

  test('sends a page without its slash to the same page below it', async () => {
    expect(await get(below, '/sito/articoli')).toMatchObject({ status: 301, headers: { location: '/sito/articoli/' } });
  });
});

test('sees a new build at once', async () => {
  writeFiles(dir, { 'nuovo/index.html': 'new page' });
  expect(await get(atRoot, '/nuovo/')).toMatchObject({ status: 200, body: 'new page' });
});

test('says which port is taken and how to choose another', async () => {
  const port = Number(new URL(atRoot.url).port);
  await expect(serve(dir, { basePath: '/', port })).rejects.toThrow(UsageError);
  await expect(serve(dir, { basePath: '/', port })).rejects.toThrow(`La porta ${port} è già occupata`);
});

test('listens to this machine only', async () => {
  const { port } = new URL(atRoot.url);
  await expect(fetch(`http://[::1]:${port}/`)).rejects.toThrow();
});
