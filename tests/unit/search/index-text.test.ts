import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromIndexText, toIndexText } from '../../../src/search/index-text.ts';
import { clean, normalize } from '../../../src/search/normalize.ts';

describe('the copy of a text that is indexed', () => {
  test.each([
    ['l’azienda', "l^' ^|azienda"],
    ['2023–2024', '2023^- ^|2024'],
    ['call-center', 'call-center'],
    ['callcenter', 'call ^|center'],
    ['il 13/1/2026, poi', 'il 13/ ^|1/ ^+gennaio ^|2026, poi'],
    ['Così: «sì».', 'Così: ^<sì^>.'],
    ['1º maggio', '1 ^|º maggio'],
    ['Sono 1.100, anzi 3,7.', 'Sono 1․100, anzi 3ꓹ7.'],
    ['Costa €3,70, cioè il 2%.', 'Costa ^$ ^+euro ^|3ꓹ70, ^+3ꓹ7 cioè il 2 ^|%. ^+2ꓺ'],
    ['La S. p. A. e la ﬁrma', 'La S. p. A. ^+spa e la ﬁrma ^+firma'],
  ])('%s', (text, copy) => {
    expect(toIndexText(text)).toBe(copy);
  });

  test('is read again as it was written, in whole and by any run of its words', () => {
    const text =
      'Il 13/1/2026 l’azienda (1.100 addetti) disse: «3,7 milioni»… e poi ^ nulla. Il 09 febbraio, callcenter.';
    expect(fromIndexText(toIndexText(text))).toBe(text);
    const words = toIndexText(text).split(' ');
    expect(fromIndexText(words.slice(2, 7).join(' '))).toBe('1/2026 l’azienda');
  });

  test('gives any text back, but for invisible characters and kinds of white space', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        'l’',
        'azienda',
        ' ',
        '13/1/2026',
        '^',
        '^|',
        '^+',
        '«',
        '1.100',
        '3,7',
        '3,70',
        '80%',
        '5 per cento',
        '100mila',
        '€',
        'mln',
        '81/08',
        'S. r. l.',
        'ﬁ',
        '09 maggio',
        'ʼ',
        'º',
        '-',
        'callcenter',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const text = clean(parts.join('')).replace(/\s+/gu, ' ');
        fc.pre(!/[\u2024\uA4F9]/u.test(text));
        expect(fromIndexText(toIndexText(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('holds every word of the text, each by itself', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('l’', 'azienda', ' ', '13/1/2026', '«', '»', 'città', '–', '1.100', '80%', '€', 'mln'),
          {
            maxLength: 12,
          },
        ),
        (parts) => {
          const text = parts.join('');
          const indexed = toIndexText(text)
            .split(/\s+/u)
            .map((word) => normalize(fromIndexText(word.replace('^+', ''))));
          for (const word of normalize(text).split(' ')) if (word !== '') expect(indexed).toContain(word);
        },
      ),
    );
  });
});
