import type { Problem } from '../intake/problem.ts';
import type { CheckedEntry, Whole } from './whole.ts';

/** A form leads to one term only. */
export function glossaryTwins({ glossary }: Whole): Problem[] {
  const owners = new Map<string, CheckedEntry<'glossary'>>();
  return glossary.flatMap((entry) =>
    formsOf(entry).flatMap(({ form, path }): Problem[] => {
      const key = form.toLowerCase().replaceAll('’', "'");
      const owner = owners.get(key) ?? entry;
      owners.set(key, owner);
      if (owner === entry) return [];
      return [
        {
          file: entry.file,
          line: entry.lineOf(path),
          message: `ha la forma «${form}», che è già di ${owner.file}`,
          remedy: 'lascia la forma in una sola delle due voci',
          severity: 'error',
        },
      ];
    }),
  );
}

function formsOf({ data: { term, forms } }: CheckedEntry<'glossary'>): { form: string; path: (string | number)[] }[] {
  return [{ form: term, path: ['term'] }, ...forms.map((form, at) => ({ form, path: ['forms', at] }))];
}
