import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { preloadModules } from '../../../src/commands/preload-modules.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

test('a page asks at once for its programs and what they import, and not for what they load later', async () => {
  const siteDir = temporaryFolder();
  writeFiles(siteDir, {
    'cerca/index.html':
      '<head><title>x</title></head><script type="module" src="/b/_astro/short.js"></script><script type="module" src="/b/_astro/a.js"></script><script src="/b/_astro/z.js"></script>',
    '_astro/a.js': 'import{a as e,b as t}from"./shared.1.js";import"./other.js";const x=()=>import("./later.js");',
    '_astro/short.js': 'import"./other.js"',
    '_astro/z.js': 'import"./never.js"',
  });
  await preloadModules(siteDir, '/cerca/');
  expect(readFileSync(join(siteDir, 'cerca/index.html'), 'utf8')).toContain(
    '<title>x</title><link rel="modulepreload" href="/b/_astro/a.js"><link rel="modulepreload" href="/b/_astro/shared.1.js"><link rel="modulepreload" href="/b/_astro/other.js"><link rel="modulepreload" href="/b/_astro/short.js"></head>',
  );
});

test('a site without the page is left as it is', async () => {
  await expect(preloadModules(temporaryFolder(), '/cerca/')).resolves.toBeUndefined();
});
