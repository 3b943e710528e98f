import type { Problem } from '../intake/problem.ts';
import { parseEdtf } from '../lib/edtf.ts';
import type { Whole } from './whole.ts';

/** Nobody can assess a promise before it is made. */
export function earlyAssessments({ commitments }: Whole): Problem[] {
  return commitments.flatMap(({ file, data: { madeOn, history }, lineOf }) => {
    const made = madeOn === undefined ? undefined : parseEdtf(madeOn)?.earliest;
    if (made === undefined) return [];
    return history.flatMap(({ assessedOn }, at): Problem[] =>
      assessedOn >= made
        ? []
        : [
            {
              file,
              line: lineOf(['history', at, 'assessedOn']),
              message: `valuta l’impegno il ${assessedOn}, prima che sia preso (\`madeOn\`: ${madeOn})`,
              remedy: 'correggi una delle due date',
              severity: 'error',
            },
          ],
    );
  });
}
