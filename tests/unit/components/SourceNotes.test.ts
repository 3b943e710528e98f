import { expect, test } from 'vitest';
import SourceNotes from '../../../src/components/SourceNotes.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { sourceView } from '../../support/views.ts';

const notes = (more: Parameters<typeof sourceView>[0] = {}) =>
  draw(SourceNotes, { sources: [{ ...sourceView(more), number: 3, occurrences: 2 }] });

test('each source has a note that its number opens, with who, what, when and the original', async () => {
  const note = (await notes()).querySelector('#nota-fonte-3[popover]');
  expect(wordsOf(note?.querySelector('p'))).toBe('Fonte 3. Il Giornale di Valle, «Il tavolo si apre», 14 gennaio 2026');
  expect(linksOf(note ?? null)).toEqual(['/sito/fonti/il-giornale/', 'https://giornale.example/tavolo']);
});

test('a note has a button that closes it, and a name', async () => {
  const note = (await notes()).querySelector('[popover]');
  const button = note?.querySelector('button');
  expect([button?.getAttribute('popovertarget'), button?.getAttribute('popovertargetaction')]).toEqual([
    'nota-fonte-3',
    'hide',
  ]);
  expect(note?.getAttribute('aria-label')).toBe('Fonte 3');
});

test('how far a source can be trusted is said, and what is not known is too', async () => {
  const html = await notes({ reliability: 'È di parte.', publisher: undefined, issuedOn: undefined, url: undefined });
  expect(wordsOf(html.querySelector('.reliability'))).toBe('È di parte.');
  expect(wordsOf(html)).toContain('fonte non identificata, «Il tavolo si apre», senza data');
});

test('notes are not on paper, where the list says the same, nor in what is searched', async () => {
  const holder = (await notes()).querySelector('.no-print');
  expect(holder?.hasAttribute('data-pagefind-ignore')).toBe(true);
  expect(holder?.querySelectorAll('[popover]').length).toBe(1);
});
