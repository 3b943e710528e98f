import { describe, expect, test } from 'vitest';
import { todayInRome } from '../../../src/lib/days.ts';
import { projectDir, readSettings, UsageError } from '../../../src/site/settings.ts';

describe('with nothing set', () => {
  const settings = readSettings({});

  test('works on the folders of the project, whatever the folder it is called from', () => {
    expect(settings.contentDir).toBe(`${projectDir}/content`);
    expect(settings.outDir).toBe(`${projectDir}/dist`);
    expect(settings.contentName).toBe('content');
  });

  test('leaves the address to sito.yaml', () => {
    expect(settings.siteUrl).toBeUndefined();
    expect(settings.basePath).toBeUndefined();
  });

  test('takes today in Rome and port 4321', () => {
    expect(settings.today).toBe(todayInRome());
    expect(settings.port).toBe(4321);
  });

  test('shows no drafts unless a command asks for a preview', () => {
    expect(settings.preview).toBe(false);
    expect(readSettings({}, { preview: true }).preview).toBe(true);
    expect(readSettings({}, { outDir: 'anteprima' }).outDir).toBe(`${projectDir}/anteprima`);
    expect(readSettings({ OUT_DIR: '/srv/sito' }, { outDir: 'anteprima' }).outDir).toBe('/srv/sito');
  });
});

test('an empty variable counts as unset', () => {
  const names = ['CONTENT_DIR', 'SITE_URL', 'BASE_PATH', 'SITE_TODAY', 'OUT_DIR', 'PORT'];
  expect(readSettings(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readSettings({}));
  expect(readSettings(Object.fromEntries(names.map((name) => [name, '  '])))).toEqual(readSettings({}));
});

test('takes another content folder, from the project or from anywhere', () => {
  expect(readSettings({ CONTENT_DIR: 'tests/altro/' })).toMatchObject({
    contentDir: `${projectDir}/tests/altro`,
    contentName: 'tests/altro',
  });
  expect(readSettings({ CONTENT_DIR: '/srv/valle' })).toMatchObject({
    contentDir: '/srv/valle',
    contentName: '/srv/valle',
  });
});

test('a folder has one name, with or without a slash at its end', () => {
  expect(readSettings({ CONTENT_DIR: '/srv/valle/', OUT_DIR: '/srv/sito/' })).toMatchObject({
    contentDir: '/srv/valle',
    outDir: '/srv/sito',
  });
});

test.each([
  ['https://esempio.it', 'https://esempio.it'],
  ['https://esempio.it/', 'https://esempio.it'],
  ['http://localhost:8080', 'http://localhost:8080'],
])('takes %s as the address of the site', (text, siteUrl) => {
  expect(readSettings({ SITE_URL: text }).siteUrl).toBe(siteUrl);
});

test.each(['esempio.it', 'ftp://esempio.it', 'https://esempio.it/sito/', 'https://esempio.it/?a=1', 'ciao'])(
  'refuses %s as the address of the site, and says how to write it',
  (text) => {
    expect(() => readSettings({ SITE_URL: text })).toThrow(UsageError);
    expect(() => readSettings({ SITE_URL: text })).toThrow(/SITE_URL è «.*https:\/\/esempio\.it/u);
  },
);

test.each([
  ['/', '/'],
  ['/sito/', '/sito/'],
  ['sito', '/sito/'],
  ['/a/b', '/a/b/'],
])('takes %s as the base path', (text, basePath) => {
  expect(readSettings({ BASE_PATH: text }).basePath).toBe(basePath);
});

test.each(['/../', '/con spazio/', '/a?b/', 'https://esempio.it/'])('refuses %s as the base path', (text) => {
  expect(() => readSettings({ BASE_PATH: text })).toThrow(/BASE_PATH è «.*\/sito\//u);
});

test.each(['2026-02-30', '13/01/2026', 'oggi'])('refuses %s as today', (text) => {
  expect(() => readSettings({ SITE_TODAY: text })).toThrow(/SITE_TODAY è «/u);
});

test.each(['ottanta', '70000', '-1', '80.5'])('refuses %s as a port', (text) => {
  expect(() => readSettings({ PORT: text })).toThrow(/PORT è «/u);
});
