import { expect, test } from 'vitest';
import ChangeNote from '../../../src/components/ChangeNote.astro';
import { draw, wordsOf } from '../../support/components.ts';

test('a change at its passage says what it is, when it was made and what it is about', async () => {
  const html = await draw(ChangeNote, {
    change: { changedOn: '2026-03-10', type: 'correction', note: 'Erano tre.', passage: 'gli-orari' },
  });
  expect(wordsOf(html)).toBe('Rettifica, 10 marzo 2026. Erano tre.');
  expect(html.querySelector('time')?.getAttribute('datetime')).toBe('2026-03-10');
});
