import type { Problem } from '../intake/problem.ts';
import { hasUnreadFiles, textsOf, type Whole } from './whole.ts';

/** An image that no text shows is probably left over. */
export function unusedImages(whole: Whole): Problem[] {
  if (hasUnreadFiles(whole)) return [];
  const used = new Set(textsOf(whole).flatMap(({ body }) => (body?.images ?? []).map(({ target }) => target)));
  return whole.images
    .filter((image) => !used.has(image))
    .map((image) => ({
      file: `${whole.contentName}/${image}`,
      message: 'è un’immagine che nessun testo mostra',
      remedy: 'mostrala in un testo, oppure togli il file',
      severity: 'advice',
    }));
}
