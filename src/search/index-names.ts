/** Folder of the site in which the search index stands. */
export const indexFolder = 'pagefind';
/** The compact table of records, in that folder. */
export const tableFile = 'records.json';
/** Words to suggest when one is not found: one of the files among which they are dealt. */
export const wordsFile = (file: number): string => `words/${file}.json`;
/** The table of contents: what a search asks for first. */
export const contentsFile = 'contents.bin';

/** Id, in the copy of a page, of what stands nowhere in particular on it: the list of its facts. */
export const noPlace = '-';
/** Id, in the copy of a page, of the names and topics under which it is filed, which its text does not say. */
export const filedUnder = '--';
