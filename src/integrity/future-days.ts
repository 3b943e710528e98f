import type { DateField } from '../corpus/references.ts';
import { datesOf } from '../corpus/references.ts';
import type { Problem } from '../intake/problem.ts';
import { formatDay, type Day } from '../lib/days.ts';
import { endsOfEdtf } from '../lib/edtf-ends.ts';
import { textsOf, type Whole } from './whole.ts';

/** What has already been has a day that has already come: said, issued, measured, changed, happened. */
export function futureDays(whole: Whole): Problem[] {
  return [...futureDaysOfThePast(whole), ...happenedEventsToCome(whole)];
}

function futureDaysOfThePast(whole: Whole): Problem[] {
  return textsOf(whole).flatMap(({ file, kind, data, lineOf }) =>
    datesOf(kind, data)
      .filter(({ past, text }) => past && endsOfEdtf(text).some(({ earliest }) => earliest > whole.today))
      .map(({ path, text }) => ({
        file,
        line: lineOf(path),
        message: `\`${nameOf(path)}\` è «${text}», nel futuro (oggi è il ${formatDay(whole.today)}), ma dice di qualcosa che è già stato`,
        remedy: 'correggi la data',
        severity: 'error' as const,
      })),
  );
}

function happenedEventsToCome({ events, today }: Whole): Problem[] {
  return events
    .filter(({ data }) => data.status === 'happened' && beginsAfter(data.date, today))
    .map(({ file, data, lineOf }) => ({
      file,
      line: lineOf(['date']),
      message: `\`date\` è «${data.date}», nel futuro (oggi è il ${formatDay(today)}), ma \`status\` dice che il fatto è avvenuto`,
      remedy: 'correggi la data, oppure scrivi `status: announced`',
      severity: 'error',
    }));
}

function beginsAfter(text: string, day: Day): boolean {
  const [first] = endsOfEdtf(text);
  return first !== undefined && first.earliest > day;
}

function nameOf(path: DateField['path']): string {
  return String(path.findLast((step) => typeof step === 'string'));
}
