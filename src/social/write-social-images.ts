import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { getSocialImages, type SocialImage } from '../queries/social-cards.ts';
import { projectDir } from '../site/settings.ts';
import { drawCard } from './draw-card.ts';
import { openImageCache, type ImageCache } from './image-cache.ts';

/** How many images are on their way at once: drawing keeps one core busy, writing PNG the others. */
const workers = 4;

/**
 * Writes a social image for the site, each section and each entry into a folder with the finished site.
 * @returns how many there are, and how many had to be drawn because no earlier build had.
 */
export async function writeSocialImages({
  siteDir,
  corpus,
  cacheDir = join(projectDir, '.cache/social'),
}: {
  siteDir: string;
  corpus: Corpus;
  cacheDir?: string;
}): Promise<{ images: number; drawn: number }> {
  const images = getSocialImages(corpus);
  const cache = await openImageCache(cacheDir);
  const folders = new Set(images.map(({ path }) => dirname(join(siteDir, path))));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));

  const queue = images.values();
  let drawn = 0;
  const work = async () => {
    for (const image of queue) if (await writeImage(siteDir, image, cache)) drawn += 1;
  };
  await Promise.all(Array.from({ length: workers }, work));
  return { images: images.length, drawn };
}

/** @returns whether it had to be drawn. */
async function writeImage(siteDir: string, { path, card }: SocialImage, cache: ImageCache): Promise<boolean> {
  const known = await cache.read(card);
  const image = known ?? (await drawCard(card));
  if (!known) await cache.write(card, image);
  await writeFile(join(siteDir, path), image);
  return !known;
}
