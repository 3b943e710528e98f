/**
 * Makes the icons of `public/`, which name no case: lines of a record, one of them marked by a dot.
 * Run once, by hand, when the mark or its colours change: `node tools/icons.ts`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { palette } from '../src/social/palette.ts';

const target = resolve(import.meta.dirname, '../public');

/** On a grid of 4, so that its edges are sharp at 16 pixels too. */
const mark = [
  '<rect x="12" y="12" width="40" height="8"/>',
  '<circle cx="20" cy="32" r="8"/>',
  '<rect x="34" y="28" width="18" height="8"/>',
  '<rect x="12" y="44" width="28" height="8"/>',
].join('');
const draw = (corner: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${corner}" fill="${palette.accent}"/><g fill="${palette.paper}">${mark}</g></svg>\n`;

/** Rounded for browsers; square for phones, which cut the corners themselves. */
const [rounded, square] = [draw(12), draw(0)];

await mkdir(target, { recursive: true });
await writeFile(resolve(target, 'favicon.svg'), rounded);
await writeFile(resolve(target, 'favicon-32.png'), await toPng(rounded, 32));
await writeFile(resolve(target, 'favicon.ico'), toIco([await toPng(rounded, 16), await toPng(rounded, 32)], [16, 32]));
await writeFile(resolve(target, 'apple-touch-icon.png'), await toPng(square, 180));
for (const size of [192, 512]) await writeFile(resolve(target, `icon-${size}.png`), await toPng(square, size));

function toPng(svg: string, size: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ palette: true, effort: 10 })
    .toBuffer();
}

/** An ICO file is a table of contents and the PNG files one after another. */
function toIco(images: Buffer[], sizes: number[]): Buffer {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [at, image] of images.entries()) {
    const entry = 6 + 16 * at;
    header.writeUInt8(sizes[at] ?? 0, entry);
    header.writeUInt8(sizes[at] ?? 0, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(image.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  }
  return Buffer.concat([header, ...images]);
}
