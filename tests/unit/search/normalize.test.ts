import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, normalize, tokenize } from '../../../src/search/normalize.ts';

describe('the words of a text', () => {
  test.each([
    ['L’accordo dell’azienda', 'l accordo dell azienda'],
    ['CITTÀ, citta', 'citta citta'],
    ['S.p.A. e D.Lgs. 81/2008', 'spa e dlgs 81 2008'],
    ['call-center, callcenter', 'call center call center'],
    ['e-mail', 'email'],
    ['1.100 e 1100', '1100 e 1100'],
    ['13/1/2026', '13 gennaio 2026'],
    ['2026-01-13', '13 gennaio 2026'.split(' ').toReversed().join(' ')],
    ['il 09 febbraio', 'il 9 febbraio'],
    ['2023–2024', '2023 2024'],
    ['1º maggio', '1 maggio'],
    ['fine.Inizio', 'fine inizio'],
    ['www.esempio.it', 'www esempio it'],
    ['', ''],
    ['…!?', ''],
  ])('%s → %s', (text, words) => {
    expect(normalize(text)).toBe(words);
  });

  test('a decimal number is one word, unlike the same figures without the comma', () => {
    expect(normalize('3,7').split(' ')).toHaveLength(1);
    expect(normalize('3,7')).not.toBe(normalize('37'));
  });

  test('tells where each word stands', () => {
    const text = 'Dell’accordo di S.p.A.';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Dell', 'accordo', 'di', 'S.p.A']);
  });

  test('only an article or preposition right before a word is elided', () => {
    const elided = (text: string) => tokenize(text).flatMap((token) => (token.elided ? [token.word] : []));
    expect(elided('l’accordo, sull’altro, un po’ di tutto, la citta’ alta, mezz’ora')).toEqual(['l', 'sull']);
  });
});

const letters = fc.string({ unit: 'grapheme', maxLength: 60 });
const italian = fc
  .array(
    fc.constantFrom(
      'l’accordo',
      "dell'azienda",
      'città',
      '1.100',
      '3,7',
      '13/1/2026',
      'S.p.A.',
      'call-center',
      '«sì»',
      '2023–2024',
      '1º',
      'e-mail',
      'ʼndrina',
      '^',
      '·',
      '—',
      'o',
    ),
    { maxLength: 12 },
  )
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', ', ', '', '. ', '/'), { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((word, at) => word + gaps[at]).join('')),
  );

describe('whatever the text', () => {
  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(italian, (text) => {
        const once = normalize(clean(text));
        expect(normalize(once)).toBe(once);
      }),
    );
  });

  test('words are in order, do not overlap and lie inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(letters, italian), (text) => {
        let at = 0;
        for (const { word, start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(word).not.toMatch(/\s/u);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('case and the sign of the apostrophe do not matter', () => {
    fc.assert(
      fc.property(italian, (text) => {
        expect(normalize(text.replaceAll('’', '＇'))).toBe(normalize(text.replaceAll('’', "'")));
        expect(normalize(text.toUpperCase())).toBe(normalize(text.toLowerCase()));
      }),
    );
  });

  test('a hundred thousand characters take less than a second', () => {
    const start = performance.now();
    for (const text of [
      'a'.repeat(1e5),
      "l'".repeat(5e4),
      '1.100'.repeat(2e4),
      '1,'.repeat(5e4),
      'a.'.repeat(5e4),
      'a-'.repeat(5e4),
      '1/1/'.repeat(2.5e4),
    ]) {
      tokenize(text);
    }
    expect(performance.now() - start).toBeLessThan(7_000);
  });
});
