import { expect, test } from 'vitest';
import { citationComponents } from '../../../src/editor/citation-components.ts';
import { parseBody } from '../../../src/markdown/parse.ts';

const texts = {
  fonte: 'Parole. :fonte{#gazzetta-2026}',
  dichiarazione: 'Prima.\n\n::dichiarazione{#2026-01-13-anna-rossi}\n\nDopo.',
};

test.each(Object.entries(texts))('%s is read and written as our texts have it', (id, text) => {
  const { pattern, toBlock } = citationComponents.find((component) => component.id === id)!;
  const match = pattern.exec(text)!;
  expect(text).toContain(toBlock({ ...match.groups }));
  expect(toBlock({ ...match.groups })).toBe(match[0]);
  const source = { file: 'content/articoli/a.md', path: 'articoli/a.md', format: 'md' as const, firstLine: 1 };
  expect(parseBody({ ...source, text }).problems).toEqual([]);
});
