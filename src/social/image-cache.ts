import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { SocialCard } from './card.ts';
import { fontsDir } from './draw-card.ts';

/** Images drawn by earlier builds: a file per card, named after everything that decides how it looks. */
export interface ImageCache {
  read: (card: SocialCard) => Promise<Buffer | undefined>;
  write: (card: SocialCard, image: Buffer) => Promise<void>;
}

/** Opens the cache in a folder, which may be removed at any time. A file that is not whole counts as missing. */
export async function openImageCache(dir: string): Promise<ImageCache> {
  await mkdir(dir, { recursive: true });
  const code = await digestOfCode();
  const fileOf = (card: SocialCard) => join(dir, digest(code, JSON.stringify(card)).toString('hex'));
  return {
    async read(card) {
      const bytes = await readFile(fileOf(card)).catch(() => undefined);
      if (bytes === undefined) return undefined;
      const image = bytes.subarray(digestLength);
      return digest(image).equals(bytes.subarray(0, digestLength)) ? image : undefined;
    },
    async write(card, image) {
      const temporary = join(dir, randomUUID());
      await writeFile(temporary, Buffer.concat([digest(image), image]));
      await rename(temporary, fileOf(card));
    },
  };
}

/** Each file begins with the digest of the image that follows. */
const digestLength = 32;

/** Our code, the fonts and the versions of what draws: when any changes, so may the image. */
async function digestOfCode(): Promise<string> {
  const files = await Promise.all(
    [import.meta.dirname, fontsDir].map(async (dir) =>
      (await readdir(dir, { withFileTypes: true }))
        .filter((file) => file.isFile())
        .map(({ name }) => join(dir, name))
        .sort(),
    ),
  );
  const bytes = await Promise.all([...files.flat(), satoriManifest].map((file) => readFile(file)));
  return digest(...bytes, JSON.stringify(sharp.versions)).toString('hex');
}

const satoriManifest = new URL(import.meta.resolve('satori/package.json'));

function digest(...parts: (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
