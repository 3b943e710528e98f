import type { Problem } from '../intake/problem.ts';
import type { Whole } from './whole.ts';

/** Search engines and feeds cut a summary at about this length. */
const mostCharacters = 160;

/** A summary is read whole only if it is short. */
export function longSummaries({ articles, pages }: Whole): Problem[] {
  return [...articles, ...pages].flatMap(({ file, data: { summary }, lineOf }): Problem[] => {
    const { length } = [...summary];
    if (length <= mostCharacters) return [];
    return [
      {
        file,
        line: lineOf(['summary']),
        message: `\`summary\` è lungo ${length} caratteri, e nei risultati di ricerca se ne leggono circa ${mostCharacters}`,
        remedy: `accorcialo a ${mostCharacters} caratteri, se il senso resta`,
        severity: 'advice',
      },
    ];
  });
}
