import { publishedEntries } from '../corpus/published.ts';
import type { Problem } from '../intake/problem.ts';
import { nearest } from '../lib/nearest.ts';
import { getAddresses } from '../site/addresses.ts';
import { hasUnreadFiles, type Whole } from './whole.ts';

/** The pages that answer what readers search for exist. */
export function searchedPages(whole: Whole): Problem[] {
  const { searches } = whole;
  if (!searches || hasUnreadFiles(whole)) return [];
  const published = getAddresses(publishedEntries(whole, whole));
  const all = getAddresses(whole);
  const addresses = new Set(published);
  return searches.data.searches.flatMap(({ pages }, search) =>
    pages.flatMap((page, at): Problem[] => {
      if (addresses.has(page)) return [];
      const similar = nearest(page, published);
      const hint = similar === undefined ? '' : ` (forse «${similar}»?)`;
      return [
        {
          file: searches.file,
          line: searches.lineOf(['searches', search, 'pages', at]),
          ...(all.includes(page)
            ? {
                message: `dice che risponde «${page}», che non è ancora pubblicata`,
                remedy: 'pubblicala, oppure scrivi l’indirizzo di un’altra pagina',
              }
            : {
                message: `dice che risponde «${page}», che non è un indirizzo del sito`,
                remedy: `scrivi l’indirizzo di una pagina, con la barra in fondo${hint}`,
              }),
          severity: 'error',
        },
      ];
    }),
  );
}
