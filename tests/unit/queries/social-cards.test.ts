import { expect, test } from 'vitest';
import type { Entry } from '../../../src/corpus/entry.ts';
import { getSocialImages } from '../../../src/queries/social-cards.ts';
import { bodyOf } from '../../support/bodies.ts';
import { actor, article, commitment, corpus, event, figure, source, statement } from '../../support/entries.ts';

const cardOf = (path: string, ...entries: Entry[]) => {
  const image = getSocialImages(corpus(entries)).find((one) => one.path === path);
  if (!image) throw new Error(`no image at ${path}`);
  const { label, title, detail } = image.card;
  return [label, title, detail];
};

test('there is an image for the site, for each section and for each entry', () => {
  const paths = getSocialImages(corpus([article()])).map(({ path }) => path);
  expect(paths).toContain('/immagini/sito.png');
  expect(paths).toContain('/immagini/cronologia.png');
  expect(paths).toContain('/immagini/articoli/un-articolo.png');
  expect(new Set(paths).size).toBe(paths.length);
});

test('the site’s image says what the case is, as of when, and what stands here; the name is on every image', () => {
  expect(cardOf('/immagini/sito.png')).toEqual([
    'A che punto siamo al 1º marzo 2026',
    'Una vertenza in una valle',
    'Che cosa si sa di una vertenza.',
  ]);
  expect(getSocialImages(corpus([])).every(({ card }) => card.siteName === 'Il caso di Valle')).toBe(true);
});

test('a section’s image says what stands in it', () => {
  const [label, title, detail] = cardOf('/immagini/impegni.png');
  expect([label, title]).toEqual(['Una vertenza in una valle', 'Impegni']);
  expect(detail).toMatch(/^Che cosa è stato promesso/u);
});

test('an article says its title and what it tells, an event its title and its day', () => {
  expect(cardOf('/immagini/articoli/un-articolo.png', article())).toEqual([
    'Articolo',
    'Un articolo',
    'Che cosa dice l’articolo.',
  ]);
  expect(cardOf('/immagini/cronologia/un-incontro.png', event())).toEqual(['Fatto', 'Un incontro', '13 gennaio 2026']);
});

test('a statement says its very words in quotation marks, or what was said without them', () => {
  const body = bodyOf('Chiede un tavolo.');
  const path = '/immagini/dichiarazioni/una-dichiarazione.png';
  const detail = 'Anna Rossi · 13 gennaio 2026 · sindaca, Comune di Valle';
  expect(cardOf(path, statement({}, { body }))).toEqual(['Dichiarazione · riportata', 'Chiede un tavolo.', detail]);
  const quoted = statement({ fidelity: 'directQuotation', fragment: 'subito un tavolo' }, { body });
  expect(cardOf(path, quoted)).toEqual(['Dichiarazione · citazione diretta', '«subito un tavolo»', detail]);
});

test('a figure says its values large, all of them where sources disagree', () => {
  const path = '/immagini/cifre/una-cifra.png';
  expect(cardOf(path, figure())).toEqual(['Cifra', '400 persone', 'Persone al lavoro']);
  const values = [
    { value: 1100, sources: ['il-giornale'] },
    { value: 900, qualifier: 'about' as const, sources: ['il-giornale'] },
  ];
  expect(cardOf(path, figure({ values }))).toEqual(['Cifra', '1.100 oppure circa 900 persone', 'Persone al lavoro']);
});

test('a commitment says when and who, a subject its role, a source where and when', () => {
  expect(cardOf('/immagini/impegni/un-impegno.png', commitment())).toEqual([
    'Impegno',
    'Aprire un tavolo',
    '13 gennaio 2026 · Anna Rossi',
  ]);
  expect(cardOf('/immagini/soggetti/anna-rossi.png', actor())).toEqual([
    'Persona',
    'Anna Rossi',
    'Sindaca, Comune di Valle',
  ]);
  expect(cardOf('/immagini/fonti/il-giornale.png', source())).toEqual([
    'Fonte',
    '«Il tavolo si apre»',
    '14 gennaio 2026 · Il Giornale di Valle',
  ]);
});
