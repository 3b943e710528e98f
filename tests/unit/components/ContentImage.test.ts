import { expect, test } from 'vitest';
import ContentImage from '../../../src/components/ContentImage.astro';
import { draw } from '../../support/components.ts';

const image = (path: string) => draw(ContentImage, { path, alt: 'Una sala con tavoli vuoti' });

test('an image is offered in modern formats and several widths, and waits to be seen', async () => {
  const html = await image('articoli/sala-di-lettura.jpg');
  expect(html.querySelectorAll('source').map((source) => source.getAttribute('type'))).toEqual([
    'image/avif',
    'image/webp',
  ]);
  expect(html.querySelector('source')?.getAttribute('srcset')).toContain('480w');
  expect(html.querySelector('img')?.getAttribute('loading')).toBe('lazy');
});

test('without a caption there is none', async () => {
  expect((await image('articoli/sala-di-lettura.jpg')).querySelectorAll('figcaption').length).toBe(0);
});

test('an image that is not in the content is a fault', async () => {
  await expect(image('articoli/nessuna.jpg')).rejects.toThrow(/no image «articoli\/nessuna\.jpg»/u);
});
