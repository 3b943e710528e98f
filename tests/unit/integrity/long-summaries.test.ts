import { expect, test } from 'vitest';
import { longSummaries } from '../../../src/integrity/long-summaries.ts';
import { article, page, whole } from '../../support/entries.ts';

test('advises about a summary over 160 characters', () => {
  const [problem, ...others] = longSummaries(
    whole([article({ summary: 'à'.repeat(161) }), page({ summary: 'a'.repeat(160) })]),
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file: 'content/articoli/un-articolo.md', line: 3, severity: 'advice' });
  expect(problem?.message).toContain('161 caratteri');
});
