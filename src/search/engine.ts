import type { IndexedText } from './indexed-text.ts';

/**
 * A client for Pagefind's own worker. The worker speaks the methods of Pagefind's JavaScript API; talking to it without
 * `pagefind.js` in between saves a tenth of the bytes up to the first results, is the same code in a browser and in
 * Node, and never falls back to the page's thread, where a strict CSP refuses WebAssembly.
 */

/** A way to a worker and back. */
export interface Channel {
  send: (message: WorkerRequest) => void;
  /** Called once, before anything is sent. */
  listen: (onMessage: (message: WorkerReply) => void, onFailure: (error: Error) => void) => void;
  close: () => void;
}

export interface WorkerRequest {
  id: number;
  method: string;
  args: unknown[];
}

export interface WorkerReply {
  id: number;
  result?: unknown;
  error?: string;
}

/** What Pagefind itself replies, before `worker-prelude.ts` makes it short. */
export interface RawReply {
  id: number;
  result?: true | Fragment | RawAnswer | null | undefined;
  error?: string;
}

export interface RawAnswer {
  results: (Omit<EngineResult, 'matched'> & { scores?: { search_term: string }[] })[];
  search_keywords?: string[];
}

/** A page that matches. */
export interface EngineResult {
  /** Pagefind's name for the page: see `record-id.ts`. */
  id: string;
  score: number;
  /** Where the words that matched stand, counted in words of the page's text. */
  words: number[];
  /** What to ask the page's text by. */
  data: string;
  /** The indexed words (stems) that matched; one may be shorter than the word asked for, see `evaluate.ts`. */
  matched: string[];
}

export interface EngineAnswer {
  results: EngineResult[];
  /** The stem of each word asked for, in order. */
  stems: string[];
}

/** The text of a page that matches, and where. */
export interface Fragment extends Omit<IndexedText, 'url'> {
  /** From the site's root, without the base path. */
  raw_url: string;
  /** Where the words that matched stand, counted in words of `content`. */
  weighted_locations: { location: number; balanced_score: number; verbose?: { word_string: string } }[];
}

export interface Engine {
  /** Pages that hold all the words, best first; all pages when there are no words. */
  search: (words: readonly string[]) => Promise<EngineAnswer>;
  fragment: (result: Pick<EngineResult, 'data'>) => Promise<Fragment>;
  /** Ends the worker; what is pending is refused. */
  close: () => void;
}

/** Opens the index that stands under a path, such as `/pagefind/`. Its loading goes on: the first search waits for it. */
export async function openEngine(channel: Channel, indexPath: string): Promise<Engine> {
  const pending = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;

  channel.listen(
    ({ id, result, error }) => {
      const call = pending.get(id);
      pending.delete(id);
      if (error === undefined) call?.resolve(result);
      else call?.reject(new Error(error));
    },
    (error) => {
      for (const { reject } of pending.values()) reject(error);
      pending.clear();
    },
  );

  async function call(method: string, ...args: unknown[]): Promise<unknown> {
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject });
      channel.send({ id, method, args });
    });
  }

  await call('init', { basePath: indexPath, baseUrl: '/', language: 'it' });
  // In this mode an answer tells stems and matched words, without which a guess of Pagefind's looks like a match.
  await call('enterPlaygroundMode');

  return {
    async search(words) {
      return (await call('search', words.length > 0 ? words.join(' ') : null, {})) as EngineAnswer;
    },
    async fragment({ data }) {
      const fragment = (await call('getData', data)) as Fragment | null;
      if (!fragment) throw new Error('the text of a result is gone');
      return fragment;
    },
    close() {
      channel.close();
      for (const { reject } of pending.values()) reject(new Error('the search was closed'));
      pending.clear();
    },
  };
}
