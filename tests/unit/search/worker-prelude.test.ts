import { expect, test } from 'vitest';
import type { RawReply } from '../../../src/search/engine.ts';
import { prelude } from '../../../src/search/worker-prelude.ts';

/** A worker with its prelude; `files` says what each address answers. */
function workerWith(files: Record<string, number>) {
  const told: unknown[] = [];
  const globals = {
    fetch: async (address: string) => {
      const status = files[address];
      if (status === undefined) throw new TypeError('no connection');
      return new Response(null, { status });
    },
  };
  const worker = { postMessage: (reply: RawReply) => void told.push(reply) };
  prelude(globals, worker);
  return {
    told,
    fetch: (address: string) => globals.fetch(address),
    reply: (reply: RawReply) => worker.postMessage(reply),
  };
}

test('an answer says only what is needed', () => {
  const { told, reply } = workerWith({});
  const result = { id: 'a.0', score: 2, words: [4], data: 'd', scores: [{ search_term: 'sed', idf: 1 }], verbose: 'x' };
  reply({ id: 1, result: { results: [result], search_keywords: ['sed'], timings: {} } as RawReply['result'] & object });
  expect(told).toEqual([
    { id: 1, result: { results: [{ id: 'a.0', score: 2, words: [4], data: 'd', matched: ['sed'] }], stems: ['sed'] } },
  ]);
});

test('what is no answer passes as it is', () => {
  const { told, reply } = workerWith({});
  reply({ id: 1, result: true });
  reply({ id: 2, error: 'broken' });
  expect(told).toEqual([
    { id: 1, result: true },
    { id: 2, error: 'broken' },
  ]);
});

test.each([
  ['is not there', { '/words': 404 }],
  ['cannot be asked for', {}],
])('after a file that %s nothing is answered any more', async (_what, files) => {
  const { told, fetch, reply } = workerWith(files);
  await fetch('/words').catch(() => undefined);
  reply({ id: 1, result: { results: [] } });
  reply({ id: 2, result: { results: [] } });
  expect(told).toMatchObject([{ error: expect.stringContaining('did not arrive') }, { error: expect.any(String) }]);
});
