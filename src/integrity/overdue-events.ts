import type { Problem } from '../intake/problem.ts';
import { formatEdtf, parseEdtf } from '../lib/edtf.ts';
import type { Whole } from './whole.ts';

/** An event whose day has gone by should not still be told as announced, if a source says how it went. */
export function overdueEvents({ events, today }: Whole): Problem[] {
  return events.flatMap(({ file, data: { date, status }, lineOf }): Problem[] => {
    const end = parseEdtf(date)?.latest;
    if (status !== 'announced' || end === undefined || end >= today) return [];
    return [
      {
        file,
        line: lineOf(['status']),
        message: `il fatto risulta ancora annunciato, ma la sua data è passata (${formatEdtf(date)})`,
        remedy:
          'se una fonte dice com’è andata scrivi `happened` o `cancelled`; se nessuna lo dice lascia così: le pagine lo spiegano',
        severity: 'advice',
      },
    ];
  });
}
