import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Found } from '../../../src/search/archive-search.ts';
import { normalize } from '../../../src/search/normalize.ts';
import { parseQuery, writeQuery, type Part, type Query } from '../../../src/search/parse-query.ts';
import { runsOf } from '../../support/runs.ts';
import { indexTexts, type SearchedTexts } from '../../support/searched-texts.ts';

/** What a query asks, without what it only remembers of the typing. */
const meaning = ({ required, excluded }: Query): unknown => {
  const plain = (part: Part) => (part.kind === 'field' ? part : part.kind === 'word' ? part.word : part.words);
  return [required.map((parts) => parts.map(plain)), excluded.map(plain)];
};
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '«', '»', '“', '”', '-', ' ', ' ', 'OPPURE ', ' OR ', 'chi:', 'dal:', 'x:', '’'),
      fc.constantFrom('sede', 'la', 'sa', 'l’azienda', 'call-center', '13/1/2026', 'S.p.A.', '3,7', '2026', 'CITTÀ'),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

test('whatever is typed is read, and what was read is written so that it is read the same', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const query = parseQuery(text);
      expect(meaning(parseQuery(writeQuery(query)))).toEqual(meaning(query));
    }),
    { numRuns: runsOf({ unit: 500, build: 5000 }) },
  );
});

describe('what queries find, against a scan of the texts', () => {
  /** No beginning of one is the beginning of another, except the forms of one word. */
  const words =
    'sede chiude piazza accordo volontario volontari delibera sindaco Sarah sa la non di che il 80 1.100 scuola'.split(
      ' ',
    );
  const seeded = fc.sample(
    fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 14 }).map((text) => text.join(' ')),
    { numRuns: 40, seed: 3 },
  );
  let searched: SearchedTexts;
  beforeAll(async () => {
    searched = await indexTexts(seeded);
  }, 60_000);

  const tokensOf = (text: string): string[] => normalize(text).split(' ');
  const holds = (text: string, part: Part): boolean => {
    if (part.kind === 'field') return true;
    if (part.kind === 'phrase') return ` scheda ${normalize(text)} `.includes(` ${part.words.join(' ')} `);
    const { word } = part;
    const stem = /^\p{L}{4,}$/u.test(word) ? word.replace(/[aeiou]+$/u, '') : word;
    const isWhole = word.length <= 2 || /^\d/u.test(word);
    return tokensOf(text).some((token) => (isWhole ? token === word : token.startsWith(stem)));
  };
  const scan = ({ required, excluded }: Query): number[] =>
    seeded.flatMap((text, at) =>
      required.every((parts) => parts.some((part) => holds(text, part))) && !excluded.some((part) => holds(text, part))
        ? [at]
        : [],
    );

  const word = fc.constantFrom(...words);
  const phrase = fc
    .tuple(fc.constantFrom(...seeded), fc.nat(10), fc.integer({ min: 1, max: 4 }))
    .map(([text, from, length]) => {
      const all = text.split(' ');
      return `"${all.slice(from % all.length, (from % all.length) + length).join(' ')}"`;
    });
  const operand = fc.oneof(
    word,
    phrase,
    fc.tuple(word, word).map((pair) => `"${pair.join(' ')}"`),
  );
  const piece = fc.oneof(
    operand,
    operand.map((text) => `-${text}`),
    fc.tuple(operand, operand).map((pair) => pair.join(' OPPURE ')),
  );

  test('gives exactly the records of a scan, or fewer words when no record holds them all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 4 }), async (pieces) => {
        const query = parseQuery(pieces.join(' '));
        const { exact } = await searched.search.find(query, {}, 'relevance');
        const expected = scan(query);
        expect(exact).toBe(expected.length);
        if (exact > 0) expect((await searched.find(query.text)).sort((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: runsOf({ unit: 50, build: 600 }) },
    );
  }, 120_000);

  test('tells what it has found before all texts have been looked at for a phrase, in the same order', async () => {
    const query = parseQuery('"sede" OPPURE "la" OPPURE "di"');
    const told: number[][] = [];
    const onFirst = ({ hits }: Found): void => void told.push(hits.map(({ record }) => record));
    const found = await searched.search.find(query, {}, 'relevance', { firstHits: 5, onFirst });
    expect(found.hits.length).toBeGreaterThan(24);
    expect(told).toHaveLength(1);
    expect(told[0]?.length).toBeLessThan(found.hits.length);
    expect(found.hits.map(({ record }) => record).slice(0, told[0]?.length)).toEqual(told[0]);
  });

  test('says how many texts it had no time to look at', async () => {
    const query = parseQuery('"sede" OPPURE "la" OPPURE "di"');
    const all = await searched.search.find(query, {}, 'relevance');
    const late = await searched.search.find(query, {}, 'relevance', { until: -1 });
    expect(all.unchecked).toBe(0);
    expect(late.unchecked).toBeGreaterThan(0);
    expect(late.hits.length).toBeLessThan(all.hits.length);
  });

  test('a phrase cut from a text is found in it', async () => {
    for (const [at, text] of seeded.entries()) {
      expect(await searched.find(`"${text.split(' ').slice(1, 4).join(' ')}"`)).toContain(at);
    }
  });
});
