import type { EngineAnswer, RawReply, WorkerReply } from './engine.ts';

/** What of a worker the prelude changes. */
export interface WorkerScope {
  fetch: (address: string) => Promise<Response>;
  postMessage: (reply: RawReply) => void;
}

/**
 * Runs in Pagefind's worker before Pagefind: its text is put there, so it relies on nothing outside. Pagefind takes a
 * file of words that does not arrive for words that nobody wrote: whoever searches is told here, and from then on
 * nothing else is, until the worker is started again. And Pagefind's answers say much that nobody asks: with thousands
 * of results, handing that over would keep the page from moving.
 * @param globals where Pagefind finds `fetch`
 * @param worker where it finds `postMessage`
 */
export function prelude(globals: Pick<WorkerScope, 'fetch'>, worker: Pick<WorkerScope, 'postMessage'>): void {
  const load = globals.fetch.bind(globals);
  const tell = worker.postMessage.bind(worker) as (reply: WorkerReply) => void;
  let isLost = false;

  globals.fetch = async (address) => {
    try {
      const response = await load(address);
      if (!response.ok) isLost = true;
      return response;
    } catch (error) {
      isLost = true;
      throw error;
    }
  };

  worker.postMessage = ({ id, result, error }) => {
    if (isLost) tell({ id, error: 'a file of the index did not arrive' });
    else if (error !== undefined) tell({ id, error });
    else if (typeof result !== 'object' || result === null || !('results' in result)) tell({ id, result });
    else {
      const results = result.results.map(({ id: page, score, words, data, scores = [] }) => ({
        id: page,
        score,
        words,
        data,
        matched: scores.map(({ search_term }) => search_term),
      }));
      tell({ id, result: { results, stems: result.search_keywords ?? [] } satisfies EngineAnswer });
    }
  };
}
