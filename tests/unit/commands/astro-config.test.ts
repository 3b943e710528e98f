import { expect, test } from 'vitest';
import { astroConfig } from '../../../src/commands/astro-config.ts';
import { projectDir, readSettings } from '../../../src/site/settings.ts';

const settings = readSettings({ CONTENT_DIR: '/srv/valle', SITE_URL: 'https://valle.example', BASE_PATH: '/sito/' });
const config = astroConfig(settings);

test('stands where the settings say', () => {
  expect(config).toMatchObject({ site: 'https://valle.example', base: '/sito/', trailingSlash: 'always' });
});

test('by itself builds into a folder that is thrown away, never into the published one', () => {
  expect(config.outDir).toBe(`${projectDir}/.build/astro`);
  expect(config.outDir).not.toBe(settings.outDir);
});

test('puts nothing inline, which the security policy would refuse, and publishes no source map', () => {
  expect(config.build?.inlineStylesheets).toBe('never');
  expect(config.vite?.build).toMatchObject({ assetsInlineLimit: 0, sourcemap: false });
});

test('images are found in the content folder, also outside the project', () => {
  expect(config.vite?.resolve?.alias).toEqual({ '@content': '/srv/valle' });
  expect(config.vite?.server?.fs?.allow).toContain('/srv/valle');
});
