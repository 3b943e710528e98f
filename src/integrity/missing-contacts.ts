import type { Problem } from '../intake/problem.ts';
import type { Whole } from './whole.ts';

/** Readers should know who publishes the site and how to write to them; while they do not, the pages say so. */
export function missingContacts({ site }: Whole): Problem[] {
  if (!site) return [];
  const missing = [
    { key: 'publisher', message: 'non dice chi pubblica il sito (`publisher`)' },
    { key: 'email', message: 'non dice a chi scrivere (`email`)' },
  ] as const;
  return missing
    .filter(({ key }) => site.data[key] === undefined)
    .map(({ key, message }) => ({
      file: site.file,
      message,
      remedy: `aggiungi \`${key}:\` quando si sa; intanto le pagine dicono che non è indicato`,
      severity: 'advice',
    }));
}
