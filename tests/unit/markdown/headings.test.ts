import { expect, test } from 'vitest';
import { headingId } from '../../../src/markdown/heading-ids.ts';
import { layoutIds } from '../../../src/site/layout-ids.ts';
import { bodyOf, htmlOf, problemsOf, render } from '../../support/bodies.ts';

test.each([
  ['L’accordo del 9 febbraio', 'l-accordo-del-9-febbraio'],
  ["Perche' no: è così?", 'perche-no-e-cosi'],
  ['«Più» – 3,7 milioni', 'piu-3-7-milioni'],
  ['…', 'sezione'],
])('%s has the id %s', (text, id) => {
  expect(headingId(text, new Set())).toBe(id);
});

test('the same heading twice has two ids', () => {
  expect(bodyOf('## Il voto\n\n## Il voto').headings.map(({ id }) => id)).toEqual(['il-voto', 'il-voto-2']);
});

test('lists headings with typography done and puts their ids on the page', () => {
  const { headings, anchors, segments } = render('## L\'*accordo* :fonte{#a}\n\n### Il "dopo"');

  expect(headings).toEqual([
    { depth: 2, text: 'L’accordo', id: 'l-accordo' },
    { depth: 3, text: 'Il «dopo»', id: 'il-dopo' },
  ]);
  expect(anchors).toEqual(['l-accordo', 'il-dopo']);
  expect(htmlOf({ segments })).toBe(
    '<h2 id="l-accordo">L’<em>accordo</em>{a 1.1}</h2>\n<h3 id="il-dopo">Il «dopo»</h3>',
  );
});

test('refuses a title of first level, also underlined', () => {
  expect(problemsOf('Prima\n\n# Titolo')).toEqual([
    '12: «Titolo» è un titolo di primo livello, che è già quello della pagina. Rimedio: usa due cancelletti: ##.',
  ]);
  expect(problemsOf('Titolo\n===')).toHaveLength(1);
});

test('refuses a level that is jumped, at the beginning too', () => {
  expect(problemsOf('## Uno\n\n#### Due')).toEqual([
    '12: il titolo «Due» salta un livello. Rimedio: usa 3 cancelletti: ###.',
  ]);
  expect(problemsOf('### Uno')).toEqual(['10: il titolo «Uno» salta un livello. Rimedio: usa 2 cancelletti: ##.']);
  expect(problemsOf('## Uno\n\n### Due\n\n## Tre')).toEqual([]);
});

test.each(layoutIds)('refuses a heading that would take the id «%s» of the page', (id) => {
  expect(problemsOf(`## ${id.replace('-', ' ')}`)).toEqual([
    `10: il titolo «${id.replace('-', ' ')}» avrebbe l’indirizzo «#${id}», che la pagina usa già. Rimedio: allungalo o cambialo.`,
  ]);
});

test('refuses an empty heading, and one inside a list or a component', () => {
  expect(problemsOf('##')).toEqual([
    '10: c’è un titolo senza testo. Rimedio: scrivi il titolo, oppure togli i cancelletti.',
  ]);
  expect(problemsOf('- ## Uno')).toHaveLength(1);
  expect(problemsOf('<Nota>\n\n## Uno\n\n</Nota>', 'mdx')).toHaveLength(1);
});
