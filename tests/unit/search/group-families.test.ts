import { beforeAll, expect, test } from 'vitest';
import { groupFamilies } from '../../../src/search/group-families.ts';
import { plainStemOf, stemOf } from '../../../src/search/stems.ts';
import { indexTexts, type SearchedTexts } from '../../support/searched-texts.ts';

let texts: SearchedTexts;
beforeAll(async () => {
  texts = await indexTexts([
    'Il sindaco incontra i sindacati. Il sindacato ringrazia il sindaco.',
    'Parla il sindaco del paese.',
    'Rappresentanza sindacale e sindacati.',
    'La fabbrica chiude a giugno.',
    'La chiusura della fabbrica è un fatto.',
    'Il presidio resta; il presidente ascolta.',
    'Un presidio davanti ai cancelli.',
  ]);
}, 60_000);

test('words of different families with the same stem find only their own records', async () => {
  expect((await texts.find('sindaco')).sort()).toEqual([0, 1]);
  expect((await texts.find('sindacato')).sort()).toEqual([0, 2]);
  expect((await texts.find('presidio')).sort()).toEqual([5, 6]);
  expect(await texts.find('presidenti')).toEqual([5]);
});

test('words of one family find each other’s records', async () => {
  expect((await texts.find('chiudere')).sort()).toEqual([3, 4]);
  expect((await texts.find('chiusa')).sort()).toEqual([3, 4]);
});

test('a phrase of words of families is found where it stands, and not where its stems would', async () => {
  expect(await texts.find('"i sindacati"')).toEqual([0]);
  expect(await texts.find('"chiusura della fabbrica"')).toEqual([4]);
  expect(await texts.find('"il sindacato incontra"')).toEqual([]);
});

test('no place of a word is lost or doubled, and what it weighs is shared out', () => {
  const text = { url: '/a/', meta: { title: '' }, content: 'sindaco sindacati sindaco', anchors: [] };
  const card = { kind: '', kindId: '', names: [] };
  const stem = plainStemOf('sindaco');
  const other = { stem: 'sed', records: [0], weights: [2], places: [[7]] };
  const groups = groupFamilies([{ stem, records: [0], weights: [6], places: [[0, 1, 2]] }, other], [{ ...text, card }]);
  expect(groups).toEqual([
    other,
    { stem, records: [0], weights: [4], places: [[0, 2]] },
    { stem: stemOf('sindacati'), records: [0], weights: [2], places: [[1]] },
  ]);
});
