import { expect, test } from 'vitest';
import { answersFirst } from '../../../src/search/answers-first.ts';
import { parseQuery, termsOf } from '../../../src/search/parse-query.ts';
import type { RecordTable } from '../../../src/search/record-table.ts';

/** Six records: 0, 1 and 2 are statements, 3 and 4 articles, 5 a commitment. */
const table = {
  facets: {
    kind: {
      values: [
        ['dichiarazioni', 'Dichiarazioni'],
        ['articoli', 'Articoli'],
        ['impegni', 'Impegni'],
      ],
      of: [[0], [0], [0], [1], [1], [2]],
    },
    person: { values: [['anna-rossi', 'Anna Rossi']], of: [] },
    organisation: { values: [['comune', 'Comune di Valle']], of: [] },
  },
  kindNames: ['Dichiarazione', 'Articolo', 'Impegno'],
  otherNames: [],
  dayOf: [-1, -1, -1, -1, -1, -1],
  namesOf: [[1], [0], [], [0], [], [0]],
} as unknown as RecordTable;

test.each([
  ['che cosa ha detto Rossi', [1, 2, 0, 4, 3, 5]],
  ['che cosa ha detto il comune sulla sede', [0, 2, 1, 4, 3, 5]],
  ['che cosa si è detto della sede', [2, 1, 0, 4, 3, 5]],
  ['chi ha promesso la sede', [5, 4, 3, 2, 1, 0]],
])('«%s» gives first the records of its kind, and of these what its person says', (text, expected) => {
  const query = parseQuery(text);
  const hits = [4, 3, 5, 2, 1, 0].map((record) => ({ record }));
  const question = query.question;
  if (!question) throw new Error('this is no question');
  expect(answersFirst(hits, question, { terms: termsOf(query), table }).map(({ record }) => record)).toEqual(expected);
});
