import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { colourOf, palette } from '../../../src/social/palette.ts';
import { projectDir } from '../../../src/site/settings.ts';

test('every colour is the light value of the site’s own', () => {
  const tokens = readFileSync(join(projectDir, 'src/styles/tokens.css'), 'utf8');
  for (const [name, value] of Object.entries(palette)) {
    expect(tokens).toContain(`--color-${name}: light-dark(${value},`);
  }
});

test('kinds of entry have the colour that they have on pages', () => {
  expect(colourOf('statements')).toBe(palette.statement);
  expect(colourOf('sources')).toBe(palette.muted);
});
