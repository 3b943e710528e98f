import { expect, test } from 'vitest';
import { glossaryTwins } from '../../../src/integrity/glossary-twins.ts';
import { glossaryTerm, whole } from '../../support/entries.ts';

test('two terms cannot have the same form, whatever the capitals and the apostrophes', () => {
  const first = glossaryTerm({ term: 'unità d’area', forms: ['CIG'] }, { id: 'a' });
  const second = glossaryTerm({ term: 'altro', forms: ['cig', "Unità d'area"] }, { id: 'b' });
  expect(glossaryTwins(whole([first, second]))).toEqual([
    {
      file: 'content/glossario/b.md',
      line: 3,
      message: 'ha la forma «cig», che è già di content/glossario/a.md',
      remedy: 'lascia la forma in una sola delle due voci',
      severity: 'error',
    },
    expect.objectContaining({ message: "ha la forma «Unità d'area», che è già di content/glossario/a.md" }),
  ]);
});

test('a term may repeat its own word among its forms', () => {
  expect(glossaryTwins(whole([glossaryTerm({ term: 'vertenza', forms: ['Vertenza'] })]))).toEqual([]);
});
