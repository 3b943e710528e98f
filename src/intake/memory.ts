import { hash } from 'node:crypto';

/** Gives what was made before of a file with the same bytes, or makes it. */
export type Recall<Result> = (name: string, bytes: Buffer, make: () => Result) => Result;

/**
 * Remembers, as long as the process lives, what was made of the bytes of each file: the live preview does the work
 * again only for files that changed.
 */
export function createMemory<Result>(): Recall<Result> {
  const known = new Map<string, { digest: string; result: Result }>();
  return (name, bytes, make) => {
    const digest = hash('sha256', bytes);
    const last = known.get(name);
    if (last?.digest === digest) return last.result;
    const result = make();
    known.set(name, { digest, result });
    return result;
  };
}
