import { expect, test } from 'vitest';
import { holdersIn } from '../../../bench/queries/holders.ts';
import { queryKinds, scoreOf, type JudgedQuery } from '../../../bench/queries/judged-query.ts';
import { cutQueries } from '../../../bench/queries/judged-queries.ts';
import { plain, plainWords, sentencesOf } from '../../../bench/queries/plain-words.ts';
import { readWordForms } from '../../../bench/queries/word-forms.ts';
import { documents } from '../../support/documents.ts';

const queries = await cutQueries(documents, { perKind: 8, seed: 1 });
const ofKind = (kind: JudgedQuery['kind']) => queries.filter((query) => query.kind === kind);
const textOf = (path = '') => documents.find((document) => document.path === path)!.text;

test('every kind but the questions, which people write, is cut from the texts, the same every time', async () => {
  expect(new Set(queries.map(({ kind }) => kind))).toEqual(new Set(queryKinds.filter((kind) => kind !== 'question')));
  expect(await cutQueries(documents, { perKind: 8, seed: 1 })).toEqual(queries);
});

test('a phrase stands in its record and in no other', () => {
  for (const { typed, targets } of [...ofKind('phrase'), ...ofKind('quoted')]) {
    const words = typed.replace(/["«»“”]/gu, '');
    expect(documents.filter(({ text }) => text.includes(words)).map(({ path }) => path)).toEqual(targets);
    expect(plainWords(words).length).toBeGreaterThanOrEqual(3);
  }
});

test('what is typed differs from the text as its kind says', () => {
  for (const { typed, targets } of ofKind('elided')) {
    const elided = /\p{L}+['’]\p{L}+/u.exec(typed)?.[0] ?? '';
    expect(elided).not.toBe('');
    expect(textOf(targets[0]).toLowerCase().split(' ')).not.toContain(elided.replace("'", '’'));
  }
  for (const { typed } of ofKind('unaccented')) expect(typed).not.toMatch(/[àèéìòù]/u);
  const words = new Set(documents.flatMap(({ text }) => plainWords(text).map(({ word }) => word)));
  for (const kind of ['typo', 'unaccented', 'inflected'] as const) {
    for (const { typed } of ofKind(kind)) {
      expect(typed.split(' ').filter((word) => !words.has(plain(word).replace("'", ''))).length).toBe(
        kind === 'typo' ? 1 : 0,
      );
    }
  }
  for (const { typed, targets } of ofKind('inflected')) expect(plain(textOf(targets[0]))).not.toContain(typed);
  expect(ofKind('day').every(({ typed }) => /2026/u.test(typed))).toBe(true);
});

test('a name and a topic want every record that is filed under both', () => {
  const wanted = new Map(ofKind('nameAndTopic').map(({ typed, targets }) => [typed, targets]));
  expect(wanted.get('Bianchi scuola')).toEqual(['/dichiarazioni/testo-4/']);
  expect(wanted.get('Bianchi lavori pubblici')).toEqual(['/dichiarazioni/testo-2/']);
});

test('other forms of a word are those of the dictionary that the texts use', async () => {
  const formsOf = await readWordForms(new Set(['scuola', 'scuole', 'scuotere', 'chiude', 'chiudono', 'museo']));
  expect(formsOf('scuola')).toEqual(['scuole']);
  expect(formsOf('chiude')).toEqual(['chiudono']);
  expect(formsOf('museo')).toEqual([]);
});

test('holders are rather too many than too few', () => {
  const holders = holdersIn(['La scuola apre', 'Le scuole aprono', 'Uno scultore', 'La sera']);
  expect([...holders.ofWord('scuola')].sort()).toEqual([0, 1, 2]);
  expect(holders.ofAll(['scuola', 'aprono']).sort()).toEqual([0, 1]);
  expect(holders.ofRun(['scuole', 'aprono'])).toEqual([1]);
});

test('sentences end where a new one begins', () => {
  expect(sentencesOf('Sono 1.100. Poi basta!\nAltro')).toEqual(['Sono 1.100.', 'Poi basta!', 'Altro']);
});

test('a score is the part of what is wanted among the first ten, and one over the place of the first', () => {
  const query = { kind: 'nameAndTopic', typed: 'x', targets: ['/a/', '/b/'] } as const;
  expect(scoreOf({ ...query, wants: 'all' }, ['/c/', '/a/'])).toEqual({ recall: 0.5, reciprocalRank: 0.5 });
  expect(scoreOf({ ...query, wants: 'one' }, ['/c/', '/a/'])).toEqual({ recall: 1, reciprocalRank: 0.5 });
  const far = Array.from({ length: 10 }, () => '/c/');
  expect(scoreOf({ ...query, wants: 'one' }, [...far, '/a/'])).toEqual({ recall: 0, reciprocalRank: 0 });
});
