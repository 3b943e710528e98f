import { expect, test } from 'vitest';
import { unfoundSynonyms } from '../../../src/integrity/unfound-synonyms.ts';
import { parseBody } from '../../../src/markdown/parse.ts';
import type { SynonymsData } from '../../../src/schemas/synonyms.ts';
import { article, whole } from '../../support/entries.ts';

const file = 'content/sinonimi.yaml';
const synonyms = (data: Partial<SynonymsData>) => ({
  synonyms: { file, data: { groups: [], aliases: [], ...data }, lineOf: () => 3 },
});
const { body } = parseBody({
  file: 'content/articoli/un-articolo.md',
  path: 'articoli/un-articolo.md',
  format: 'md',
  text: 'Le *eccedenze di personale* e le OO.SS. della città.\n',
  firstLine: 1,
});
const texts = [article({ title: 'La cassa integrazione' }, { body })];

test('an expression that texts hold is right, in the singular or the plural, in keys or in a body', () => {
  const groups = [
    ['Cassa Integrazione', 'eccedenza di personale'],
    ['OO.SS.', 'città'],
  ];
  expect(unfoundSynonyms(whole(texts, synonyms({ groups })))).toEqual([]);
});

test('one that no text holds is told, with its line', () => {
  expect(unfoundSynonyms(whole(texts, synonyms({ groups: [['città', 'cassa in deroga']] })))).toEqual([
    {
      file,
      line: 3,
      message: 'fa cercare «cassa in deroga», che non sta in nessun testo',
      remedy: 'correggila o toglila; se è una parola che scrive chi cerca, mettila come `typed` in `aliases`',
      severity: 'advice',
    },
  ]);
});

test('readers may type what they like', () => {
  const aliases = [{ typed: 'paga', alsoFind: ['cassa', 'stipendio'] }];
  expect(unfoundSynonyms(whole(texts, synonyms({ aliases }))).map(({ message }) => message)).toEqual([
    'fa cercare «stipendio», che non sta in nessun testo',
  ]);
});

test('nothing is said while some file could not be taken in, or where there are no synonyms', () => {
  const all = whole(texts, synonyms({ groups: [['a', 'b']] }));
  expect(
    unfoundSynonyms({ ...all, knownIds: { ...all.knownIds, articles: new Set(['rotto', 'un-articolo']) } }),
  ).toEqual([]);
  expect(unfoundSynonyms(whole(texts))).toEqual([]);
});
