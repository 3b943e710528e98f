import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAnswer, type Answer } from '../../../src/search/browser/find-answer.ts';
import { searchIn } from '../../../src/search/archive-search.ts';
import { describeAnswer } from '../../../src/search/browser/describe-answer.ts';
import type { SearchLoader } from '../../../src/search/browser/load-search.ts';
import { indexFolder, wordsFile } from '../../../src/search/index-names.ts';
import type { WordFile } from '../../../src/search/near-words.ts';
import { tokenize } from '../../../src/search/normalize.ts';
import type { Synonyms } from '../../../src/search/synonyms.ts';
import { indexTexts, type SearchedTexts } from '../../support/searched-texts.ts';

const texts = [
  /* 0 */ 'La formazione dei volontari comincia in biblioteca.',
  /* 1 */ 'La sindaca ha promesso la formazione, la formazione vera.',
  /* 2 */ 'La biblioteca chiude: formazione rinviata, la sala resta aperta.',
  /* 3 */ 'Si firma per la cassa integrazione in tutta la sede.',
  /* 4 */ 'La cig finisce a maggio.',
  /* 5 */ 'La Rossi S.p.A. non risponde.',
];
const synonyms: Synonyms = { groups: [['cassa integrazione', 'cig']], aliases: [] };

let searched: SearchedTexts;
let loader: SearchLoader;
/** Files of words that were asked for. */
let asked: number[];

beforeAll(async () => {
  searched = await indexTexts(texts);
  loader = {
    load: () => Promise.resolve(searched.search),
    forget: () => undefined,
    loadWords(file) {
      asked.push(file);
      const path = join(searched.siteDir, indexFolder, wordsFile(file));
      return Promise.resolve(JSON.parse(readFileSync(path, 'utf8')) as WordFile);
    },
  };
}, 60_000);

async function answerTo(text: string, more: { withoutSynonyms?: true } = {}) {
  asked = [];
  const state = { text, filters: {}, ...more };
  const answer = await findAnswer(state, { loader, synonyms, onFirst: () => undefined });
  return { answer, records: await recordsOf(answer), says: describeAnswer(answer, state, everything(answer)) };
}

function everything({ found: { hits } }: Answer): { shown: number; total: number } {
  return { shown: hits.length, total: hits.length };
}

async function recordsOf({ found, search }: Answer): Promise<number[]> {
  const best = found.hits.slice(0, found.exact > 0 ? found.exact : found.hits.length);
  const held = await Promise.all(best.map(({ record }) => search.text(record)));
  return held.map(({ url }) => Number(/testo-(\d+)/u.exec(url)?.[1])).sort((a, b) => a - b);
}

describe('a word that no record holds', () => {
  test.each([
    ['bibblioteca', [0, 2], 'biblioteca'],
    ['bibblioteca formazione', [0, 2], 'biblioteca formazione'],
    ['formmazione "in biblioteca"', [0], 'formazione "in biblioteca"'],
    ['formmazione -sindaca', [0, 2], 'formazione -sindaca'],
    ['formmazione biblioteca tipo:fatto', [0, 2], 'formazione biblioteca tipo:fatto'],
  ])('%s: the results for the one that was meant, and it is said', async (text, expected, corrected) => {
    const { answer, records, says } = await answerTo(text);
    expect(records).toEqual(expected);
    expect(answer.query.text).toBe(corrected);
    expect(says).toMatch(
      new RegExp(
        `^Nessuna scheda contiene «\\w+»: ecco i risultati per «${corrected.replaceAll(/"([^"]*)"/gu, '“$1”')}»\\. \\d+ risultat[oi],`,
        'u',
      ),
    );
  });

  test('is told with what there is of the others, when nothing is near it', async () => {
    const { answer, records, says } = await answerTo('zanzariera formazione');
    expect(records).toEqual([0, 1, 2]);
    expect(answer.help).toEqual({
      unknown: ['zanzariera'],
      alone: [{ typed: 'formazione', count: 3 }],
      corrections: [],
    });
    expect(says).toMatch(/^Nessuna scheda contiene tutte le parole: ecco quelle che contengono «formazione»\./u);
  });

  test('is corrected also when no record then holds all the words', async () => {
    const { says } = await answerTo('bibblioteca sindaca');
    expect(says).toMatch(
      /^Nessuna scheda contiene «bibblioteca»: ho cercato «biblioteca sindaca»\. Nessuna scheda contiene tutte le parole/u,
    );
  });

  test('is corrected beside another that cannot be, which is told', async () => {
    const { answer, records } = await answerTo('bibblioteca zanzariera');
    expect(records).toEqual([0, 2]);
    expect(answer.query.text).toBe('biblioteca zanzariera');
    expect(answer.help?.unknown).toEqual(['zanzariera']);
  });

  test('loads no text before it is known what was meant; what cannot be corrected is sorted by its texts all the same', async () => {
    const events: string[] = [];
    const search = searchIn({
      ...searched.index,
      text(record) {
        events.push('text');
        return searched.index.text(record);
      },
    });
    const noting: SearchLoader = {
      ...loader,
      load: () => Promise.resolve(search),
      loadWords(file) {
        events.push('words');
        return loader.loadWords(file);
      },
    };
    const find = async (text: string) => {
      events.length = 0;
      await findAnswer({ text, filters: {} }, { loader: noting, synonyms, onFirst: () => undefined });
      return events.filter((event, at) => event !== events[at - 1]);
    };
    asked = [];
    expect(await find('bibblioteca formazione')).toEqual(['words', 'text']);
    expect(await find('zanzariera formazione')).toEqual(['words', 'text']);
    expect(await find('biblioteca formazione')).toEqual(['text']);
  });

  test('that is alone and near none finds nothing', async () => {
    const { answer, records, says } = await answerTo('zanzariera');
    expect(records).toEqual([]);
    expect(answer.help?.unknown).toEqual(['zanzariera']);
    expect(says).toBe('Nessun risultato per «zanzariera».');
  });

  test('a word of the archive is never corrected, and costs nothing', async () => {
    const words = new Set(texts.flatMap((text) => tokenize(text).map(({ word }) => word)));
    for (const word of words) {
      const { answer } = await answerTo(word);
      expect([word, answer.corrections, answer.help, asked]).toEqual([word, undefined, undefined, []]);
    }
  });
});

describe('synonyms', () => {
  test('find what means the same, and it is said', async () => {
    const { records, says } = await answerTo('cig');
    expect(records).toEqual([3, 4]);
    expect(says).toBe('2 risultati per «cig», prima i più pertinenti. Cercato anche: «cassa integrazione».');
    expect((await answerTo('la cassa integrazione')).records).toEqual([3, 4]);
    expect((await answerTo('cassa integrazione maggio')).records).toEqual([4]);
  });

  test('are left aside when the reader wants so, and in quotation marks', async () => {
    const { answer, records, says } = await answerTo('cig', { withoutSynonyms: true });
    expect(records).toEqual([4]);
    expect(says).toBe('1 risultato per «cig», prima i più pertinenti.');
    expect(answer.synonyms).toEqual([{ typed: 'cig', also: ['cassa integrazione'] }]);
    expect((await answerTo('"cig"')).records).toEqual([4]);
  });
});

describe('a question', () => {
  test('finds without its verb, and says so', async () => {
    const { records, says } = await answerTo('chi ha promesso la formazione?');
    expect(records).toEqual([0, 1, 2]);
    expect(says).toContain(
      'L’ho letta così: prima le schede «impegni», anche senza «promesso» (tra virgolette lo cerco).',
    );
    expect((await answerTo('chi ha "promesso" la formazione?')).records).toEqual([1]);
    expect((await answerTo('quando comincia la formazione?')).says).toMatch(
      /L’ho letta così: prima le schede «fatti»\.$/u,
    );
  });
});

test('a short word finds only itself', async () => {
  expect((await answerTo('rossi spa')).records).toEqual([5]);
});
