import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { FeedView } from '../queries/feeds.ts';
import type { FilledSegment } from '../queries/views.ts';
import type { ImageAddresses } from './item-html.ts';

const images = import.meta.glob<{ default: ImageMetadata }>('@content/**/*.{jpg,jpeg,png,webp,avif}');

/** Where the images of a feed stand on the finished site: in one size, in a format that every reader knows. */
export async function getImageAddresses({ items }: FeedView): Promise<ImageAddresses> {
  const paths = new Set(items.flatMap(({ prose }) => imagesIn(prose?.segments ?? [])));
  return Object.fromEntries(await Promise.all([...paths].map(async (path) => [path, await addressOf(path)])));
}

async function addressOf(path: string): Promise<string> {
  const load = Object.entries(images).find(([file]) => file.endsWith(`/${path}`))?.[1];
  if (!load) throw new Error(`no image «${path}» in the content folder`);
  const { default: image } = await load();
  // Nothing is enlarged. Only the image service may look inside: whoever reads its width publishes the file as it is.
  return (await getImage({ src: image, format: 'jpg', width: 1200 })).src;
}

function imagesIn(segments: readonly FilledSegment[]): string[] {
  return segments.flatMap((segment) => {
    if (typeof segment === 'string') return [];
    if (segment.place === 'image') return [segment.path];
    return segment.place === 'component' ? imagesIn(segment.children) : [];
  });
}
