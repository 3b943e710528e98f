import { expect, test } from 'vitest';
import { getWithheld } from '../../../src/commands/withheld.ts';
import type { EntriesByKind } from '../../../src/corpus/corpus.ts';
import { kinds } from '../../../src/site/sections.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

test('tells the entries that are written and not in the corpus, and no image or published entry', () => {
  const contentDir = temporaryFolder();
  writeFiles(contentDir, {
    'articoli/uscito.md': '',
    'articoli/bozza.mdx': '',
    'articoli/foto.jpg': '',
    'luoghi/valle.yaml': '',
    'pagine/privacy.md': '',
  });
  const nothing = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as EntriesByKind;
  const corpus = { ...nothing, articles: [{ id: 'uscito' }] } as unknown as EntriesByKind;

  expect(getWithheld(contentDir, corpus)).toEqual(['/articoli/bozza/', '/luoghi/valle/', '/privacy/']);
});
