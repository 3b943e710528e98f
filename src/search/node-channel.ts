import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Channel, WorkerReply, WorkerRequest } from './engine.ts';
import { workerFile } from './index-names.ts';

/** Pagefind's worker run in this process over the index of a folder, as if the folder were served at `/`. */
export function openNodeChannel(indexDir: string): Channel {
  let hear: (event: { data: WorkerRequest }) => void = () => undefined;
  let tell: (reply: WorkerReply) => void = () => undefined;
  const globals = {
    self: {
      addEventListener: (_type: 'message', listener: typeof hear) => (hear = listener),
      postMessage: (reply: WorkerReply) => tell(reply),
    },
    fetch: async (url: string) => new Response(await readFile(join(indexDir, url.replace(/\?.*$/u, '')))),
    ...{ console, setTimeout, WebAssembly, TextDecoder, TextEncoder, URL, Uint8Array, Intl, Response, Request },
  };
  return {
    listen(onMessage) {
      tell = onMessage;
      runInNewContext(readFileSync(join(indexDir, workerFile), 'utf8'), globals);
    },
    send: (message) => hear({ data: message }),
    close: () => (tell = () => undefined),
  };
}
