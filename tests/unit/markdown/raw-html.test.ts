import { describe, expect, test } from 'vitest';
import { htmlOf, problemsOf, render } from '../../support/bodies.ts';

describe.each(['md', 'mdx'] as const)('in .%s', (format) => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'testo <b onclick="a()">qui</b>',
    '<iframe src="https://esempio.it"></iframe>',
    '<iframe src="https://esempio.it"',
    'testo <svg onload=alert(1)',
    '<form action="/">',
    '<style>p{}</style>',
    '<base href="/">',
    '<meta http-equiv="refresh">',
    '<!-- commento -->',
    '<!-- mai chiuso',
    '<!--place:0-->',
    '<div>',
    '<textarea>',
    '</main>',
    'testo </main> testo',
    '<?php ?>',
    '<!DOCTYPE html>',
    '<![CDATA[a]]>',
  ])('refuses %s, with its line', (html) => {
    const problems = problemsOf(`Prima.\n\n${html}`, format);

    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^12: .*Rimedio: /u);
  });
});

test('says what was found', () => {
  expect(problemsOf('testo <b>qui')).toEqual([
    '10: c’è HTML nel testo («<b»). Rimedio: scrivi in Markdown; per un segno di minore scrivi \\<.',
  ]);
  expect(problemsOf('<!-- a')).toEqual([
    '10: c’è un commento HTML. Rimedio: toglilo: quello che non va pubblicato non sta nel testo.',
  ]);
});

test('shows as text what was written as text', () => {
  expect(htmlOf(render('se 3 < 5, \\<b> e &lt;i> e `<u>`'))).toBe(
    '<p>se 3 &#x3C; 5, &#x3C;b> e &#x3C;i> e <code>&#x3C;u></code></p>',
  );
});

test.each(['\0', '&#0;', '&#x0;', '\\\0'])('no way of writing a NUL (%j) forges a place', (nul) => {
  const { segments } = render(`:fonte{#a} [testo](/temi/ "<!--${nul}0-->") \`<!--${nul}0-->\` ${nul}0`);

  expect(segments.filter((segment) => typeof segment !== 'string')).toHaveLength(1);
  expect(htmlOf({ segments })).not.toContain('\0');
});

test('a component in a file that cannot have any is told what it needs', () => {
  expect(problemsOf('<Nota>\n\nUno.\n\n</Nota>')).toEqual([
    '10: c’è un componente («<Nota») in un file .md. Rimedio: rinomina il file con l’estensione .mdx, oppure scrivi in Markdown.',
    '14: c’è un componente («</Nota») in un file .md. Rimedio: rinomina il file con l’estensione .mdx, oppure scrivi in Markdown.',
  ]);
});
