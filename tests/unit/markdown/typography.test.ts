import { describe, expect, test } from 'vitest';
import { typeset } from '../../../src/markdown/typography.ts';
import { htmlOf, render } from '../../support/bodies.ts';

const nbsp = '\u00a0';

test.each([
  ["l'accordo dell'azienda", 'l’accordo dell’azienda'],
  ["un po' di anni '90", 'un po’ di anni ’90'],
  ["perche' no, citta'", 'perche’ no, citta’'],
  ['l´accordo e l‘altro', 'l’accordo e l’altro'],
])('%s gets typographic apostrophes and keeps its letters', (text, expected) => {
  expect(typeset(text)).toBe(expected);
});

test.each([
  ['il "tavolo" di ieri', 'il «tavolo» di ieri'],
  ['l\'"accordo" ("finto"), disse', 'l’«accordo» («finto»), disse'],
  ['« tavolo » e «altro»', '«tavolo» e «altro»'],
  ['“tavolo”', '“tavolo”'],
])('%s gets Italian quotation marks that hug their words', (text, expected) => {
  expect(typeset(text)).toBe(expected);
});

test.each(['uno schermo da 24" e basta', 'un " solo', 'aperto "e mai chiuso'])(
  '%s keeps a straight mark that does not quote',
  (text) => {
    expect(typeset(text)).toBe(text);
  },
);

test('turns three dots and hyphens between spaces into an ellipsis and dashes, nothing else', () => {
  expect(typeset('forse... disse - poi tacque - ma 2023-2024 e [...] call-center')).toBe(
    'forse… disse – poi tacque – ma 2023-2024 e […] call-center',
  );
});

test('keeps together a day, its month and its year, a number and its unit', () => {
  expect(
    typeset(
      'il 13 gennaio 2026, il 1º\nmaggio\n2026, gennaio 2026, il 3 marzo 20261, il 1º maggio, 3,7 milioni, 400 euro, 5 €, nel 2013 marzo',
    ),
  ).toBe(
    `il 13${nbsp}gennaio${nbsp}2026, il 1º${nbsp}maggio${nbsp}2026, gennaio 2026, il 3${nbsp}marzo 20261, il 1º${nbsp}maggio, 3,7${nbsp}milioni, 400${nbsp}euro, 5${nbsp}€, nel 2013 marzo`,
  );
});

test('writes a percentage without a space', () => {
  expect(typeset('il 90% o il 90 % degli aventi diritto')).toBe('il 90% o il 90% degli aventi diritto');
});

describe('inside quotation marks, where words are somebody’s', () => {
  test.each(['«', '"'])('only apostrophes change after %s', (mark) => {
    const [open, close] = mark === '"' ? ['"', '"'] : ['«', '»'];
    expect(typeset(`disse: ${open}l'altro... - dal 13 gennaio, il 90 %${close} - l'ultimo`)).toBe(
      `disse: «l’altro... - dal 13 gennaio, il 90 %» – l’ultimo`,
    );
  });

  test('a quotation may hold another', () => {
    expect(typeset('«prima «poi... e» ancora...» e dopo...')).toBe('«prima «poi... e» ancora...» e dopo…');
  });

  test('a quotation that goes on in the next paragraph quotes to the end of this', () => {
    expect(typeset('disse: «prima... e poi - dopo')).toBe('disse: «prima... e poi - dopo');
  });

  test('a quotation may begin in one piece of a paragraph and end in another', () => {
    expect(htmlOf(render('Disse «uno... *due... e* tre...» e quattro...'))).toBe(
      '<p>Disse «uno... <em>due... e</em> tre...» e quattro…</p>',
    );
  });

  test('a block quotation is quoted whole', () => {
    expect(htmlOf(render('> l\'altro - forse... "no"'))).toContain('<p>l’altro - forse... "no"</p>');
  });
});

test('leaves addresses and code alone', () => {
  expect(typeset("vedi https://esempio.it/l'a...b e l'altro")).toBe("vedi https://esempio.it/l'a...b e l’altro");
  expect(htmlOf(render("`l'a...` e <https://esempio.it/l'a...b> e l'altro"))).toMatch(
    /<code>l'a\.\.\.<\/code> e <a href="https:\/\/esempio\.it\/l&#x27;a\.\.\.b".*>https:\/\/esempio\.it\/l'a\.\.\.b<.* e l’altro/u,
  );
});

test('a quotation that ends with an address still ends', () => {
  expect(typeset('«vedi https://esempio.it/» e poi...')).toBe('«vedi https://esempio.it/» e poi…');
});

test('sets texts of components and images too', () => {
  const { segments } = render('<Nota titolo="L\'accordo...">\n\nTesto\n\n</Nota>\n\n![L\'accordo](a.jpg)', {}, 'mdx');

  expect(segments).toMatchObject([{ attributes: { titolo: 'L’accordo…' } }, '\n', { alt: 'L’accordo' }]);
});
