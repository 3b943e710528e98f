import { expect, test } from 'vitest';
import StatusBadge from '../../../src/components/StatusBadge.astro';
import { commitmentStatuses } from '../../../src/schemas/commitment.ts';
import { commitmentStatusLabels } from '../../../src/site/strings.ts';
import { draw, wordsOf } from '../../support/components.ts';

test.each(commitmentStatuses)('%s is a word, and a shape that readers do not need', async (status) => {
  const html = await draw(StatusBadge, { status });
  expect(wordsOf(html)).toBe(commitmentStatusLabels[status]);
  expect(html.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('no two statuses have the same shape', async () => {
  const badges = await Promise.all(commitmentStatuses.map((status) => draw(StatusBadge, { status })));
  const shapes = badges.map((badge) => badge.querySelector('path')?.getAttribute('d'));
  expect(new Set(shapes).size).toBe(commitmentStatuses.length);
});
