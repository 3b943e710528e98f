import { expect, test } from 'vitest';
import { brokenPassages } from '../../../src/integrity/broken-passages.ts';
import { article, whole } from '../../support/entries.ts';

const changed = (passage: string) =>
  article(
    { changes: [{ changedOn: '2026-03-02', type: 'correction', note: 'Il giorno.', passage, sources: [] }] },
    { body: { anchors: ['il-giorno'] } },
  );

test('the passage that a change speaks of is in the text', () => {
  expect(brokenPassages(whole([changed('il-giorno')]))).toEqual([]);
  expect(brokenPassages(whole([changed('il-gorno')]))).toEqual([
    {
      file: 'content/articoli/un-articolo.md',
      line: 5,
      message: 'dice che è cambiato il punto «il-gorno», che nel testo non c’è',
      remedy: 'metti l’id di un titolo o di una nota del testo (forse «il-giorno»?), oppure togli `passage`',
      severity: 'error',
    },
  ]);
});
