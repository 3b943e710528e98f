import { openArchiveSearch, type ArchiveSearch } from '../archive-search.ts';
import { openEngine } from '../engine.ts';
import { indexFolder, tableFile, vocabularyFile, workerFile } from '../index-names.ts';
import type { RecordTable } from '../record-table.ts';
import { allowScriptsUnder } from './trusted-types.ts';
import { openWorkerChannel } from './worker-channel.ts';

/** The search of a page, loaded when it is first wanted. */
export interface SearchLoader {
  /** The search; the same each time, until `forget`. */
  load: () => Promise<ArchiveSearch>;
  /** Drops what was loaded or failed to: the next `load` starts afresh. */
  forget: () => void;
  /** Words to suggest when one is not found. */
  loadVocabulary: () => Promise<string[]>;
}

/** @param base the site's base path, such as `/` */
export function searchLoader(base: string): SearchLoader {
  const folder = `${base}${indexFolder}/`;
  let loading: Promise<ArchiveSearch> | undefined;
  let close = (): void => undefined;

  async function open(): Promise<ArchiveSearch> {
    allowScriptsUnder(folder);
    const channel = openWorkerChannel(`${folder}${workerFile}`);
    close = () => channel.close();
    const engine = await openEngine(channel, folder);
    close = () => engine.close();
    return openArchiveSearch(engine, () => fetchJson<RecordTable>(`${folder}${tableFile}`));
  }

  return {
    load: () => (loading ??= open()),
    forget() {
      close();
      close = () => undefined;
      loading = undefined;
    },
    loadVocabulary: () => fetchJson<string[]>(`${folder}${vocabularyFile}`),
  };
}

/** Asks the server whether what the browser keeps is still right: a new site may have gone online. */
async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as Content;
}
