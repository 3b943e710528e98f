import type { Problem } from '../intake/problem.ts';
import { nearest } from '../lib/nearest.ts';
import { textsOf, type Whole } from './whole.ts';

/** The passage that a change speaks of is a heading or a note of the text. */
export function brokenPassages(whole: Whole): Problem[] {
  return textsOf(whole).flatMap(({ file, data, body, lineOf }) => {
    const anchors = body?.anchors ?? [];
    return data.changes.flatMap(({ passage }, at): Problem[] => {
      if (passage === undefined || anchors.includes(passage)) return [];
      const similar = nearest(passage, anchors);
      const hint = similar === undefined ? '' : ` (forse «${similar}»?)`;
      return [
        {
          file,
          line: lineOf(['changes', at, 'passage']),
          message: `dice che è cambiato il punto «${passage}», che nel testo non c’è`,
          remedy: `metti l’id di un titolo o di una nota del testo${hint}, oppure togli \`passage\``,
          severity: 'error',
        },
      ];
    });
  });
}
