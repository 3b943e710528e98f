import { expect, test } from 'vitest';
import { wholeAddresses } from '../../../src/feeds/whole-addresses.ts';

const page = { siteUrl: 'https://valle.example', pageUrl: 'https://valle.example/sito/articoli/uno/' };

test('makes links of the site whole and leaves those that lead out', () => {
  expect(wholeAddresses('<a href="/sito/temi/lavoro/">a</a><a href="https://altrove.example/">b</a>', page)).toBe(
    '<a href="https://valle.example/sito/temi/lavoro/">a</a><a href="https://altrove.example/">b</a>',
  );
});

test('makes a link inside the page lead to the page', () => {
  expect(wholeAddresses('<a href="#nota">a</a>', page)).toBe(
    '<a href="https://valle.example/sito/articoli/uno/#nota">a</a>',
  );
});

test('touches no text that looks like an attribute', () => {
  const code = '<code>href="/sito/" &#x3C;a href="/x">"</code>';
  expect(wholeAddresses(code, page)).toBe(code);
});

test('keeps what an attribute means and drops what only our pages use', () => {
  expect(
    wholeAddresses('<td class="n" colspan="2" id="x"><img alt="una > l’altra" src="/sito/a.png" loading="lazy">', page),
  ).toBe('<td colspan="2"><img alt="una > l’altra" src="https://valle.example/sito/a.png">');
});

test('drops words for screen readers of our own pages', () => {
  expect(
    wholeAddresses('<a href="https://a.example/">a<span class="visually-hidden"> (sito esterno)</span></a>', page),
  ).toBe('<a href="https://a.example/">a</a>');
});

test('accepts a piece whose tags are closed in another piece', () => {
  expect(wholeAddresses('</p><ul class="x"><li>', page)).toBe('</p><ul><li>');
});
