import { posix } from 'node:path';
import { isImageExtension } from '../intake/file-names.ts';
import type { Problem } from '../intake/problem.ts';
import { nearest } from '../lib/nearest.ts';
import { textsOf, type Whole } from './whole.ts';

/** Every image of a text is a file of the content folder, written with the same capitals. */
export function missingImages(whole: Whole): Problem[] {
  return textsOf(whole).flatMap(({ file, body }) =>
    (body?.images ?? [])
      .filter(({ target }) => !whole.images.includes(target))
      .map(({ target, line }) => ({ file, line, ...describe(target, whole), severity: 'error' as const })),
  );
}

function describe(target: string, { contentName, images }: Whole): Pick<Problem, 'message' | 'remedy'> {
  const shown = `mostra l’immagine ${contentName}/${target}`;
  const otherCase = images.find((image) => image.toLowerCase() === target.toLowerCase());
  if (otherCase !== undefined) {
    return {
      message: `${shown}, ma il file si chiama ${contentName}/${otherCase}: maiuscole e minuscole contano`,
      remedy: 'scrivi il nome come quello del file',
    };
  }
  const extension = posix.extname(target).slice(1).toLowerCase();
  if (extension !== '' && !isImageExtension(extension)) {
    return {
      message: `${shown}, di un formato che il sito non usa`,
      remedy: 'salvala come .jpg, .png, .webp o .avif e scrivi il nome nuovo',
    };
  }
  const elsewhere = images.find((image) => posix.basename(image) === posix.basename(target));
  const similar = nearest(target, images);
  const hint = similar === undefined ? '' : ` (forse ${contentName}/${similar}?)`;
  return {
    message: `${shown}, che non c’è`,
    remedy:
      elsewhere === undefined
        ? `metti lì il file, oppure correggi il nome${hint}`
        : `sposta accanto al testo ${contentName}/${elsewhere}`,
  };
}
