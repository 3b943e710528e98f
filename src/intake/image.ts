import type { Metadata, Sharp } from 'sharp';
import { imageFormats, isImageExtension, splitName } from './file-names.ts';
import type { Finding } from './finding.ts';
import { findPersonalMetadata } from './image-metadata.ts';

/** Longest side, in pixels: above it pages gain nothing and the image service may run out of memory. */
export const longestSide = 12_000;

/** Largest image, in bytes. */
export const largestImage = 25_000_000;

/** Everything that is wrong with an image: its type, its size, its bytes, what it says about people. */
export async function checkImage(name: string, bytes: Buffer): Promise<Finding[]> {
  const extension = splitName(name).extension.toLowerCase();
  if (bytes.length === 0) return [{ message: 'è vuota (0 byte)', remedy: copyAgain }];
  const format = formatOf(bytes);
  if (format === undefined) return [{ message: `non è un’immagine .${extension}${guess(bytes)}`, remedy: exportAgain }];
  if (!isImageExtension(extension) || imageFormats[extension] !== format) {
    return [{ message: `è un’immagine ${format} con l’estensione .${extension}`, remedy: `rinominala in .${format}` }];
  }

  // Loaded here, because most content has no image and loading it takes longer than reading all the rest.
  const { default: sharp } = await import('sharp');
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
    const tooLarge = describeSize(metadata);
    if (tooLarge) return [tooLarge, ...findPersonalMetadata(metadata)];
    await decode(sharp(bytes, { failOn: 'warning', limitInputPixels: longestSide ** 2 }));
    return findPersonalMetadata(metadata);
  } catch {
    return [{ message: 'è rovinata: non si riesce ad aprire fino in fondo', remedy: copyAgain }];
  }
}

function describeSize({ width, height }: Metadata): Finding | undefined {
  if (width <= longestSide && height <= longestSide) return undefined;
  const limit = longestSide.toLocaleString('it');
  return {
    message: `è di ${width} × ${height} pixel, più di ${limit} per lato`,
    remedy: 'rimpiccioliscila: 2400 pixel per il lato lungo bastano a ogni schermo',
  };
}

/** Goes through every byte of the picture while keeping only a few pixels in memory. */
async function decode(image: Sharp): Promise<void> {
  await image.resize(16, 16, { fit: 'fill' }).raw().toBuffer();
}

type ImageFormat = (typeof imageFormats)[keyof typeof imageFormats];

/** By the first bytes, so that nothing but these four formats ever reaches a decoder. */
function formatOf(bytes: Buffer): ImageFormat | undefined {
  const start = bytes.toString('latin1', 0, 32);
  if (start.startsWith('\xFF\xD8\xFF')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
  if (/^RIFF[^]{4}WEBP/u.test(start)) return 'webp';
  if (/^[^]{4}ftyp[^]*avi[fs]/u.test(start)) return 'avif';
  return undefined;
}

function guess(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, 512);
  if (/<svg/iu.test(start)) return ' ma un SVG';
  if (start.startsWith('version https://git-lfs')) return ' ma il segnaposto di Git LFS';
  if (start.startsWith('GIF8')) return ' ma una GIF';
  return /[\0-\x08\x0E-\x1F]/u.test(start) ? '' : ' ma un testo';
}

const copyAgain = 'copiala di nuovo dall’originale';
const exportAgain = 'esportala come .jpg, .png, .webp o .avif';
