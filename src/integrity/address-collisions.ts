import type { Problem } from '../intake/problem.ts';
import { pathOf, takenAtRoot } from '../site/sections.ts';
import { entriesOf, pathOfText, type Whole } from './whole.ts';

/** No entry takes the address of a section, of a page of the code, or of a file of `public/`. */
export function addressCollisions(whole: Whole): Problem[] {
  return [...takenNames(whole), ...publicFilesOnEntries(whole)];
}

function takenNames({ pages }: Whole): Problem[] {
  return pages
    .filter(({ id }) => takenAtRoot.includes(id))
    .map(({ file, id }) => ({
      file,
      message: `vuole l’indirizzo ${pathOf('pages', id)}, che il sito usa già`,
      remedy: `dai un altro nome al file, per esempio ${id}-del-sito`,
      severity: 'error',
    }));
}

function publicFilesOnEntries(whole: Whole): Problem[] {
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
function placesTakenBy(file: string): string[] {
  const steps = file.split('/');
  return steps.map((_, at) => `/${steps.slice(0, at + 1).join('/')}/`);
}
