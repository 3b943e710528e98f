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
    ['13/1/98 e 13.1.26', '13 gennaio 1998 e 13 gennaio 2026'],
    ['primo feb. e 09 Sett. 2026', '1 febbraio e 9 settembre 2026'],
    ['gli dà tre set e due mar', 'gli da tre set e due mar'],
    ['2023/24, 1999/00, 2026-01, 2024/81', '2023 2024 1999 2000 2026 01 2024 81'],
    ['legge 223/91, 81/08, 24/7, 10/12', 'legge 223 1991 81 2008 24 7 10 12'],
    ['100mila, 3,5 mila, mila', '100000 3500 mila'],
    ['3,70 e 1.100,00', '3ꓹ7 e 1100'],
    ['3,7 mln, 2 mld', '3ꓹ7 milioni 2 miliardi'],
    ['€ 45', 'euro 45'],
    ['80%, 80 per cento, per cento, %', '80 80ꓺ 80 80ꓺ per cento'],
    ['S. p. A., s.r.l.s., OO. SS., D. Lgs.n.81', 'spa srls ooss dlgs n 81'],
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

  test('a query does not need the sign of the euro either', () => {
    expect(tokenize('€ 45').map(({ elided }) => elided)).toEqual([true, false]);
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
      '80%',
      '80 per cento',
      '100mila',
      '3,70',
      '€',
      'mln',
      '81/08',
      '2023/24',
      '1º feb. 2026',
      'primo maggio',
      'OO. SS.',
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

  test('a hundred thousand characters are cut in a moment', () => {
    const start = performance.now();
    for (const text of [
      'a'.repeat(1e5),
      "l'".repeat(5e4),
      '1.100'.repeat(2e4),
      '1,'.repeat(5e4),
      'a.'.repeat(5e4),
      'a-'.repeat(5e4),
      '1/1/'.repeat(2.5e4),
      ' '.repeat(1e5),
      '1 gen '.repeat(1.6e4),
      `1${' '.repeat(5e4)}%`.repeat(2),
      '80% '.repeat(2.5e4),
    ]) {
      tokenize(text);
    }
    expect(performance.now() - start).toBeLessThan(11_000);
  });
});
