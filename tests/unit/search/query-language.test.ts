import { beforeAll, describe, expect, test } from 'vitest';
import { parseQuery, type Part, type Query } from '../../../src/search/parse-query.ts';
import { indexTexts, type SearchedTexts } from '../../support/searched-texts.ts';

/** What a query asks, without what it only remembers of the typing. */
const meaning = ({ required, excluded }: Query): unknown => {
  const plain = (part: Part) => (part.kind === 'field' ? part : part.kind === 'word' ? part.word : part.words);
  return [required.map((parts) => parts.map(plain)), excluded.map(plain)];
};
const notesOf = (text: string) => parseQuery(text).notes.map(({ kind }) => kind);

describe('reading a query', () => {
  test.each([
    ['"sede di Valle"', [[[['sede', 'di', 'valle']]], []]],
    ['«sede di Valle»', [[[['sede', 'di', 'valle']]], []]],
    ['“sede di Valle” chiude', [[['chiude'], [['sede', 'di', 'valle']]], []]],
    ['sede -chiude -"il tetto"', [[['sede']], ['chiude', ['il', 'tetto']]]],
    ['sede -call-center', [[['sede']], [['call', 'center']]]],
    ['sede OPPURE tetto chiude', [[['chiude'], ['sede', 'tetto']], []]],
    ['sede OR "il tetto" OR muro', [[['sede', ['il', 'tetto'], 'muro']], []]],
    ['sede oppure tetto', [[['sede'], ['tetto']], []]],
    ['chi:rossi', [[[{ kind: 'field', name: 'chi', value: 'rossi' }]], []]],
    ['Chi:"Anna Rossi" sede', [[['sede'], [{ kind: 'field', name: 'chi', value: 'Anna Rossi' }]], []]],
    ['-luogo: Valle', [[], [{ kind: 'field', name: 'luogo', value: 'Valle' }]]],
    ['dal:13 gennaio 2026 sede', [[['sede'], [{ kind: 'field', name: 'dal', value: '13 gennaio 2026' }]], []]],
    ['alle 10:30 sede', [[['10'], ['30'], ['sede']], []]],
    ['l’azienda', [[['azienda']], []]],
  ])('%s', (text, expected) => {
    expect(meaning(parseQuery(text))).toEqual(expected);
    expect(notesOf(text).filter((kind) => kind !== 'onlyExclusions')).toEqual([]);
  });

  test.each([
    ['"sede di Valle', ['openQuote'], [[['sede'], ['valle']], []]],
    ['sede "" tetto', ['emptyPhrase'], [[['sede'], ['tetto']], []]],
    ['sede - tetto', ['loneMinus'], [[['sede'], ['tetto']], []]],
    ['-', ['loneMinus'], [[], []]],
    ['OPPURE sede', ['looseOr'], [[['sede']], []]],
    ['sede OPPURE', ['looseOr'], [[['sede']], []]],
    ['sede OPPURE -tetto', ['looseOr'], [[['sede']], ['tetto']]],
    ['sede chi:', ['emptyField'], [[['sede']], []]],
    ['chi:-sede', ['emptyField', 'onlyExclusions'], [[], ['sede']]],
    ['pippo:sede', ['unknownField'], [[['pippo'], ['sede']], []]],
    ['sede dal:ieri', ['unreadableDay'], [[['sede']], []]],
    ['sede dal:30/2/2026', ['unreadableDay'], [[['sede']], []]],
    ['-sede', ['onlyExclusions'], [[], ['sede']]],
  ])('%s is never an error: %o', (text, notes, expected) => {
    expect(notesOf(text)).toEqual(notes);
    expect(meaning(parseQuery(text))).toEqual(expected);
  });
});

describe('a table of queries', () => {
  const texts = [
    /* 0 */ 'L’azienda ha promesso nessun licenziamento nella sede di Valle.',
    /* 1 */ 'Temono nuovi licenziamenti: nessun accordo sulla sede.',
    /* 2 */ 'Sarah non parla di orari in biblioteca.',
    /* 3 */ 'Che cosa non si sa, e da quando. La biblioteca tace.',
    /* 4 */ 'La formazione dei volontari parte il 13/1/2026 con 1.100 iscritti.',
    /* 5 */ 'Il call center «resta aperto», dice la sindaca: non chiude.',
    /* 6 */ 'L’accordo di S.p.A. e volontari sulla biblioteca della città.',
    /* 7 */ 'La sindaca ha promesso orari più lunghi ai volontari.',
  ];
  let searched: SearchedTexts;
  beforeAll(async () => {
    searched = await indexTexts(texts);
  }, 60_000);

  const table: [query: string, records: number[]][] = [
    ['licenziamenti', [0, 1]],
    ['"nessun licenziamento"', [0]],
    ['"nessun licenziamenti"', []],
    ['"licenziamenti"', [1]],
    ['“nuovi licenziamenti”', [1]],
    ['«nessun accordo»', [1]],
    ['"accordo nessun"', []],
    ['"sede di Valle"', [0]],
    ['"sede di"', [0]],
    ['"della citta"', [6]],
    ['"DELLA CITTÀ"', [6]],
    ['"l\'azienda ha promesso"', [0]],
    ['"ha promesso"', [0, 7]],
    ['"ha promesso" -azienda', [7]],
    ['"ha promesso" azienda', [0]],
    ['"resta aperto" sindaca', [5]],
    ['"call center"', [5]],
    ['"call-center"', [5]],
    ['callcenter', [5]],
    ['"13 gennaio 2026"', [4]],
    ['"1100 iscritti"', [4]],
    ['"spa e volontari"', [6]],
    ['sede', [0, 1]],
    ['sede -valle', [0, 1].slice(1)],
    ['sede -"nessun accordo"', [0]],
    ['sede -licenziamento', []],
    ['biblioteca', [2, 3, 6]],
    ['biblioteca -volontari', [2, 3]],
    ['biblioteca -sa', [2, 6]],
    ['sa', [3]],
    ['che cosa non si sa, e da quando', [3]],
    ['"che cosa non si sa"', [3]],
    ['volontari OPPURE sede', [0, 1, 4, 6, 7]],
    ['volontari OR valle', [0, 4, 6, 7]],
    ['volontari OPPURE sede promesso', [0, 7]],
    ['promesso OPPURE "resta aperto"', [0, 5, 7]],
    ['"ha promesso" OPPURE "resta aperto" sindaca', [5, 7]],
    ['sindaca OPPURE azienda -promesso', [5]],
    ['-biblioteca', [0, 1, 4, 5, 7]],
    ['-biblioteca -sede', [4, 5, 7]],
    ['-"ha promesso"', [1, 2, 3, 4, 5, 6]],
    ['"biblioteca', [2, 3, 6]],
    ['biblioteca chi:', [2, 3, 6]],
    ['pippo:biblioteca', []],
    ['tipo:fatto volontari', [4, 6, 7]],
    ['tipo:fatti -volontari', [0, 1, 2, 3, 5]],
    ['chi:nessuno', []],
    ['chi:nessuno OPPURE sede', [0, 1]],
    ['zanzara zebra promesso', []],
  ];

  test.each(table)('%s → %o', async (query, records) => {
    expect((await searched.find(query)).sort((a, b) => a - b)).toEqual(records);
  });

  test('has at least forty queries', () => {
    expect(table.length).toBeGreaterThanOrEqual(40);
  });

  test.each([
    ['zanzara promesso orari', undefined, ['zanzara'], [7]],
    ['promesso formazione volontari', undefined, [], [4, 7]],
    ['biblioteca zanzara', ['biblioteca'], ['zanzara'], [2, 3, 6]],
  ])(
    'when no record holds all of «%s», those that hold some of it come, said in words',
    async (text, words, unknown, some) => {
      const { hits, exact, fewer } = await searched.search.find(parseQuery(text), {}, 'relevance');
      expect(exact).toBe(0);
      expect(fewer?.words?.map(({ typed }) => typed)).toEqual(words);
      expect(fewer?.unknown.map(({ typed }) => typed)).toEqual(unknown);
      const found = await Promise.all(hits.map(({ record }) => searched.search.text(record)));
      const numbers = found.map(({ url }) => Number(/\d+/u.exec(url)?.[0]));
      expect(numbers.sort((a, b) => a - b)).toEqual(expect.arrayContaining(some));
    },
  );

  test('records that hold most of the words follow those that hold them all', async () => {
    const { hits, exact, records } = await searched.search.find(parseQuery('promesso volontari'), {}, 'relevance');
    expect(exact).toBe(1);
    expect(hits.map(({ isExact }) => isExact)).toEqual([true, ...hits.slice(1).map(() => false)]);
    expect(hits.length).toBeGreaterThan(1);
    expect(records).toHaveLength(1);
  });
});
