import type { Problem } from '../intake/problem.ts';
import { formatEdtf, parseEdtf } from '../lib/edtf.ts';
import type { Whole } from './whole.ts';

/** A promise whose term has gone by should not still be told as only announced. */
export function overdueCommitments({ commitments, today }: Whole): Problem[] {
  return commitments.flatMap(({ file, data: { due, history }, lineOf }): Problem[] => {
    const end = due === undefined ? undefined : parseEdtf(due)?.latest;
    if (due === undefined || end === undefined || end >= today || history.at(-1)?.status !== 'announced') return [];
    return [
      {
        file,
        line: lineOf(['due']),
        message: `il termine è trascorso (${formatEdtf(due)}), ma l’impegno risulta ancora annunciato`,
        remedy: 'aggiungi un passo a `history` con quello che si sa; `notVerified` se nessuna fonte dice com’è andata',
        severity: 'advice',
      },
    ];
  });
}
