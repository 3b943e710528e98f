import { expect, test } from 'vitest';
import PageHeader from '../../../src/components/PageHeader.astro';
import { draw, wordsOf } from '../../support/components.ts';

test('the title is the one heading of the first level; what it is stands above, what it says below', async () => {
  const html = await draw(PageHeader, { title: 'Un articolo', eyebrow: 'Articolo', lead: 'Che cosa dice.' });
  expect(html.querySelectorAll('h1').map(wordsOf)).toEqual(['Un articolo']);
  expect(html.querySelectorAll('header > *').map(wordsOf)).toEqual(['Articolo', 'Un articolo', 'Che cosa dice.']);
});

test('a title may stand alone, with whatever is put inside after it', async () => {
  const html = await draw(PageHeader, { title: 'Un articolo' }, '<p>Di chi è.</p>');
  expect(html.querySelectorAll('header > *').map(wordsOf)).toEqual(['Un articolo', 'Di chi è.']);
});

test('a title gives way to somebody’s words', async () => {
  const html = await draw(PageHeader, { title: 'Anna Rossi, 13 gennaio 2026', isQuiet: true });
  expect(html.querySelector('h1')?.classNames).toContain('quiet');
});
