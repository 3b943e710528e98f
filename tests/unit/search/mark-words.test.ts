import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords } from '../../../src/search/mark-words.ts';

test('marks whole words, without the article and the signs around them', () => {
  expect(markWords('Dell’Accordo, sì: «accordi» e accordo.', new Set(['accordo']))).toEqual([
    { text: 'Dell’', marked: false },
    { text: 'Accordo', marked: true },
    { text: ', sì: «accordi» e ', marked: false },
    { text: 'accordo', marked: true },
    { text: '.', marked: false },
  ]);
});

test('the pieces joined are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = new Set(text.toLowerCase().split(' '));
      expect(
        markWords(text, words)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
