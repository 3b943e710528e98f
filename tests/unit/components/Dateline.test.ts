import { expect, test } from 'vitest';
import Dateline from '../../../src/components/Dateline.astro';
import { draw, wordsOf } from '../../support/components.ts';

test.each([
  [{ publishedOn: '2026-03-01' }, 'Pubblicato il 1º marzo 2026'],
  [{ publishedOn: '2026-03-01', updatedOn: '2026-03-10' }, 'Pubblicato il 1º marzo 2026, aggiornato il 10 marzo 2026'],
  [
    { publishedOn: '2026-03-01', updatedOn: '2026-03-10', isRecord: true },
    'Scheda pubblicata il 1º marzo 2026, aggiornata il 10 marzo 2026',
  ],
  [{ publishedOn: '2026-03-01', minutes: 1 }, 'Pubblicato il 1º marzo 2026 · 1 minuto di lettura'],
  [
    { publishedOn: '2026-03-01', updatedOn: '2026-03-10', minutes: 7 },
    'Pubblicato il 1º marzo 2026, aggiornato il 10 marzo 2026 · 7 minuti di lettura',
  ],
])('which day is which is said in words', async (props, words) => {
  expect(wordsOf(await draw(Dateline, props))).toBe(words);
});

test('both days are there for machines', async () => {
  const html = await draw(Dateline, { publishedOn: '2026-03-01', updatedOn: '2026-03-10' });
  expect(html.querySelectorAll('time').map((time) => time.getAttribute('datetime'))).toEqual([
    '2026-03-01',
    '2026-03-10',
  ]);
});
