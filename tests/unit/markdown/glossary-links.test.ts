import { expect, test } from 'vitest';
import { htmlOf, render } from '../../support/bodies.ts';

const glossary = [
  { form: 'esodo', path: '/glossario/esodo/' },
  { form: 'esodi', path: '/glossario/esodo/' },
  { form: 'esodo incentivato', path: '/glossario/esodo-incentivato/' },
  { form: 'CIG', path: '/glossario/cig/' },
  { form: "stato d'agitazione", path: '/glossario/stato-di-agitazione/' },
];

function linked(text: string): string[] {
  return [
    ...htmlOf(render(text, { glossary, basePath: '/sito/' })).matchAll(
      /<a class="glossary-term" href="([^"]*)">(.*?)<\/a>/gsu,
    ),
  ].map(([, href, word]) => `${word} → ${href}`);
}

test('links the first use of a term, whatever its form, under the base path', () => {
  expect(linked('Un esodo. Altri esodi.\n\nUn esodo.')).toEqual(['esodo → /sito/glossario/esodo/']);
});

test('prefers the longest form, and links the shorter one later', () => {
  expect(linked('Un esodo incentivato, poi un altro esodo incentivato, poi un esodo.')).toEqual([
    'esodo incentivato → /sito/glossario/esodo-incentivato/',
    'esodo → /sito/glossario/esodo/',
  ]);
});

test.each([
  ["L'esodo", ['esodo → /sito/glossario/esodo/']],
  ['La cig', ['cig → /sito/glossario/cig/']],
  ["Lo stato\nd'agitazione", ['stato\nd’agitazione → /sito/glossario/stato-di-agitazione/']],
  ['Gli Esodati, il pre-esodo, CIGS', []],
])('%s: whole words, any case, any apostrophe', (text, expected) => {
  expect(linked(text)).toEqual(expected);
});

test.each([
  '## L’esodo',
  '[L’esodo](/temi/)',
  '`esodo`',
  'Disse: «un esodo».',
  'Disse: «un *grande* esodo».',
  'Disse: "un esodo".',
  '[Un collegamento](/temi/) prima di «un esodo».',
  '> un esodo',
  '| esodo |\n|---|\n| a |',
  'Una nota[^1].\n\n[^1]: L’esodo.',
])('leaves alone what is not running text: %s', (text) => {
  expect(linked(text)).toEqual([]);
});

test('goes on after somebody’s words, in lists, cells and components too', () => {
  expect(linked('Disse «un esodo» e fu esodo.')).toHaveLength(1);
  expect(linked('- la **CIG**\n\n| a |\n|---|\n| esodo |')).toHaveLength(2);
  expect(htmlOf(render('<Nota>\n\nLa CIG\n\n</Nota>', { glossary }, 'mdx'))).toContain('class="glossary-term"');
});

test('changes no word', () => {
  const text = 'L’esodo, la CIG, lo stato d’agitazione.';

  expect(htmlOf(render(text, { glossary })).replace(/<[^>]*>/gu, '')).toBe(text);
});
