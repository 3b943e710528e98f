import { expect, test } from 'vitest';
import { readAddress } from '../../../src/site/read-address.ts';
import { readSettings } from '../../../src/site/settings.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

function addressWith(siteFile: string | undefined, env: Record<string, string> = {}) {
  const contentDir = temporaryFolder();
  if (siteFile !== undefined) writeFiles(contentDir, { 'sito.yaml': siteFile });
  return readAddress(readSettings({ ...env, CONTENT_DIR: contentDir }));
}

test('is what sito.yaml says', () => {
  expect(addressWith('url: https://valle.example\nbasePath: /cartiera/\n')).toEqual({
    siteUrl: 'https://valle.example',
    basePath: '/cartiera/',
  });
});

test('the environment wins over sito.yaml', () => {
  const env = { SITE_URL: 'https://prova.example', BASE_PATH: '/prova/' };
  expect(addressWith('url: https://valle.example\nbasePath: /cartiera/\n', env)).toEqual({
    siteUrl: 'https://prova.example',
    basePath: '/prova/',
  });
});

test.each([
  ['no sito.yaml', undefined],
  ['a sito.yaml that says nothing of it', 'name: Archivio'],
  ['a slip in both', 'url: valle.example\nbasePath: cartiera'],
  ['a file that is no YAML', 'url: "https://valle'],
  ['a list', '- https://valle.example'],
])('with %s is this machine', (_what, siteFile) => {
  expect(addressWith(siteFile)).toEqual({ siteUrl: 'http://localhost:4321', basePath: '/' });
});
