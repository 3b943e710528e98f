import type { Dirent } from 'node:fs';
import { nearest } from '../lib/nearest.ts';
import { folderOf, kindOf, kinds } from '../site/sections.ts';
import { codePointOf } from './code-points.ts';
import type { Finding } from './finding.ts';

/** Files that stand in the content folder itself; the rest stands in the folder of its kind. */
export const rootFiles: readonly string[] = [
  'sito.yaml',
  'stato.md',
  'sinonimi.yaml',
  'ricerche.yaml',
  'parole.yaml',
  'README.md',
];

/** What to say of something in the content folder itself that has no business there. */
export function describeRootStranger(
  item: Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>,
): Finding {
  const { name } = item;
  if (isHidden(name)) return describeHidden(name);
  if (item.isDirectory()) {
    const meant = nearest(name.toLowerCase(), folders);
    const message = `non è una cartella prevista; quelle previste sono ${folders.join(', ')}`;
    return { message, remedy: meant === undefined ? moveOut : `forse volevi chiamarla «${meant}»` };
  }
  if (!item.isFile()) return describeNotAFile(item);
  if (kindOf(name) !== undefined)
    return { message: 'è un file, ma qui ci vuole una cartella', remedy: 'cancellalo e crea la cartella' };
  const meant = nearest(name.toLowerCase(), rootFiles);
  return {
    message: `non è tra i file che stanno qui (${rootFiles.join(', ')})`,
    remedy:
      meant === undefined
        ? 'spostalo nella cartella del suo tipo, oppure fuori dai contenuti'
        : `forse volevi chiamarlo «${meant}»`,
  };
}

/** What to say of a thing that stands where a file should. */
export function describeNotAFile(item: Pick<Dirent, 'isDirectory' | 'isSymbolicLink'>): Finding {
  if (item.isSymbolicLink()) return { message: 'è un collegamento simbolico', remedy: 'metti qui il file vero' };
  if (item.isDirectory())
    return { message: 'è una cartella, ma qui stanno solo file', remedy: 'sposta fuori i suoi file e cancellala' };
  return { message: 'non è un file normale', remedy: moveOut };
}

/** Whether a name is of those that programs leave about. */
export function isHidden(name: string): boolean {
  return /^[.~]|~$|^(?:Thumbs\.db|desktop\.ini)$/iu.test(name);
}

/** What to say of such a name. */
export function describeHidden(name: string): Finding {
  const who = name === '.DS_Store' ? ', lasciato dal Mac' : '';
  return { message: `è un file nascosto o di servizio${who}, che qui non serve`, remedy: moveOut };
}

/** A name as it can be printed: what nobody could see is shown by its code point. */
export function visible(name: string): string {
  return name.replace(/\p{C}/gu, (character) => `<${codePointOf(character)}>`);
}

const folders = kinds.map((kind) => folderOf(kind));
const moveOut = 'cancellalo, o spostalo fuori dalla cartella dei contenuti';
