import { searchIn, type ArchiveSearch } from '../archive-search.ts';
import { contentsFile, indexFolder, tableFile, wordsFile } from '../index-names.ts';
import type { WordFile } from '../near-words.ts';
import { openRecordIndex } from '../record-index.ts';
import type { RecordTable } from '../record-table.ts';

/** The search of a page, loaded when it is first wanted. */
export interface SearchLoader {
  /** The search; the same each time, until `forget`. */
  load: () => Promise<ArchiveSearch>;
  /** Drops what was loaded or failed to: the next `load` starts afresh. */
  forget: () => void;
  /** Some of the words to suggest when one is not found. */
  loadWords: (file: number) => Promise<WordFile>;
}

/** @param base the site's base path, such as `/` */
export function searchLoader(base: string): SearchLoader {
  const folder = `${base}${indexFolder}/`;
  let loading: Promise<ArchiveSearch> | undefined;

  async function open(): Promise<ArchiveSearch> {
    return searchIn(
      await openRecordIndex(
        (path) => fetchBytes(`${folder}${path}`),
        () => fetchJson<RecordTable>(`${folder}${tableFile}`),
      ),
    );
  }

  return {
    load: () => (loading ??= open()),
    forget() {
      loading = undefined;
    },
    loadWords: (file) => fetchJson<WordFile>(`${folder}${wordsFile(file)}`),
  };
}

/** Files of the index change their name when what they hold changes, except the table of contents, which names them. */
async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetchFile(address, address.endsWith(contentsFile) ? 'no-cache' : 'default');
  return new Uint8Array(await response.arrayBuffer());
}

/** Asks the server whether what the browser keeps is still right: a new site may have gone online. */
async function fetchJson<Content>(address: string): Promise<Content> {
  return (await (await fetchFile(address, 'no-cache')).json()) as Content;
}

async function fetchFile(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}
