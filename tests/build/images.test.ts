import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { allPages, builtSite, readPage } from '../support/built-site.ts';
import { siteNames } from '../support/sites.ts';

describe.each(siteNames)('images of the %s site', (name) => {
  const site = builtSite(name);

  test('say nothing about who made them, when, where and with what', async () => {
    const images = site.files.filter((file) => /\.(?:jpe?g|png|webp|avif)$/u.test(file));
    expect(images.length).toBeGreaterThan(0);
    for (const file of images) {
      const { exif, xmp, iptc, comments } = await sharp(site.readBytes(file)).metadata();
      expect({ exif, xmp, iptc, comments }, file).toEqual({});
    }
  });

  test('have words for those who do not see them, and their size so that nothing jumps', () => {
    const bad = allPages(name).flatMap(({ address, root }) =>
      root
        .querySelectorAll('img')
        .filter(
          (image) =>
            !image.getAttribute('alt') || !Number(image.getAttribute('width')) || !Number(image.getAttribute('height')),
        )
        .map((image) => `${address}: ${image.toString()}`),
    );
    expect(bad).toEqual([]);
  });
});

test('the camera’s name in a file of the content is not in the site', () => {
  const { files, readBytes } = builtSite('another');
  expect(files.filter((file) => readBytes(file).includes('MarcaNascosta'))).toEqual([]);
});

test('two identical images under two names are both shown', async () => {
  const site = builtSite('another');
  for (const address of ['/articoli/sei-mesi-di-orario-ridotto/', '/cronologia/2026-05-09-lettura-in-piazza/']) {
    const image = readPage(address, 'another').root.querySelector('main picture img')!;
    const { width, height } = await sharp(
      site.readBytes(image.getAttribute('src')!.slice(site.basePath.length)),
    ).metadata();
    expect({ width, height }, address).toEqual({ width: 900, height: 600 });
    expect(image.getAttribute('alt'), address).not.toBe('');
  }
});
