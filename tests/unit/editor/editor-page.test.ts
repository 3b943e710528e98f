import { expect, test } from 'vitest';
import { editorPage, editorPolicy } from '../../../src/editor/editor-page.ts';

const parts = {
  name: 'Rossi & «Valle»',
  home: '/caso/',
  script: 'programma/a.js',
  styles: ['programma/a.css'],
  isOnline: false,
};

test('the page begins with its policy, is kept from search engines, and loads what stands beside it', () => {
  const html = editorPage(parts);
  expect(html).toMatch(/<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/u);
  expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
  expect(html).toContain('<title>Redazione – Rossi &amp; «Valle»</title>');
  expect(html).toContain('<script type="module" src="programma/a.js"></script>');
});

test('its policy lets in no program but the site’s own, and nobody else', () => {
  const policy = editorPolicy(false);
  expect(policy).toMatch(/^default-src 'none'; script-src 'self';/u);
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/u);
  expect(policy.match(/unsafe-inline/gu)).toHaveLength(1);
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('it speaks to GitHub only where the online editor has been set up', () => {
  const hosts = editorPolicy(true).match(/https:\/\/[a-z.]+/gu);
  expect(hosts).toEqual([
    'https://avatars.githubusercontent.com',
    'https://api.github.com',
    'https://www.githubstatus.com',
  ]);
  expect(editorPage({ ...parts, isOnline: true })).toContain('<html lang="it" data-online>');
});
