import { expect, test } from 'vitest';
import { getGlossary, getGlossaryPage } from '../../../src/queries/glossary.ts';
import { bodyOf } from '../../support/bodies.ts';
import { article, corpus, glossaryTerm } from '../../support/entries.ts';

const vertenza = () => glossaryTerm({}, { body: bodyOf('Una lite sul lavoro, o una vertenza.') });
const usesIn = (text: string, format: 'md' | 'mdx' = 'md', basePath = '/') => {
  const term = vertenza();
  const written = article({ title: "L'articolo" }, { body: bodyOf(text, format) });
  return getGlossaryPage(corpus([term, written], { basePath }), term).usedIn;
};

test('words stand in alphabetical order, whatever their case', () => {
  const terms = ['vertenza', 'INPS', 'esodo'].map((term) =>
    glossaryTerm({ term, forms: [] }, { id: term.toLowerCase() }),
  );
  expect(getGlossary(corpus(terms)).map(({ term }) => term)).toEqual(['esodo', 'INPS', 'vertenza']);
});

test('a word has its forms and its definition', () => {
  expect(getGlossary(corpus([glossaryTerm({ term: "stato d'agitazione", forms: ["l'agitazione"] })]))).toMatchObject([
    { path: '/glossario/vertenza/', term: 'stato d’agitazione', forms: ['l’agitazione'] },
  ]);
});

test.each(['/', '/sito/'])('the page of a word lists the articles whose text uses it, under %s', (basePath) => {
  expect(usesIn('È una vertenza.', 'md', basePath)).toEqual([{ title: 'L’articolo', path: '/articoli/un-articolo/' }]);
  expect(usesIn('Sono più vertenze.', 'md', basePath)).toHaveLength(1);
  expect(usesIn('È un accordo.', 'md', basePath)).toEqual([]);
});

test('a word inside a note is a use too', () => {
  expect(usesIn('<Nota>\n\nÈ una vertenza.\n\n</Nota>', 'mdx')).toHaveLength(1);
});

test('the page of a word has its name as title, with a capital letter', () => {
  const term = vertenza();
  const { frame, jsonLd } = getGlossaryPage(corpus([term]), term);
  expect(frame).toMatchObject({ title: 'Vertenza', description: 'Una lite sul lavoro, o una vertenza.' });
  expect(jsonLd).toMatchObject([{ '@type': 'DefinedTerm', description: 'Una lite sul lavoro, o una vertenza.' }]);
});
