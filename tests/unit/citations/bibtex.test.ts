import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeBibtex, toBibtex } from '../../../src/citations/bibtex.ts';
import type { Citation } from '../../../src/citations/citation.ts';
import { citationView, siteView } from '../../support/views.ts';

const write = (more: Partial<Citation> = {}) => toBibtex({ citation: citationView(more), site: siteView() });

test('an entry has author, title, day, place and note', () => {
  expect(write()).toBe(
    String.raw`@misc{dichiarazioni-una-dichiarazione,
  author = {Rossi, Anna},
  title = {{Chiede un tavolo}},
  date = {2026-01-13},
  year = {2026},
  month = jan,
  howpublished = {Il caso di Valle},
  url = {https://valle.example/sito/dichiarazioni/una-dichiarazione/},
  note = {Anna Rossi: sindaca. Dichiarazione, riportata. 13 gennaio 2026. Fonte: Il Giornale di Valle, «Il tavolo si apre», 14 gennaio 2026, https://giornale.example/tavolo.},
  langid = {italian},
}`,
  );
});

test('several authors are parted by «and»; who is no person stands in braces, and so does a name of two words', () => {
  const authors = [
    { name: 'Ada De Rossi', family: 'De Rossi', given: 'Ada' },
    { name: 'Comune di Valle & Figli' },
    { name: 'Ada', family: 'Ada', given: '' },
  ];
  expect(write({ authors })).toContain(String.raw`author = {De Rossi, Ada and {Comune di Valle \& Figli} and Ada},`);
});

test('what there is not is left out', () => {
  const entry = write({ authors: [], day: { text: 'giorno non indicato dalla fonte' }, sources: [] });
  expect(entry).not.toMatch(/^ {2}(?:author|date|year|month) =/mu);
  expect(entry).toContain('giorno non indicato dalla fonte');
});

test.each([
  ['2026-06~', '2026-06~', '2026', 'jun'],
  ['2026?', '2026?', '2026', undefined],
  ['2026-12-31/2027-01', '2026-12-31/2027-01', '2026', 'dec'],
  ['2026-02/..', '2026-02/', '2026', 'feb'],
  ['../2026-02', '/2026-02', undefined, undefined],
])('the partial day %s is told as far as it is known', (date, written, year, month) => {
  const entry = write({ day: { date, text: 'in parole' } });
  expect(entry).toContain(`  date = {${written}},`);
  expect(/year = \{(.*)\}/u.exec(entry)?.[1]).toBe(year);
  expect(/month = (.*),/u.exec(entry)?.[1]).toBe(month);
});

test('a source is its own title', () => {
  expect(write({ words: undefined, authors: [] })).toContain('title = {{Il tavolo si apre}},');
});

test('the day on which somebody read it goes in its own field', () => {
  const accessedOn = { date: '2026-04-01', text: '1º aprile 2026' };
  expect(toBibtex({ citation: citationView(), site: siteView(), accessedOn })).toContain('urldate = {2026-04-01},');
});

describe('text', () => {
  test('keeps its accents and loses no sign', () => {
    expect(escapeBibtex('perché 50% & «così» #1_a $ ~^\\ {x}')).toBe(
      String.raw`perché 50\% \& «così» \#1\_a \$ \textasciitilde{}\textasciicircum{}\textbackslash{} \textbraceleft{}x\textbraceright{}`,
    );
  });

  test('never opens a brace that it does not close', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let open = 0;
        for (const sign of escapeBibtex(text)) {
          open += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          if (open < 0) return false;
        }
        return open === 0;
      }),
    );
  });
});
