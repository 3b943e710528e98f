import { OutdatedIndexError } from '../record-index.ts';
import { searchStrings } from '../strings.ts';

/** How long somebody waits before being told something: loading, starting and searching together. */
export const deadline = 1800;

/** The search has not answered within the deadline. */
export class SlowSearchError extends Error {}

/** What a reader is told when a search fails. */
export function explainFailure(error: unknown): string {
  if (error instanceof SlowSearchError) return navigator.onLine ? searchStrings.slow : searchStrings.offline;
  if (error instanceof OutdatedIndexError) return searchStrings.outdated;
  return navigator.onLine ? searchStrings.broken : searchStrings.offline;
}

/** The promise, or a failure when it has not settled in time. The work itself goes on. */
export async function withinDeadline<Result>(work: Promise<Result>, milliseconds = deadline): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new SlowSearchError()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
