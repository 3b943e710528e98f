import { todayInRome } from '../../lib/days.ts';
import { resultsFileName, toResultsCsv, toResultsJson, type ResultList } from '../results-file.ts';

/** Hands over a list of results as a file. @returns the name of the file. */
export async function downloadResults(
  extension: 'csv' | 'json',
  list: Omit<ResultList, 'downloadedOn'>,
): Promise<string> {
  const downloadedOn = todayInRome();
  const asked = [...new URL(list.address).searchParams.values()];
  const name = resultsFileName(asked, downloadedOn, extension);
  const parts: string[] = [];
  for (const part of extension === 'csv' ? toResultsCsv(list) : toResultsJson({ ...list, downloadedOn })) {
    parts.push(part);
    // Ten thousand records are the work of half a second: the page takes a breath after each part.
    await new Promise((resolve) => setTimeout(resolve));
  }
  save(name, new Blob(parts, { type: `${types[extension]};charset=utf-8` }));
  return name;
}

const types = { csv: 'text/csv', json: 'application/json' };

function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the file after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
