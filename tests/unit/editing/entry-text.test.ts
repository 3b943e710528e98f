import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryText, yamlText } from '../../../src/editing/entry-text.ts';
import { splitFrontmatter } from '../../../src/intake/frontmatter.ts';
import { readYaml } from '../../../src/intake/yaml.ts';

describe('the text of a new file', () => {
  test('is written as the handbook writes it: the usual order, lists of ids on one line, the body below', () => {
    const text = entryText(
      'statements',
      {
        topics: ['lavoro'],
        sources: ['gazzetta', 'radio'],
        publishedOn: '2026-03-04',
        fidelity: 'reported',
        speakers: ['anna-rossi'],
      },
      '\nChiede una data.\n\n',
    );
    expect(text).toBe(`---
speakers: [anna-rossi]
fidelity: reported
publishedOn: 2026-03-04
topics: [lavoro]
sources: [gazzetta, radio]
---

Chiede una data.
`);
  });

  test('has keys alone where the kind has no body, and an order inside lists as well', () => {
    expect(
      entryText('figures', {
        values: [{ sources: ['radio'], asOf: '2025-03', value: '1.100' }],
        unit: 'persone',
        title: 'Addetti',
      }),
    ).toBe('title: Addetti\nunit: persone\nvalues:\n  - value: 1.100\n    asOf: 2025-03\n    sources: [radio]\n');
  });

  test('may have no body', () => {
    expect(entryText('commitments', { title: 'Riassumere tutti' })).toBe('---\ntitle: Riassumere tutti\n---\n');
  });
});

describe('values', () => {
  test.each([
    'a: b',
    'Nota #1',
    '# da solo',
    '- un trattino',
    '@nome',
    '*asterisco',
    '&e',
    '!forte',
    '% in più',
    '"già fra virgolette"',
    'l\'ora e "il resto"',
    '[non una lista]',
    '{nemmeno questo}',
    '1.100',
    '007',
    'true',
    'null',
    '~',
    '',
    ' spazi ',
    'due\nrighe\n\ne una vuota',
    'una\ttabulazione',
    '---',
    'fine:',
    ', virgola',
    '? forse',
    '| tubo',
    '> maggiore',
    'a'.repeat(300),
  ])('are read back as they were: %j', (value) => {
    expect(readYaml(yamlText({ key: value, list: [value, 'altro'], items: [{ inner: value }] }))).toMatchObject({
      findings: [],
      data: { value: { key: value, list: [value, 'altro'], items: [{ inner: value }] } },
    });
  });

  test('are read back whatever they are, between the lines of three hyphens too', () => {
    const value = fc.string({ unit: fc.constantFrom(...'abè :#-"\'\\[]{},&*!|>%@`?\n\t~=.'), maxLength: 30 });
    fc.assert(
      fc.property(value, (words) => {
        const { parts } = splitFrontmatter(entryText('articles', { title: words, topics: [words] }, 'Testo.'));
        expect(readYaml(parts?.yaml ?? '')).toMatchObject({
          findings: [],
          data: { value: { title: words, topics: [words] } },
        });
        expect(parts?.body).toBe('\nTesto.\n');
      }),
      { numRuns: 1_000, seed: 2026 },
    );
  }, 60_000);
});
