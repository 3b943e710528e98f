import { datesOf } from '../corpus/references.ts';
import type { Problem } from '../intake/problem.ts';
import { formatDay } from '../lib/days.ts';
import { endsOfEdtf } from '../lib/edtf-ends.ts';
import { textsOf, type Whole } from './whole.ts';

/** No day comes before the first of the case: that is a slip of the pen (`0206`, `1026`). */
export function daysBeforeTheFirst(whole: Whole): Problem[] {
  const firstDay = whole.site?.data.firstDay;
  if (firstDay === undefined) return [];

  return textsOf(whole).flatMap(({ file, kind, data, lineOf }) =>
    datesOf(kind, data)
      .filter(({ anyAge, text }) => !anyAge && endsOfEdtf(text).some(({ latest }) => latest < firstDay))
      .map(({ path, text }) => ({
        file,
        line: lineOf(path),
        message: `\`${path.findLast((step) => typeof step === 'string')}\` è «${text}», prima del ${formatDay(firstDay)}, primo giorno del caso`,
        remedy: `correggi la data, oppure anticipa \`firstDay\` in ${whole.contentName}/sito.yaml`,
        severity: 'error' as const,
      })),
  );
}
