import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

interface Request {
  id: number;
  method: string;
  args: unknown[];
}

/** Pagefind's own program over the index of a folder, run in this process: what it finds for some words. */
export async function pagefindProgram(indexDir: string): Promise<{ search: (words: string) => Promise<string[]> }> {
  const waiting = new Map<number, (result: unknown) => void>();
  let hear: (event: { data: Request }) => void = () => undefined;
  const globals = {
    self: {
      addEventListener: (_type: 'message', listener: typeof hear) => (hear = listener),
      postMessage: ({ id, result }: { id: number; result: unknown }) => waiting.get(id)?.(result),
    },
    fetch: async (url: string) => new Response(await readFile(join(indexDir, url.replace(/\?.*$/u, '')))),
    ...{ console, setTimeout, WebAssembly, TextDecoder, TextEncoder, URL, Uint8Array, Intl, Response, Request },
  };
  runInNewContext(readFileSync(join(indexDir, 'pagefind-worker.js'), 'utf8'), globals);

  let lastId = 0;
  async function call(method: string, ...args: unknown[]): Promise<unknown> {
    const id = ++lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      hear({ data: { id, method, args } });
    });
  }

  await call('init', { basePath: '/', baseUrl: '/', language: 'it' });
  return {
    async search(words) {
      const { results } = (await call('search', words, {})) as { results: { data: string }[] };
      const texts = await Promise.all(results.map(({ data }) => call('getData', data)));
      return texts.map((text) => (text as { raw_url: string }).raw_url);
    },
  };
}
