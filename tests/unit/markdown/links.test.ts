import { describe, expect, test } from 'vitest';
import { bodyOf, htmlOf, problemsOf, render } from '../../support/bodies.ts';

test('lists targets as written, with their line', () => {
  expect(bodyOf('[a](/temi/uno/#b)\n[c][d] <https://esempio.it/>\n\n[d]: /luoghi/valle/').links).toEqual([
    { target: '/temi/uno/#b', line: 10 },
    { target: 'https://esempio.it/', line: 11 },
    { target: '/luoghi/valle/', line: 13 },
  ]);
});

test('puts the base path before links inside the site only', () => {
  const html = htmlOf(render('[a](/temi/uno/) [b](#c) <a@esempio.it>', { basePath: '/sito/' }));

  expect(html).toBe(
    '<p><a href="/sito/temi/uno/">a</a> <a href="#c">b</a> <a href="mailto:a@esempio.it">a@esempio.it</a></p>',
  );
});

test('marks links that lead outside, for those who cannot see it too', () => {
  expect(htmlOf(render('[Il giornale](https://esempio.it/)'))).toBe(
    '<p><a href="https://esempio.it/" rel="external" class="external">Il giornale<span class="visually-hidden"> (sito esterno)</span></a></p>',
  );
});

test.each([
  ['', 'non ha indirizzo'],
  ['#', 'non porta da nessuna parte'],
  ['javascript:alert(1)', 'eseguirebbe un programma'],
  ['JaVaScRiPt:alert(1)', 'eseguirebbe un programma'],
  ['&#106;avascript:alert(1)', 'eseguirebbe un programma'],
  ['java&Tab;script:alert(1)', 'eseguirebbe un programma'],
  ['java%73cript:alert(1)', 'eseguirebbe un programma'],
  ['javascript%3Aalert(1)', 'eseguirebbe un programma'],
  ['javascript%253Aalert(1)', 'eseguirebbe un programma'],
  ['vbscript:a', 'eseguirebbe un programma'],
  ['data:text/html,a', 'eseguirebbe un programma'],
  ['//esempio.it/', 'comincia con due barre'],
  ['/\\esempio.it/', 'comincia con due barre'],
  ['https:esempio', 'non è un indirizzo web completo'],
  ['ftp://esempio.it/', 'usa «ftp:»'],
  ['altro/', 'è relativo'],
  ['./altro/', 'è relativo'],
  ['../altro/', 'è relativo'],
  ['/a/../b/', 'ha un passo vuoto o di soli punti'],
  ['altro.md', 'porta a un file'],
  ['/articoli/altro.md', 'porta a un file'],
  ['http://localhost:4321/', 'porta a questo computer'],
  ['http://127.0.0.1/', 'porta a questo computer'],
  ['/articoli/altro', 'non finisce con una barra'],
  ['/articoli/altro#punto', 'non finisce con una barra'],
  ['/articoli/%zz/', 'ha un segno %'],
  ['https://esempio.it/100%', 'ha un segno %'],
])('refuses a link to «%s», with its line', (address, said) => {
  expect(problemsOf(`Prima.\n\n[testo](<${address}>)`)).toEqual([
    expect.stringMatching(/^12: il collegamento .*Rimedio: /u),
  ]);
  expect(problemsOf(`[testo](<${address}>)`)[0]).toContain(said);
});

test('refuses the same in autolinks, in definitions and in .mdx', () => {
  expect(problemsOf('<javascript:alert(1)>')).toEqual([expect.stringContaining('eseguirebbe un programma')]);
  expect(problemsOf('[a][b]\n\n[b]: javascript:alert(1)')).toEqual([expect.stringMatching(/^12: .*eseguirebbe/u)]);
  expect(problemsOf('[a](javascript:alert(1))', 'mdx')).toEqual([expect.stringContaining('eseguirebbe un programma')]);
});

test('says which address to write', () => {
  expect(problemsOf('[a](/articoli/altro#punto)')).toEqual([
    '10: il collegamento «/articoli/altro#punto» non finisce con una barra. Rimedio: scrivi /articoli/altro/#punto.',
  ]);
});

test.each(['/articoli/feed.xml', '/cerca/?q=sciopero', 'tel:+390110000000', '#punto', 'https://esempio.it/a%20b'])(
  'accepts a link to %s',
  (address) => {
    expect(problemsOf(`[testo](${address})`)).toEqual([]);
  },
);

test.each(['clicca qui', 'Qui', 'link', '*leggi tutto*'])('advises against «%s» as the text of a link', (text) => {
  expect(problemsOf(`[${text}](/temi/)`)).toEqual([expect.stringMatching(/^\*10: il collegamento dice solo/u)]);
});

test('refuses a link without text', () => {
  expect(problemsOf('[](/temi/)')).toEqual([expect.stringContaining('senza testo')]);
});

test('refuses a reference that is not defined, or defined twice', () => {
  expect(problemsOf('Vedi [il *testo*][nome].')).toEqual([
    '10: il collegamento rimanda a «nome», che non è definito. Rimedio: aggiungi in fondo una riga come «[nome]: https://esempio.it/», oppure correggi il nome.',
  ]);
  expect(problemsOf('[a]\n\n[a]: /temi/\n\n[a]: /luoghi/')).toEqual([expect.stringMatching(/^14: .*due volte/u)]);
});

test('an address shown as it is may hold what elsewhere would look like a directive', () => {
  expect(problemsOf('<https://esempio.it/a::b>')).toEqual([]);
});

test('refuses brackets that were meant as a link; leaves those of an editor', () => {
  expect(problemsOf('[testo](/temi/con spazi/)')).toHaveLength(1);
  expect(problemsOf('[testo] (/temi/)')).toHaveLength(1);
  expect(problemsOf('disse che [il sindaco] (eletto ieri) taceva […]')).toEqual([]);
});

describe('brackets that were meant as a link are refused, whatever the address inside became', () => {
  test.each([
    '[un testo] (https://esempio.it/a)',
    '[un testo](https://esempio.it/a b)',
    '[un testo](https://esempio.it/a e poi',
    '[un testo(https://esempio.it/a) e poi',
    '[un testo](https://esempio.it/a "titolo) e poi',
    '(un testo)[https://esempio.it/a]',
    '(un testo)[/temi/uno/]',
    '[un testo](temi\tuno)',
  ])('%j', (text) => {
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^10: le parentesi sembrano un collegamento, ma non lo sono\. Rimedio: scrivi \[testo\]/u),
    ]);
  });
});

test('names every reference that is not defined, also by its text alone', () => {
  expect(problemsOf('[uno][a], [due][]').map((problem) => problem.split('.')[0])).toEqual([
    '10: il collegamento rimanda a «a», che non è definito',
    '10: il collegamento rimanda a «due», che non è definito',
  ]);
});

test.each([
  ['www.esempio.it', 'non comincia con https://. Rimedio: scrivi https://www.esempio.it'],
  ['https//esempio.it', 'non comincia con https://. Rimedio: scrivi https://esempio.it'],
  ['file:///C:/nota.pdf', 'porta a un file di questo computer'],
  ['C:\\nota.pdf', 'porta a un file di questo computer'],
  ['mailto:', 'non dice a chi scrivere'],
  ['mailto:redazione', 'non dice a chi scrivere'],
  ['tel:', 'non dice che numero chiamare'],
  ['../comunicati/una-nota.md', 'per esempio /comunicati/una-nota/'],
  ['./un-articolo.md#a', 'per esempio /articoli/un-articolo/'],
  ['../cifre/addetti.yaml', 'per esempio /cifre/addetti/'],
])('tells what to do about «%s»', (address, said) => {
  expect(problemsOf(`[a](${address})`)).toEqual([expect.stringContaining(said)]);
});
