import { expect, test } from 'vitest';
import { unpublishedState } from '../../../src/integrity/unpublished-state.ts';
import { state, whole } from '../../support/entries.ts';

test('the text of the home page can be neither a draft nor scheduled', () => {
  const [draft] = unpublishedState(whole([], { state: state({ draft: true }) }));
  expect(draft).toMatchObject({ file: 'content/stato.md', line: 8, severity: 'error' });
  expect(draft?.message).toContain('non è ancora pubblicato');

  const [scheduled] = unpublishedState(whole([], { state: state({ publishedOn: '2026-04-01' }) }));
  expect(scheduled?.line).toBe(6);
});

test('a published one is right, and any is in a preview', () => {
  expect(unpublishedState(whole())).toEqual([]);
  expect(unpublishedState(whole([], { state: state({ draft: true }), preview: true }))).toEqual([]);
});
