import { beforeAll, expect, test } from 'vitest';
import { indexTexts, type SearchedTexts } from '../../support/searched-texts.ts';

const filling = 'Poi si parlò del tempo, del raccolto, delle strade, della fiera e di molte altre cose del paese.';
/** More than texts are looked at, all shorter than the one that says it. */
const manyApart = Array.from({ length: 40 }, () => `Un vescovo. ${filling} Poi Montebello.`);
let texts: SearchedTexts;
beforeAll(async () => {
  texts = await indexTexts([
    `L’accordo fu discusso. ${filling} ${filling} La sede restò aperta.`,
    `Un accordo sede per sede, così fu detto. ${filling} ${filling} Nessuno rispose alla proposta.`,
    `${filling} La sede fu visitata. ${filling} Del bando si disse poco. ${filling}`,
    `${filling} ${filling} La sede del bando fu visitata. ${filling} Si disse poco.`,
    'Oggi parlano i circoli del paese.',
    'Oggi parlano nel circolo del paese.',
    ...manyApart,
    `Il vescovo di Montebello, si seppe poi. ${filling} ${filling} ${filling}`,
  ]);
}, 60_000);

test('of records that hold the same words, those in which they stand together come first', async () => {
  expect(await texts.find('sede bando')).toEqual([3, 2]);
  expect(await texts.find('accordo sede')).toEqual([1, 0]);
});

test('a phrase beside words is where its words are', async () => {
  expect(await texts.find('"fu visitata" bando')).toEqual([3, 2]);
});

test('of records alike, the one that says a word as it was typed comes first', async () => {
  expect(await texts.find('parlano circolo')).toEqual([5, 4]);
  expect(await texts.find('parlano circoli')).toEqual([4, 5]);
  expect(await texts.find('circolo')).toEqual([5, 4]);
});

test('words that stand together come first among however many records that hold them', async () => {
  const [first, ...others] = await texts.find('vescovo di Montebello');
  expect(first).toBe(6 + manyApart.length);
  expect(others).toHaveLength(manyApart.length);
});
