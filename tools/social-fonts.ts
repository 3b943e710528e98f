/**
 * Makes the font files of `src/social/fonts/` from the variable family on npm: two fixed weights, in a format that
 * the drawing of social images can read. Run once, by hand, when the family changes: `node tools/social-fonts.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';

const family = resolve(import.meta.dirname, '../node_modules/@fontsource-variable/source-serif-4/files');
const target = resolve(import.meta.dirname, '../src/social/fonts');

const alphabets = {
  /** What Italian needs, and the languages of western Europe. */
  latin: [range(0x20, 0x7e), range(0xa0, 0xff), 'ŒœŸıƒ', '–—‘’‚“”„•…‹›€™−↑←↓№'].join(''),
  /** Names from the rest of Europe. */
  'latin-ext': range(0x100, 0x17f),
};

for (const [alphabet, characters] of Object.entries(alphabets)) {
  const source = await readFile(resolve(family, `source-serif-4-${alphabet}-opsz-normal.woff2`));
  for (const weight of [400, 600]) {
    const variationAxes = { wght: weight, opsz: 20 };
    const subset = await subsetFont(source, characters, { targetFormat: 'woff', variationAxes });
    await writeFile(resolve(target, `source-serif-4-${alphabet}-${weight}.woff`), subset);
    process.stdout.write(`${alphabet} ${weight}: ${subset.byteLength} byte\n`);
  }
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');
}
