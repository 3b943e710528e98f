import { expect, test } from 'vitest';
import EntryList from '../../../src/components/EntryList.astro';
import type { EntryCardView } from '../../../src/queries/views.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';

const entry: EntryCardView = {
  kind: 'articles',
  id: 'un-articolo',
  path: '/articoli/un-articolo/',
  title: 'Un articolo',
  summary: 'Che cosa dice.',
  date: '2026-03-01',
};
const list = (more: Partial<EntryCardView> = {}, props: { withSummaries?: boolean; headingLevel?: 2 | 3 | 4 } = {}) =>
  draw(EntryList, { entries: [{ ...entry, ...more }], ...props });

test('an entry says its day, its author and how long it is to read, where these are known', async () => {
  expect(wordsOf((await list()).querySelector('.label'))).toBe('1º marzo 2026');
  expect(wordsOf((await list({ byline: 'Il Giornale', minutes: 3 })).querySelector('.label'))).toBe(
    '1º marzo 2026 · Il Giornale · 3 minuti di lettura',
  );
  expect(wordsOf((await list({ caveat: 'noto dai giornali' })).querySelector('.label'))).toBe(
    '1º marzo 2026 · noto dai giornali',
  );
  expect(wordsOf((await list({ date: undefined })).querySelector('.label'))).toBe('giorno non indicato dalla fonte');
});

test('its title is a link; a heading only if a level is given', async () => {
  const plain = await list();
  expect(linksOf(plain)).toEqual(['/sito/articoli/un-articolo/']);
  expect(plain.querySelectorAll('h2, h3, h4').length).toBe(0);
  expect(wordsOf((await list({}, { headingLevel: 2 })).querySelector('h2'))).toBe('Un articolo');
});

test('a sentence is there only if it is asked for and exists', async () => {
  expect(wordsOf(await list())).not.toContain('Che cosa dice.');
  expect(wordsOf(await list({}, { withSummaries: true }))).toContain('Che cosa dice.');
  expect((await list({ summary: undefined }, { withSummaries: true })).querySelectorAll('.summary').length).toBe(0);
});

test('no line of the label begins with a dot, nor ends within a note or a time', async () => {
  const html = await list({ byline: 'Il Giornale', caveat: 'noto dai giornali', minutes: 3 });
  expect(html.querySelector('.label')?.textContent.trim()).toBe(
    '1º\u00A0marzo\u00A02026\u00A0· Il Giornale\u00A0· noto\u00A0dai\u00A0giornali\u00A0· 3\u00A0minuti di\u00A0lettura',
  );
});
