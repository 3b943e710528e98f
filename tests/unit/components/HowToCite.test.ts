import { expect, test } from 'vitest';
import HowToCite from '../../../src/components/HowToCite.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { citationView, siteView } from '../../support/views.ts';

const address = 'https://valle.example/sito/dichiarazioni/una-dichiarazione/';
const cite = () => draw(HowToCite, { site: siteView(), citation: citationView() });

test('a sentence stands ready to be copied, with the whole permanent address', async () => {
  const drawn = await cite();
  expect(wordsOf(drawn.querySelector('p.citation-text'))).toMatch(
    new RegExp(`^Anna Rossi \\(sindaca\\), .*In: Il caso di Valle, ${address}$`, 'u'),
  );
  expect(linksOf(drawn)).toEqual([address]);
});

test('it stays folded until somebody wants it, and says which forms are there', async () => {
  const drawn = await cite();
  expect(wordsOf(drawn.querySelector('summary'))).toBe('Una frase da copiare, BibTeX, CSL-JSON, Markdown');
  expect(drawn.querySelector('details')?.hasAttribute('open')).toBe(false);
  expect(drawn.querySelector('details p.citation-text')).not.toBeNull();
});

test('on paper the sentence is enough', async () => {
  const drawn = await cite();
  expect(drawn.querySelectorAll('details .no-print pre').length).toBe(3);
  expect(drawn.querySelector('.no-print p.citation-text')).toBeNull();
});

test('folded, as plain text, the same in three other forms, line by line', async () => {
  const drawn = await cite();
  const forms = drawn.querySelectorAll('details section');
  expect(forms.map((form) => wordsOf(form.querySelector('h3')))).toEqual(['BibTeX', 'CSL-JSON', 'Markdown']);
  expect(forms.map((form) => form.getAttribute('aria-labelledby'))).toEqual(
    forms.map((form) => form.querySelector('h3')?.id),
  );
  const [bibtex, csl] = forms.map((form) => form.querySelector('pre')?.textContent ?? '');
  expect(bibtex?.split('\n')[1]).toBe('  author = {Rossi, Anna},');
  expect(JSON.parse(csl ?? '')).toMatchObject([{ URL: address }]);
});
