import { expect, test } from 'vitest';
import { plainTexts } from '../../../src/integrity/plain-texts.ts';
import { parseBody } from '../../../src/markdown/parse.ts';
import { article, glossaryTerm, statement, whole } from '../../support/entries.ts';

const read = (text: string, format: 'md' | 'mdx' = 'md') =>
  parseBody({ file: 'content/dichiarazioni/x.md', path: 'dichiarazioni/x.md', format, text, firstLine: 12 }).body;

test.each([
  ['Dice così. :fonte{#gazzetta}', 'una dichiarazione non può contenere una citazione', 12],
  ['Dice così.\n\n::dichiarazione{#altra}', 'una dichiarazione non può contenere un’altra dichiarazione', 14],
  ['![Il presidio](presidio.jpg)', 'una dichiarazione non può contenere un’immagine', 12],
  ['## Titolo\n\nDice così.', 'una dichiarazione non può contenere un titolo', undefined],
  ['Dice così.[^1]\n\n[^1]: Una nota.', 'una dichiarazione non può contenere una nota', undefined],
])('refuses in a statement what has no place in its card: %s', (text, message, line) => {
  expect(plainTexts(whole([statement({}, { body: read(text) })]))).toMatchObject([{ message, line }]);
});

test('refuses a component in a statement', () => {
  const body = read('<Nota>\n\nDice così.\n\n</Nota>', 'mdx');
  expect(plainTexts(whole([statement({}, { body })]))).toMatchObject([
    { message: 'una dichiarazione non può contenere un componente' },
  ]);
});

test('says nothing of paragraphs, lists and links, nor of other kinds of entry', () => {
  const body = read('Dice *così*:\n\n- uno\n- [due](/temi/lavoro/)');
  expect(plainTexts(whole([statement({}, { body }), article({}, { body: read('## Titolo') })]))).toEqual([]);
});

test('refuses a citation in a definition, which is in our own words', () => {
  const body = read('Un accordo tra le parti. :fonte{#gazzetta}');
  expect(plainTexts(whole([glossaryTerm({}, { body })]))).toMatchObject([
    { message: 'una voce del glossario non può contenere una citazione', line: 12 },
  ]);
});
