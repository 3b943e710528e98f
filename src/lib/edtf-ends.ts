import type { Day } from './days.ts';
import { parseEdtf, type Edtf } from './edtf.ts';

/**
 * What each written end of a date may mean: one for a single date, two for a span; open ends are left out.
 * A span is right only if both of its ends are.
 */
export function endsOfEdtf(text: Edtf): { earliest: Day; latest: Day }[] {
  return text.split('/').flatMap((end) => {
    const date = parseEdtf(end);
    return date?.earliest === undefined || date.latest === undefined
      ? []
      : [{ earliest: date.earliest, latest: date.latest }];
  });
}
