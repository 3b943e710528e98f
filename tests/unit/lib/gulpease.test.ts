import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureReadability } from '../../../src/lib/gulpease.ts';

test('follows the formula, worked out by hand', () => {
  // 2 sentences, 7 words, 29 letters: 89 + (600 - 290) / 7 = 133.3, which is shown as 100.
  expect(measureReadability(['Il gatto dorme. La casa è vuota.'])).toMatchObject({
    index: 100,
    words: 7,
    sentences: 2,
  });
  // 1 sentence, 10 words, 75 letters: 89 + (300 - 750) / 10 = 44.
  const long = 'Delocalizzazione riorganizzazione ristrutturazione di aziende in crisi con molti addetti.';
  const letters = long.replace(/[^\p{L}]/gu, '').length;
  expect(measureReadability([long]).index).toBeCloseTo(89 + (300 - 10 * letters) / 10, 5);
});

test('takes the end of a paragraph for the end of a sentence', () => {
  expect(measureReadability(['Una voce', 'Un’altra voce']).sentences).toBe(2);
});

test('puts the sentences that weigh most first, with their paragraph', () => {
  const heavy = 'Questa frase continua senza mai fermarsi perché chi la scrive non conosce la punteggiatura.';
  const { heaviest } = measureReadability(['Breve. Corta.', `Sì. ${heavy}`]);
  expect(heaviest[0]).toEqual({ text: heavy, words: 14, paragraph: 1 });
});

test('gives 100 to nothing, and never a number out of reason', () => {
  expect(measureReadability([]).index).toBe(100);
  fc.assert(
    fc.property(fc.array(fc.string()), (paragraphs) => {
      const { index } = measureReadability(paragraphs);
      expect(Number.isFinite(index) && index <= 100).toBe(true);
    }),
  );
});
