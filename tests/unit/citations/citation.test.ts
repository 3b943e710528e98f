import { describe, expect, test } from 'vitest';
import { citationNote, citationSentence, type Citation } from '../../../src/citations/citation.ts';
import { citationView, siteView } from '../../support/views.ts';

const address = 'https://valle.example/sito/dichiarazioni/una-dichiarazione/';
const cite = (more: Partial<Citation> = {}) => citationSentence({ citation: citationView(more), site: siteView() });
const [newspaper] = citationView().sources;

describe('the sentence to be copied', () => {
  test('says who, what, how faithfully, when, where it is written and where it is kept', () => {
    expect(cite()).toBe(
      `Anna Rossi (sindaca), Chiede un tavolo (riportata), 13 gennaio 2026. Fonte: Il Giornale di Valle, «Il tavolo si apre», 14 gennaio 2026, https://giornale.example/tavolo. In: Il caso di Valle, ${address}`,
    );
  });

  test('says on what occasion, names everybody who spoke, and every source', () => {
    const sources = [newspaper!, { ...newspaper!, by: 'La radio', url: undefined }];
    const authors = [{ name: 'Anna Rossi', role: 'sindaca' }, { name: 'Rossi S.p.A.' }];
    expect(cite({ authors, sources, occasion: 'un incontro' })).toBe(
      `Anna Rossi (sindaca), Rossi S.p.A., Chiede un tavolo (riportata), 13 gennaio 2026, occasione: un incontro. Fonti: Il Giornale di Valle, «Il tavolo si apre», 14 gennaio 2026, https://giornale.example/tavolo; La radio, «Il tavolo si apre», 14 gennaio 2026. In: Il caso di Valle, ${address}`,
    );
  });

  test('names three sources and counts the others, which the page lists', () => {
    const sources = ['Uno', 'Due', 'Tre', 'Quattro', 'Cinque'].map((by) => ({ ...newspaper!, by, url: undefined }));
    const written = sources.slice(0, 3).map(({ by }) => `${by}, «Il tavolo si apre», 14 gennaio 2026`);
    expect(cite({ sources })).toContain(`Fonti: ${written.join('; ')}; e altre 2 nella pagina. In:`);
  });

  test('says what the record is where nobody speaks and nothing tells how faithful it is', () => {
    expect(
      cite({ authors: [], words: 'Un incontro', kind: 'Fatto', fidelity: undefined, day: undefined, sources: [] }),
    ).toBe(`Un incontro (fatto). In: Il caso di Valle, ${address}`);
  });

  test.each([
    ['Chiede un tavolo. Subito.', 'Chiede un tavolo. Subito (riportata)'],
    ['Lo chiede alla Rossi S.p.A.', 'Lo chiede alla Rossi S.p.A. (riportata)'],
    ['Chiede turni, orari, ecc.', 'Chiede turni, orari, ecc. (riportata)'],
    ['Chiede...', 'Chiede... (riportata)'],
    ['«Un tavolo.»', '«Un tavolo.» (riportata)'],
  ])('takes no full stop before a bracket but that of an abbreviation or a quotation: %s', (words, written) => {
    expect(cite({ words })).toContain(`Anna Rossi (sindaca), ${written}, 13 gennaio 2026.`);
  });

  test('of a source is that source', () => {
    expect(cite({ authors: [], words: undefined, fidelity: undefined })).toBe(
      `Fonte: Il Giornale di Valle, «Il tavolo si apre», 14 gennaio 2026, https://giornale.example/tavolo. In: Il caso di Valle, ${address}`,
    );
  });

  test('tells that the record was changed, and when somebody read it', () => {
    const citation = citationView({ change: 'rettifica del 3 marzo 2026' });
    const accessedOn = { date: '2026-04-01', text: '1º aprile 2026' };
    expect(citationSentence({ citation, site: siteView(), accessedOn })).toContain(
      `In: Il caso di Valle, ${address} (rettifica del 3 marzo 2026; consultato il 1º aprile 2026)`,
    );
  });
});

test('the note for reference managers tells what they have no field for', () => {
  expect(citationNote(citationView({ about: 'un incontro' }))).toContain('A proposito di: un incontro.');
  expect(cite({ about: 'un incontro' })).toContain('13 gennaio 2026, a proposito di: un incontro. Fonte');
  expect(citationNote(citationView({ occasion: 'un incontro', change: 'rettifica del 3 marzo 2026' }))).toBe(
    'Anna Rossi: sindaca. Dichiarazione, riportata. 13 gennaio 2026. Occasione: un incontro. rettifica del 3 marzo 2026. Fonte: Il Giornale di Valle, «Il tavolo si apre», 14 gennaio 2026, https://giornale.example/tavolo.',
  );
});
