import { publishedEntries } from '../corpus/published.ts';
import type { Problem } from '../intake/problem.ts';
import { nearest } from '../lib/nearest.ts';
import { getAddresses } from '../site/addresses.ts';
import { hasUnreadFiles, type Whole } from './whole.ts';

/** The query that proves the search must find a page that exists. */
export function knownQueryPath(whole: Whole): Problem[] {
  if (!whole.site) return [];
  const { path } = whole.site.data.knownQuery;
  const addresses = getAddresses(publishedEntries(whole, whole));
  if (addresses.includes(path) || hasUnreadFiles(whole)) return [];
  const similar = nearest(path, addresses);
  const hint = similar === undefined ? '' : ` (forse «${similar}»?)`;
  const expected = `si aspetta di trovare «${path}», che non è`;
  return [
    {
      file: whole.site.file,
      line: whole.site.lineOf(['knownQuery', 'path']),
      ...(getAddresses(whole).includes(path)
        ? {
            message: `${expected} ancora pubblicata`,
            remedy: 'pubblicala, oppure scrivi l’indirizzo di un’altra pagina',
          }
        : {
            message: `${expected} un indirizzo del sito`,
            remedy: `scrivi l’indirizzo di una pagina, con la barra in fondo${hint}`,
          }),
      severity: 'error',
    },
  ];
}
