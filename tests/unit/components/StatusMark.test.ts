import { expect, test } from 'vitest';
import StatusMark from '../../../src/components/StatusMark.astro';
import { commitmentStatuses } from '../../../src/schemas/commitment.ts';
import { draw } from '../../support/components.ts';

test('each status has a shape of its own, for eyes only', async () => {
  const marks = await Promise.all(commitmentStatuses.map((status) => draw(StatusMark, { status })));
  expect(new Set(marks.map((mark) => mark.querySelector('path')?.getAttribute('d'))).size).toBe(
    commitmentStatuses.length,
  );
  expect(marks.every((mark) => mark.querySelector('svg')?.getAttribute('aria-hidden') === 'true')).toBe(true);
});
