import { expect, test } from 'vitest';
import { renderBody } from '../../../src/markdown/render.ts';
import { bodyOf, htmlOf, problemsOf, render } from '../../support/bodies.ts';

test('a body without places is one string; a body is left as it was', () => {
  const body = bodyOf('Uno.\n\n- due\n- *tre*');
  const before = structuredClone(body);
  const context = { basePath: '/', glossary: [{ form: 'due', path: '/glossario/due/' }], idPrefix: 'a' };
  const first = renderBody(body, context);

  expect(first.segments).toEqual([
    '<p>Uno.</p>\n<ul>\n<li><a class="glossary-term" href="/glossario/due/">due</a></li>\n<li><em>tre</em></li>\n</ul>',
  ]);
  expect(body).toEqual(before);
  expect(renderBody(body, context)).toEqual(first);
});

test('is plain data', () => {
  const rendered = render('## A\n\nUno[^1] :fonte{#a}\n\n![Il presidio](a.jpg)\n\n[^1]: Nota.');

  expect(JSON.parse(JSON.stringify(rendered))).toEqual(rendered);
});

test('a table scrolls by itself, has a name, and its heads say so', () => {
  const table = '| Sede | Persone |\n|---|--:|\n| Valle | 12 |';
  const html = htmlOf(render(`${table}\n\n## Le sedi\n\n${table}\n\nAncora.\n\n${table}`));

  expect(
    [...html.matchAll(/<div class="table-scroll" role="region" tabindex="0" aria-label="([^"]*)">/gu)].map(
      ([, name]) => name,
    ),
  ).toEqual(['Tabella', 'Tabella: Le sedi', 'Tabella: Le sedi (2)']);
  expect(html).toContain('<th scope="col">Sede</th>\n<th class="align-right" scope="col">Persone</th>');
  expect(html).toContain('<td class="align-right">12</td>');
});

test('in a table of three columns each cell knows what heads it, but the one that names its row', () => {
  const html = htmlOf(render('| Chi | *Dove* | Quanti |\n|---|---|---|\n| Anna | Valle | 12 |'));

  expect(html).toContain('<td>Anna</td>\n<td data-label="Dove">Valle</td>\n<td data-label="Quanti">12</td>');
});

test('counts words and gives the text without markup, a line a block', () => {
  const { words, plainText } = render(
    [
      "## L'accordo",
      'Il *13 gennaio* :fonte{#a} alle\n10:30[^1], [qui vicino](/temi/).',
      '::dichiarazione{#b}',
      '| a | b |\n|---|---|\n| c | d |',
      '- uno\n- due – tre',
      '![Il presidio](a.jpg)',
      '[^1]: Nota.',
    ].join('\n\n'),
  );

  expect(plainText.replaceAll('\u00a0', ' ')).toBe(
    'L’accordo\nIl 13 gennaio alle 10:30, qui vicino.\na b\nc d\nuno\ndue – tre\nNota.',
  );
  expect(words).toBe(16);
});

test('the texts of a component are read before what it holds', () => {
  expect(render('<Riquadro titolo="In breve">\n\nTesto.\n\n</Riquadro>', {}, 'mdx').plainText).toBe('In breve\nTesto.');
});

test('a hard line break parts words', () => {
  expect(render('uno  \ndue').plainText).toBe('uno due');
});

test('reads the same with the line ends of Windows', () => {
  const text = '## A\n\nUno\ndue. :fonte{#a}\n\n- tre\n- quattro\n';

  expect(render(text.replaceAll('\n', '\r\n'))).toEqual(render(text));
  expect(problemsOf('Uno.\r\n\r\n# B')).toEqual(problemsOf('Uno.\n\n# B'));
});

test('refuses boxes to tick', () => {
  expect(problemsOf('- [x] fatto\n- [ ] da fare')).toEqual([
    expect.stringMatching(/^10: c’è una casella/u),
    expect.stringMatching(/^11: c’è una casella/u),
  ]);
});

test('tells every problem of a text, each with its line', () => {
  expect(
    problemsOf('# A\n\n[b](c)\n\n<br>\n\n:fonte{#d.e}')
      .map((problem) => problem.slice(0, 3))
      .toSorted(),
  ).toEqual(['10:', '12:', '14:', '16:']);
});

test('a single tilde means «about», not struck out', () => {
  expect(render('~400~ persone e ~~no~~').plainText).toBe('~400~ persone e no');
});
