import type { Channel, WorkerReply } from '../engine.ts';

/** Pagefind's worker, in a worker of the browser. */
export function openWorkerChannel(address: string): Channel {
  const worker = new Worker(address);
  return {
    listen(onMessage, onFailure) {
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => onMessage(data));
      worker.addEventListener('error', () => onFailure(new Error('the search worker stopped')));
    },
    send: (message) => worker.postMessage(message),
    close: () => worker.terminate(),
  };
}
