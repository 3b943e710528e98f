import { expect, test } from 'vitest';
import { splitSentences, wordsOf } from '../../../src/lib/sentences.ts';

test.each([
  ['Uno. Due! Tre? Quattro… Cinque.', ['Uno.', 'Due!', 'Tre?', 'Quattro…', 'Cinque.']],
  ['L’on. Bianchi e la dott.ssa Verdi. Poi basta.', ['L’on. Bianchi e la dott.ssa Verdi.', 'Poi basta.']],
  ['Si veda l’art. 4 e il n. 3. Fine.', ['Si veda l’art. 4 e il n. 3.', 'Fine.']],
  ['La Rossi S.p.A. chiude. La Verdi S.r.l. Apre.', ['La Rossi S.p.A. chiude.', 'La Verdi S.r.l.', 'Apre.']],
  ['Lo dice A. Rossi. Anche B. Verdi.', ['Lo dice A. Rossi.', 'Anche B. Verdi.']],
  ['Sono 1.100, cioè 3,7 in più. Poi 12.', ['Sono 1.100, cioè 3,7 in più.', 'Poi 12.']],
  ['Ha detto «basta». Poi «via!» e se ne va.', ['Ha detto «basta».', 'Poi «via!» e se ne va.']],
  ['Chiede: «Quando?» La società tace.', ['Chiede: «Quando?»', 'La società tace.']],
  ['Aspetta… e poi va. «Basta», dice.', ['Aspetta… e poi va.', '«Basta», dice.']],
  ['Carta, legno, ecc. Il resto no.', ['Carta, legno, ecc.', 'Il resto no.']],
  ['  A capo\n  nella frase.  ', ['A capo nella frase.']],
  ['…', []],
  ['', []],
])('parts %j into its sentences', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test('counts an elided article as a word of its own, and a number as one', () => {
  expect(wordsOf('L’azienda ha 1.100 addetti, il 3,7 per cento.')).toEqual([
    'L',
    'azienda',
    'ha',
    '1.100',
    'addetti',
    'il',
    '3,7',
    'per',
    'cento',
  ]);
});
