import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapeOf } from '../../../src/editor/edited-file.ts';
import { readEntryText, writeEntryText, type FileShape } from '../../../src/editor/entry-text.ts';
import { readYaml } from '../../../src/intake/yaml.ts';

const article = shapeOf('articles');
const text = `---
# Da rileggere con calma.
title: "Il tavolo: primo incontro"
summary: Chi c’era.
publishedOn: 2026-01-13
topics:
  - lavoro
actors: [anna-rossi, comune-di-valle]
---

Primo *capoverso*. :fonte{#gazzetta}
`;

test('a change touches its own line and leaves layout and comments as they were', () => {
  const form = readEntryText(text, article);
  const lines = writeEntryText({ ...form, summary: 'Chi c’era: tutti.' }, article).split('\n');
  const before = text.split('\n');
  expect(lines.filter((line, at) => line !== before[at])).toEqual(['summary: "Chi c’era: tutti."']);
});

test('a key that was not there comes in its place, and one that is emptied goes', () => {
  const form = readEntryText(text, article);
  const written = writeEntryText({ ...form, places: ['valle'], actors: [], changes: [] }, article);
  expect(written).toContain('topics:\n  - lavoro\nplaces: [valle]\n---');
  expect(written).not.toContain('actors');
});

test('a new file has no key without a value, and no quotation marks that YAML can do without', () => {
  const form = {
    title: ' Nuovo ',
    summary: '',
    publishedOn: '2026-01-13',
    topics: ['lavoro', 'sede'],
    places: [],
    actors: null,
    changes: [],
    draft: false,
    body: 'Testo.\r\n',
  };
  expect(writeEntryText(form, article)).toBe(
    '---\ntitle: Nuovo\npublishedOn: 2026-01-13\ntopics: [lavoro, sede]\n---\n\nTesto.\n',
  );
});

test('a list of groups, with lists inside', () => {
  const form = { history: [{ assessedOn: '2026-01-13', status: 'kept', note: '', sources: ['gazzetta'] }] };
  expect(writeEntryText(form, shapeOf('commitments'))).toBe(
    '---\nhistory:\n  - assessedOn: 2026-01-13\n    status: kept\n    sources: [gazzetta]\n---\n',
  );
});

test('a yes is written, a no only where somebody had written it', () => {
  const yes = writeEntryText({ name: 'Valle', draft: true }, shapeOf('places'));
  expect(yes).toBe('name: Valle\ndraft: true\n');
  const no = 'name: Valle\ndraft: false\n';
  const form = readEntryText(no, shapeOf('places'));
  expect(form['draft']).toBe(false);
  expect(writeEntryText(form, shapeOf('places'))).toBe(no);
  expect(writeEntryText({ ...form, draft: true }, shapeOf('places'))).toBe(yes);
});

test('numbers and days stay as they are written', () => {
  const form = readEntryText('value: 1.100\nasOf: 2026-01\nsha: 007\n', { format: 'yaml', keys: [], flags: [] });
  expect(form).toMatchObject({ value: '1.100', asOf: '2026-01', sha: '007' });
});

test('whatever somebody types comes back from the file as it was typed', () => {
  const shape: FileShape = { format: 'yaml', keys: ['one', 'many'], flags: [] };
  const typed = fc
    .string({ unit: fc.constantFrom(...'ab è1.:#-?!&*|>%@`\'"{}[],~«»’\n\\/=') })
    .map((value) => value.trim())
    .filter((value) => value !== '');
  fc.assert(
    fc.property(typed, fc.array(typed, { minLength: 1 }), (one, many) => {
      const written = writeEntryText({ one, many }, shape);
      const { data, findings } = readYaml(written);
      expect({ written, findings, value: data?.value }).toEqual({ written, findings: [], value: { one, many } });
    }),
    { numRuns: 300 },
  );
}, 30_000);
