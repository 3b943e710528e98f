import { expect, test } from 'vitest';
import { missingImages } from '../../../src/integrity/missing-images.ts';
import { article, whole } from '../../support/entries.ts';

const showing = (target: string) => article({}, { body: { images: [{ target, line: 14, alt: 'Il presidio.' }] } });
const images = ['articoli/presidio.jpg'];

test('an image that is there is right', () => {
  expect(missingImages(whole([showing('articoli/presidio.jpg')], { images }))).toEqual([]);
});

test('a missing image is refused, with the nearest name', () => {
  expect(missingImages(whole([showing('articoli/presidi.jpg')], { images }))).toEqual([
    {
      file: 'content/articoli/un-articolo.md',
      line: 14,
      message: 'mostra l’immagine content/articoli/presidi.jpg, che non c’è',
      remedy: 'metti lì il file, oppure correggi il nome (forse content/articoli/presidio.jpg?)',
      severity: 'error',
    },
  ]);
});

test('capitals count, also where the disk does not mind them', () => {
  const [problem] = missingImages(whole([showing('articoli/Presidio.jpg')], { images }));
  expect(problem?.message).toBe(
    'mostra l’immagine content/articoli/Presidio.jpg, ma il file si chiama content/articoli/presidio.jpg: maiuscole e minuscole contano',
  );
});

test('an image that is in another folder is said to be there', () => {
  const [problem] = missingImages(whole([showing('cronologia/presidio.jpg')], { images }));
  expect(problem?.remedy).toBe('sposta accanto al testo content/articoli/presidio.jpg');
});

test('an image of another format cannot be shown, be it there or not', () => {
  const [problem] = missingImages(whole([showing('articoli/presidio.gif')], { images: [] }));
  expect(problem).toMatchObject({
    message: 'mostra l’immagine content/articoli/presidio.gif, di un formato che il sito non usa',
    remedy: 'salvala come .jpg, .png, .webp o .avif e scrivi il nome nuovo',
  });
});
