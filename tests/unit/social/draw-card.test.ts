import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { SocialCard } from '../../../src/social/card.ts';
import { drawCard } from '../../../src/social/draw-card.ts';
import { palette } from '../../../src/social/palette.ts';

const card: SocialCard = {
  kind: 'statements',
  label: 'Dichiarazione',
  title: '«Perché no?»',
  detail: '13 gennaio 2026 · Anna Rossi',
  siteName: 'Il caso di Valle',
};

/** Rows of the image in which something is written, as `[first, last]`. */
async function inkedRows(more: Partial<SocialCard>): Promise<[number, number]> {
  const { data, info } = await sharp(await drawCard({ ...card, ...more }))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rows = Array.from({ length: info.height }, (_, y) => y).filter(
    (y) => y > 30 && data.subarray(y * info.width, (y + 1) * info.width).some((value) => value < 100),
  );
  return [rows[0] ?? 0, rows.at(-1) ?? 0];
}

test('draws a small PNG of the size that networks ask', async () => {
  const image = await drawCard(card);
  expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(image.byteLength).toBeLessThan(60_000);
});

test('draws the same card with the same bytes', async () => {
  expect((await drawCard(card)).equals(await drawCard(card))).toBe(true);
});

test('carries the colour of the kind at the top', async () => {
  const { data } = await sharp(await drawCard(card))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const wanted = [1, 3, 5].map((at) => Number.parseInt(palette.statement.slice(at, at + 2), 16));
  wanted.forEach((value, at) => expect(Math.abs((data[at] ?? 0) - value)).toBeLessThan(4));
});

test('keeps every line inside the picture, however long the words', async () => {
  const words = Array.from({ length: 60 }, () => 'ricollocazione').join(' ');
  for (const title of [words.slice(0, 40), words.slice(0, 90), words.slice(0, 140), words]) {
    const [, last] = await inkedRows({ title, detail: words, siteName: words });
    expect(last).toBeLessThan(605);
  }
});

test('writes markup and names of other alphabets as they are, without failing', async () => {
  await expect(drawCard({ ...card, title: '<b>Štěpán & Łódź</b> 東京 😀', detail: '' })).resolves.toBeInstanceOf(
    Buffer,
  );
});
