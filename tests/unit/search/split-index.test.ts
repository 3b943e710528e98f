import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { splitIndex } from '../../../src/search/split-index.ts';
import { indexTexts } from '../../support/searched-texts.ts';

const entry = { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{"it":{"hash":"it_1"}}}') };

test('no beginning of a word is parted from the words that begin with it', async () => {
  const beginnings = ['abba', 'bello', 'caro', 'dolce', 'gatto', 'letto', 'mare', 'notte', 'porta', 'sale'];
  const endings = Array.from({ length: 60 }, (_, at) =>
    String.fromCharCode(97 + (at % 26), 98 + (at % 7), 97 + ((at * 7) % 26)),
  );
  const texts = beginnings.flatMap((beginning) =>
    endings.map((ending) => `${beginning}${ending} ${'riempitivo '.repeat(8)}`),
  );
  const { find } = await indexTexts(texts);
  for (const [at, beginning] of beginnings.entries()) {
    const expected = endings.map((_, ending) => at * endings.length + ending);
    expect((await find(beginning)).sort((a, b) => a - b)).toEqual(expected);
  }
}, 60_000);

test('a format that is not the known one is refused', () => {
  const strange = { path: 'index/it_1.pf_index', content: gzipSync('pagefind_dcd\u00ff\u00ff') };
  const meta = { path: 'pagefind.it_1.pf_meta', content: gzipSync('pagefind_dcd\u0080') };
  expect(() => splitIndex([entry, meta, strange])).toThrow('not written as expected');
});

test('an index without its table of contents is refused', () => {
  expect(() => splitIndex([entry])).toThrow('no table of contents');
});
