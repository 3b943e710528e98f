import { expect, test } from 'vitest';
import type { IndexedText } from '../../../src/search/indexed-text.ts';
import { readTexts, writeText } from '../../../src/search/text-files.ts';

const bare: IndexedText = {
  url: '/cronologia/a/',
  meta: { title: 'La «sede»' },
  content: 'La «sede» chiude',
  anchors: [],
  card: { kind: 'Fatto', kindId: 'cronologia', names: [] },
};

test('texts are read as they were written, with and without what not every record has', () => {
  const full: IndexedText = {
    url: '/dichiarazioni/b/',
    meta: { title: 'Titolo' },
    content: 'Non comincia dal titolo',
    anchors: [
      { id: 'qui', location: 2 },
      { id: '-', location: 40 },
    ],
    card: {
      kind: 'Dichiarazione',
      kindId: 'dichiarazioni',
      names: ['Anna Rossi', 'Bruno'],
      day: ['2026-01-13/..', 'dal 13 gennaio 2026'],
      fidelity: 'Parole esatte',
    },
  };
  expect(readTexts(`[${[bare, full].map(writeText).join()}]`)).toEqual([bare, full]);
});
