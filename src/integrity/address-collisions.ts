import type { Problem } from '../intake/problem.ts';
import { entriesOf, pathOfText, type Whole } from './whole.ts';

/** No entry takes the address of a file of `public/`. Names that the site itself uses are refused by intake. */
export function addressCollisions(whole: Whole): Problem[] {
  const taken = new Map(
    whole.publicFiles.flatMap((file) => placesTakenBy(file).map((place) => [place, file] as const)),
  );
  return entriesOf(whole).flatMap((entry): Problem[] => {
    const path = pathOfText(entry);
    const publicFile = taken.get(path);
    if (publicFile === undefined) return [];
    return [
      {
        file: entry.file,
        message: `vuole l’indirizzo ${path}, che è già di public/${publicFile}`,
        remedy: 'dai un altro nome al file, oppure sposta quello di public/',
        severity: 'error',
      },
    ];
  });
}

/** `a/b/c.png` takes `/a/b/c.png/`, and so that two things never share a folder, `/a/b/` and `/a/`. */
export function placesTakenBy(file: string): string[] {
  const steps = file.split('/');
  return steps.map((_, at) => `/${steps.slice(0, at + 1).join('/')}/`);
}
