import { expect, test } from 'vitest';
import { endsOfEdtf } from '../../../src/lib/edtf-ends.ts';

test.each([
  ['2026-01-13', [{ earliest: '2026-01-13', latest: '2026-01-13' }]],
  ['2026-02~', [{ earliest: '2026-02-01', latest: '2026-02-28' }]],
  [
    '2025/2026-01-13',
    [
      { earliest: '2025-01-01', latest: '2025-12-31' },
      { earliest: '2026-01-13', latest: '2026-01-13' },
    ],
  ],
  ['2026-01/..', [{ earliest: '2026-01-01', latest: '2026-01-31' }]],
])('the ends of %s', (text, ends) => {
  expect(endsOfEdtf(text)).toEqual(ends);
});
