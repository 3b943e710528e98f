import type { Problem } from '../intake/problem.ts';
import { nearest } from '../lib/nearest.ts';
import { textsOf, type Whole } from './whole.ts';

/** Every image of a text is a file of the content folder, written with the same capitals. */
export function missingImages(whole: Whole): Problem[] {
  const { contentName, images } = whole;
  return textsOf(whole).flatMap(({ file, body }) =>
    (body?.images ?? [])
      .filter(({ target }) => !images.includes(target))
      .map(({ target, line }) => {
        const otherCase = images.find((image) => image.toLowerCase() === target.toLowerCase());
        const similar = otherCase ?? nearest(target, images);
        return {
          file,
          line,
          message:
            otherCase === undefined
              ? `mostra l’immagine ${contentName}/${target}, che non c’è`
              : `mostra l’immagine ${contentName}/${target}, ma il file si chiama ${contentName}/${otherCase}: maiuscole e minuscole contano`,
          remedy:
            otherCase === undefined
              ? `metti lì il file, oppure correggi il nome${similar === undefined ? '' : ` (forse ${contentName}/${similar}?)`}`
              : 'scrivi il nome come quello del file',
          severity: 'error' as const,
        };
      }),
  );
}
