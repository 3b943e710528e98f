import type { Metadata } from 'sharp';
import type { Finding } from './finding.ts';

/** What the metadata of an image say about people and should not be published: where it was taken, and by whom. */
export function findPersonalMetadata({ exif, xmp, iptc }: Pick<Metadata, 'exif' | 'xmp' | 'iptc'>): Finding[] {
  const tags = exif ? readExif(exif) : new Set<ExifMeaning>();
  if (tags === 'unreadable') return [{ message: 'ha metadati EXIF che non si riescono a leggere', remedy }];

  const text = xmp?.toString('utf8') ?? '';
  const hasPosition = tags.has('position') || /GPSL(?:atitude|ongitude)/u.test(text);
  const hasAuthor = tags.has('author') || /dc:creator|OwnerName/u.test(text) || Boolean(iptc?.includes(iptcByline));
  return [
    ...(hasPosition ? [{ message: 'contiene nei metadati il luogo in cui è stata scattata (GPS)', remedy }] : []),
    ...(hasAuthor ? [{ message: 'contiene nei metadati il nome dell’autore o del proprietario', remedy }] : []),
  ];
}

const remedy = 'esportala di nuovo senza metadati; chi l’ha fatta scrivilo nel testo';
const iptcByline = Buffer.from([0x1c, 2, 80]);

type ExifMeaning = 'position' | 'author';

/** Artist, author, owner and serial number of the camera. */
const authorTags = [0x013b, 0x9c9d, 0xa430, 0xa431];
const gpsDirectory = 0x8825;
const exifDirectory = 0x8769;
/** Version of the GPS directory: it says nothing by itself. */
const gpsVersion = 0;

/** Exif is a TIFF without pictures: directories of twelve-byte entries, some of which lead to other directories. */
function readExif(exif: Buffer): Set<ExifMeaning> | 'unreadable' {
  const tiff = exif.subarray(0, 4).toString('latin1') === 'Exif' ? exif.subarray(6) : exif;
  const isLittle = tiff.subarray(0, 2).toString('latin1') === 'II';
  const word = (at: number): number => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number): number => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));

  const entriesAt = (directory: number): { tag: number; value: number; at: number }[] =>
    Array.from({ length: word(directory) }, (_, index) => {
      const at = directory + 2 + index * 12;
      return { tag: word(at), value: long(at + 8), at };
    });
  const saysSomething = (at: number): boolean => {
    const length = long(at + 4);
    const start = length <= 4 ? at + 8 : long(at + 8);
    return tiff.subarray(start, start + length).some((byte) => byte > 0x20);
  };

  try {
    const main = entriesAt(long(4));
    const inner = main.filter(({ tag }) => tag === exifDirectory).flatMap(({ value }) => entriesAt(value));
    const gps = main.filter(({ tag }) => tag === gpsDirectory).flatMap(({ value }) => entriesAt(value));
    const found = new Set<ExifMeaning>();
    if (gps.some(({ tag }) => tag !== gpsVersion)) found.add('position');
    if ([...main, ...inner].some(({ tag, at }) => authorTags.includes(tag) && saysSomething(at))) found.add('author');
    return found;
  } catch (error) {
    if (error instanceof RangeError) return 'unreadable';
    throw error;
  }
}
