import { describe, expect, test } from 'vitest';
import { bodyOf, htmlOf, problemsOf, render } from '../../support/bodies.ts';

const formats = ['md', 'mdx'] as const;

describe.each(formats)('in .%s', (format) => {
  test('lists what is cited and quoted, with the line of the file', () => {
    const { citations, statements } = bodyOf('Uno. :fonte{#a}\n\n::dichiarazione{#b-1}\n\nDue :fonte{#c}', format);

    expect(citations).toEqual([
      { target: 'a', line: 10 },
      { target: 'c', line: 14 },
    ]);
    expect(statements).toEqual([{ target: 'b-1', line: 12 }]);
  });

  test.each(['alle 10:30 e 3:2', 'a:b e c:d[e]', 'scrivi a mailto:a@b.it', 'nota: bene', 'una :faccina'])(
    '«%s» is text, and stays',
    (text) => {
      expect(render(text, {}, format).plainText).toBe(text);
    },
  );

  test('a time of day before a note keeps both', () => {
    expect(htmlOf(render('alle 10:30[^1].\n\n[^1]: Ora locale.', {}, format))).toMatch(/^<p>alle 10:30<sup>/u);
  });

  test.each([
    [':fonte{#a.b}', 'ha una classe'],
    [':fonte{#a #b}', 'ha più di un id'],
    [':fonte[qui]{#a}', 'ha un’etichetta'],
    [':fonte', 'non ha l’id'],
    [':fonte{}', 'non ha l’id'],
    [':fonte{id=a}', 'che non è l’id'],
    [':fonte{#a b=c}', 'che non è l’id'],
    [':fonte{#A_b}', 'un id che non può esistere'],
    [':fonte{#a', 'la graffa non si chiude'],
    ['::fonte{#a}', 'ha due «:» davanti'],
    [':dichiarazione{#a}', 'ha un solo «:» davanti'],
    ['::dichiarazione{#a} testo', 'non è da sola sulla riga'],
    ['testo ::dichiarazione{#a}', 'non è da sola sulla riga'],
    [': fonte{#a}', 'non è scritta nel modo giusto'],
    ['fonte{#a}', 'non è scritta nel modo giusto'],
    [':fonte {#a}', 'non ha l’id'],
    [':::nota\ntesto\n:::', 'il blocco `:::nota` non è previsto'],
    ['`:fonte{#a}`', 'come codice'],
    [':fonte{#a}parola', 'senza spazio'],
  ])('refuses «%s» once, with its line', (text, said) => {
    const problems = problemsOf(`Prima.\n\n${text}`, format);

    // An open brace ends the reading of .mdx, whatever stands before it.
    if (!(format === 'mdx' && text === ':fonte{#a')) {
      expect(problems).toEqual([expect.stringContaining(said)]);
    }
    expect(problems).toEqual([expect.stringMatching(/^12: .*Rimedio: /u)]);
  });

  test.each([
    [':fonta{#a}', 'forse «fonte»?'],
    [':Fonte{#a}', 'forse «fonte»?'],
    ['::dichiarazone{#a}', 'forse «dichiarazione»?'],
  ])('%s has a name nearly right', (text, said) => {
    expect(problemsOf(text, format)).toEqual([expect.stringContaining(said)]);
  });
});

test('refuses a directive that four spaces turn into code, or that misses its brace', () => {
  expect(problemsOf('Prima.\n\n    ::dichiarazione{#a}')).toEqual([
    '12: «::dichiarazione{#a}» sembra una citazione, ma verrebbe pubblicata come codice. Rimedio: togli gli spazi davanti, oppure gli apici inversi.',
  ]);
  expect(problemsOf('::dichiarazione{#a')).toEqual([expect.stringContaining('non ha la graffa chiusa')]);
});

test('numbers sources in order of first citation, inside components and notes too', () => {
  const { segments, citations } = render(
    'Uno. :fonte{#b}\n:fonte{#a}\n\n<Nota>\n\nDue[^1] :fonte{#b}\n\n</Nota>\n\nTre :fonte{#d}\n\n[^1]: Nota. :fonte{#c}',
    {},
    'mdx',
  );

  expect(citations).toEqual(['b', 'a', 'd', 'c']);
  expect(htmlOf({ segments })).toContain('<p>Uno.{b 1.1}{a 2.1}</p>');
  expect(htmlOf({ segments })).toContain('{b 1.2}');
  expect(htmlOf({ segments })).toContain('Tre{d 3.1}');
  expect(htmlOf({ segments })).toContain('Nota.{c 4.1}');
});

test('a citation hugs the word before it, and leaves the space after it', () => {
  expect(htmlOf(render('«Mai» :fonte{#a}, dice; *forse* :fonte{#b} \n:fonte{#c} poi sì.'))).toBe(
    '<p>«Mai»{a 1.1}, dice; <em>forse</em>{b 2.1}{c 3.1} poi sì.</p>',
  );
});

test('a statement stands between paragraphs, and is counted once', () => {
  const { segments, statements } = render('Uno.\n\n::dichiarazione{#a}\n\nDue.\n\n::dichiarazione{#a}');

  expect(segments).toEqual([
    '<p>Uno.</p>\n',
    { place: 'statement', id: 'a' },
    '\n<p>Due.</p>\n',
    { place: 'statement', id: 'a' },
  ]);
  expect(statements).toEqual(['a']);
});
