import { expect, test } from 'vitest';
import { pickDays } from '../../../src/search/pick-days.ts';

const january = { from: '2026-01-01', to: '2026-01-31' };
const march = { from: '2026-03-01', to: '2026-03-31' };
const toMarch = { from: '2026-01-01', to: '2026-03-31' };

test.each([
  ['a month is chosen', {}, march, false, march],
  ['a second one reaches from the first to it', january, march, false, toMarch],
  ['also backwards', march, january, false, toMarch],
  ['the same one again takes the days away', january, january, false, {}],
  ['after several, one begins again', toMarch, january, false, january],
  ['after a single day, a month is chosen', { from: '2026-02-03', to: '2026-02-03' }, march, false, march],
  ['after an open end, too', { from: '2026-02-03' }, march, false, march],
  [
    'with Shift it reaches from whatever was chosen',
    { from: '2026-02-03', to: '2026-02-03' },
    march,
    true,
    { from: '2026-02-03', to: '2026-03-31' },
  ],
  ['what holds it already stays', toMarch, { from: '2026-02-01', to: '2026-02-28' }, true, toMarch],
  ['what has no day is left for a month', { from: '-' }, march, true, march],
])('%s', (_what, chosen, picked, isExtending, expected) => {
  expect(pickDays(chosen, picked, isExtending)).toEqual(expected);
});
