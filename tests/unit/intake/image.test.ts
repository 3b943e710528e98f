import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { takeIn } from '../../../src/intake/intake.ts';
import { validContent, writeContent } from '../../support/content-folder.ts';
import { problemsWith } from '../../support/problems-in.ts';

const noise = sharp({
  create: {
    width: 300,
    height: 200,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  },
});
const png = await noise.clone().png().toBuffer();
const jpeg = await noise.clone().jpeg().toBuffer();
const webp = await noise.clone().webp().toBuffer();
const avif = await noise.clone().avif({ effort: 0 }).toBuffer();

const withoutMetadata = 'Rimedio: esportala di nuovo senza metadati; chi l’ha fatta scrivilo nel testo.';

test('accepts every format that browsers show, and two equal images', async () => {
  expect(
    await problemsWith({
      'articoli/a.png': png,
      'articoli/b.jpg': jpeg,
      'articoli/c.jpeg': jpeg,
      'comunicati/d.webp': webp,
      'pagine/e-2.avif': avif,
    }),
  ).toEqual([]);
});

test('lists images by their path from the content folder, also those with problems', async () => {
  const contentDir = await writeContent({
    ...validContent(),
    'articoli/b.png': png,
    'articoli/A.png': png,
    'articoli/c.jpg': '',
  });
  const { images } = await takeIn({ contentDir, contentName: 'content' });
  expect(images).toEqual([
    { path: 'articoli/A.png', file: 'content/articoli/A.png' },
    { path: 'articoli/b.png', file: 'content/articoli/b.png' },
    { path: 'articoli/c.jpg', file: 'content/articoli/c.jpg' },
  ]);
});

test.each([
  ['png', png],
  ['jpg', jpeg],
  ['webp', webp],
  ['avif', avif],
])('refuses a %s that breaks off', async (extension, bytes) => {
  expect(
    await problemsWith({ [`articoli/foto.${extension}`]: bytes.subarray(0, Math.floor(bytes.length * 0.7)) }),
  ).toEqual([
    `content/articoli/foto.${extension}: è rovinata: non si riesce ad aprire fino in fondo. Rimedio: copiala di nuovo dall’originale.`,
  ]);
});

test.each([
  ['no byte', '', 'è vuota (0 byte)'],
  ['a text', 'Una foto del presidio.', 'non è un’immagine .jpg ma un testo'],
  ['an SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'non è un’immagine .jpg ma un SVG'],
  [
    'a Git LFS pointer',
    'version https://git-lfs.github.com/spec/v1\n',
    'non è un’immagine .jpg ma il segnaposto di Git LFS',
  ],
  ['a GIF', 'GIF89a\x01\x00', 'non è un’immagine .jpg ma una GIF'],
  ['a PNG', png, 'è un’immagine png con l’estensione .jpg. Rimedio: rinominala in .png'],
])('refuses a .jpg that is %s', async (_, bytes, message) => {
  expect(await problemsWith({ 'articoli/foto.jpg': bytes })).toEqual([
    expect.stringContaining(`content/articoli/foto.jpg: ${message}`),
  ]);
});

test('refuses an SVG by its extension', async () => {
  expect(await problemsWith({ 'articoli/grafico.svg': '<svg/>' })).toEqual([
    expect.stringMatching(/^content\/articoli\/grafico\.svg: è un file \.svg/u),
  ]);
});

test('refuses more than 12,000 pixels a side', async () => {
  const strip = (width: number): Promise<Buffer> =>
    sharp({ create: { width, height: 2, channels: 3, background: '#fff' }, limitInputPixels: false })
      .png()
      .toBuffer();

  expect(await problemsWith({ 'articoli/striscia.png': await strip(12_000) })).toEqual([]);
  expect(await problemsWith({ 'articoli/striscia.png': await strip(30_000) })).toEqual([
    'content/articoli/striscia.png: è di 30000 × 2 pixel, più di 12.000 per lato. Rimedio: rimpiccioliscila: 2400 pixel per il lato lungo bastano a ogni schermo.',
  ]);
});

test.each([
  ['jpg', (image: Sharp) => image.jpeg()],
  ['png', (image: Sharp) => image.png()],
  ['webp', (image: Sharp) => image.webp()],
  ['avif', (image: Sharp) => image.avif({ effort: 0 })],
])('refuses a .%s that says where and by whom it was taken', async (extension, encode) => {
  const told = noise
    .clone()
    .withExif({ IFD0: { Artist: 'Mario Rossi' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 1/1 1/1' } });
  expect(await problemsWith({ [`articoli/foto.${extension}`]: await encode(told).toBuffer() })).toEqual([
    `content/articoli/foto.${extension}: contiene nei metadati il luogo in cui è stata scattata (GPS). ${withoutMetadata}`,
    `content/articoli/foto.${extension}: contiene nei metadati il nome dell’autore o del proprietario. ${withoutMetadata}`,
  ]);
});

test('finds the owner of a camera in the inner directory of EXIF', async () => {
  const told = noise.clone().withExif({ IFD2: { CameraOwnerName: 'Mario Rossi' } });
  expect(await problemsWith({ 'articoli/foto.jpg': await told.jpeg().toBuffer() })).toEqual([
    expect.stringContaining('il nome dell’autore o del proprietario'),
  ]);
});

test('finds an author in XMP', async () => {
  const told = noise
    .clone()
    .withXmp(
      '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Mario Rossi</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
    );
  expect(await problemsWith({ 'articoli/foto.jpg': await told.jpeg().toBuffer() })).toEqual([
    expect.stringContaining('il nome dell’autore o del proprietario'),
  ]);
});

test('accepts metadata that say nothing about people', async () => {
  const told = noise
    .clone()
    .withExif({ IFD0: { Software: 'un programma', Artist: '   ' } })
    .withMetadata({ orientation: 3 });
  expect(await problemsWith({ 'articoli/foto.jpg': await told.jpeg().toBuffer() })).toEqual([]);
});

test('refuses metadata that cannot be read', async () => {
  const told = await noise
    .clone()
    .withExif({ IFD0: { Artist: 'Mario Rossi' } })
    .jpeg()
    .toBuffer();
  const at = told.indexOf('Exif\0\0') + 6;
  told.writeUInt32LE(0xffff_fff0, at + 4);
  expect(await problemsWith({ 'articoli/foto.jpg': told })).toEqual([
    `content/articoli/foto.jpg: ha metadati EXIF che non si riescono a leggere. ${withoutMetadata}`,
  ]);
});

test('refuses a name that is no part of an address, and a place without texts', async () => {
  expect(await problemsWith({ 'articoli/Foto del presidio.JPG': jpeg, 'soggetti/rossi.jpg': jpeg })).toEqual([
    'content/articoli/Foto del presidio.JPG: ha un nome che non va: solo lettere minuscole senza accenti, cifre e trattini. Rimedio: rinominalo in foto-del-presidio.jpg.',
    'content/soggetti/rossi.jpg: è un’immagine, ma in soggetti/ le voci sono dati senza testo. Rimedio: mettila accanto al testo che la mostra.',
  ]);
});
