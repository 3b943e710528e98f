import { expect, test } from 'vitest';
import { adviseOnCopies } from '../../../src/advice/copies.ts';
import { source, whole } from '../../support/entries.ts';

const url = 'https://example.org/a';

test('advises to keep a copy of a source that is on the web and has none', () => {
  expect(adviseOnCopies(whole([source({ url })]))).toMatchObject([
    { message: 'è sul web e non ha una copia conservata', severity: 'advice', explainedIn: 'fonti-senza-copia' },
  ]);
});

test('says nothing of one that is not on the web, or has a copy', () => {
  const archive = { url: 'https://example.org/b', archivedOn: '2026-01-14' };
  const { url: _, ...offline } = source().data;
  expect(adviseOnCopies(whole([{ ...source(), data: offline }, source({ url, archive }, { id: 'altra' })]))).toEqual(
    [],
  );
});
