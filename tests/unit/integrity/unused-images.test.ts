import { expect, test } from 'vitest';
import { unusedImages } from '../../../src/integrity/unused-images.ts';
import { article, whole } from '../../support/entries.ts';

test('advises about an image that no text shows', () => {
  const showing = article({}, { body: { images: [{ target: 'articoli/a.jpg', line: 14, alt: 'A.' }] } });
  expect(unusedImages(whole([showing], { images: ['articoli/a.jpg', 'articoli/b.jpg'] }))).toEqual([
    {
      file: 'content/articoli/b.jpg',
      message: 'è un’immagine che nessun testo mostra',
      remedy: 'mostrala in un testo, oppure togli il file',
      severity: 'advice',
    },
  ]);
});

test('nothing is said while some file could not be taken in: it might be the one that shows it', () => {
  const all = whole([article()], { images: ['articoli/a.jpg'] });
  expect(unusedImages({ ...all, knownIds: { ...all.knownIds, events: new Set(['rotto']) } })).toEqual([]);
});
