import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { layOutCard, type SocialCard } from './card.ts';
import { socialImageSize } from './social-image-path.ts';

/** Draws a social image: the same card gives the same bytes, whatever fonts the machine has. */
export async function drawCard(card: SocialCard): Promise<Buffer> {
  const svg = await satori(layOutCard(card) as Parameters<typeof satori>[0], {
    ...socialImageSize,
    fonts: await loadFonts(),
  });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
}

/** Where the fonts are, for whoever must know whether they changed. */
export const fontsDir = join(import.meta.dirname, 'fonts');

let fonts: Promise<Font[]> | undefined;

function loadFonts(): Promise<Font[]> {
  return (fonts ??= Promise.all(
    (['latin', 'latin-ext'] as const).flatMap((name) =>
      ([400, 600] as const).map(async (weight) => ({
        name,
        weight,
        style: 'normal' as const,
        data: await readFile(join(fontsDir, `source-serif-4-${name}-${weight}.woff`)),
      })),
    ),
  ));
}
