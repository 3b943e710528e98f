/**
 * Makes the font files of `src/styles/fonts/` from the variable family on npm: only the characters and the weights
 * that an Italian site needs. Run once, by hand, when the family or the characters change: `node tools/subset-font.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';

const family = resolve(import.meta.dirname, '../node_modules/@fontsource-variable/source-serif-4/files');
const target = resolve(import.meta.dirname, '../src/styles/fonts');

/** Basic Latin, the accented letters of western Europe, and the punctuation of Italian typography. */
const characters = [
  ...range(0x20, 0x7e),
  ...'«»“”‘’–—…·•°ºª€§©×½→←↑↓№',
  ...'àèéìíòóùúâêôûäëïöüçñÀÈÉÌÍÒÓÙÚÑ',
  '\u00a0',
].join('');

const styles = [
  { name: 'normal', axes: { wght: { min: 400, max: 700, default: 400 }, opsz: 20 }, noLayoutClosure: false },
  { name: 'italic', axes: { wght: 400, opsz: 20 }, noLayoutClosure: true },
];

for (const { name, axes, noLayoutClosure } of styles) {
  const source = await readFile(resolve(family, `source-serif-4-latin-opsz-${name}.woff2`));
  const subset = await subsetFont(source, characters, { targetFormat: 'woff2', variationAxes: axes, noLayoutClosure });
  await writeFile(resolve(target, `source-serif-4-${name}.woff2`), subset);
  process.stdout.write(`${name}: ${subset.byteLength} byte\n`);
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
}
