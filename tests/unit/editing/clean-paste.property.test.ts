import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanPaste } from '../../../src/editing/clean-paste.ts';
import { isHtml } from '../../../src/editing/paste-html.ts';
import { render } from '../../support/bodies.ts';
import { runsOf } from '../../support/runs.ts';

/** Words with every sign that Markdown, directives, HTML, mails and word processors could mean something by. */
const sign = fc.constantFrom(
  ...'.,;:!?()[]{}<>#*_~^|\\/@&=+-–—"\'’‘“”«»`´%…°€',
  '\u00AD',
  '\u200B',
  '\u00A0',
  '&amp;',
  ':fonte{#x}',
  '::dichiarazione{#x}',
  '[^1]',
  '](',
  '<b>',
  '{#',
);
const letters = fc.constantFrom('a', 'la', 'è', 'Linea', 'fonte', 'dichiarazione', 'x', '7', '2025', 'o\u0300', 'ﬁ');
const word = fc.array(fc.oneof(letters, letters, sign), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const address = fc
  .tuple(
    fc.constantFrom('', '(', '«', '“', '"', '*', '<'),
    fc.constantFrom(
      'https://example.org/a_b*c',
      'http://localhost/',
      'www.example.org',
      'https://example.org?a=%',
      'https://example.org/a',
      '_a@example.org',
      'a.b@example.org',
    ),
    fc.constantFrom('', ')', '»', '”.', '"', '*', '>', ',', '](', '**'),
  )
  .map((parts) => parts.join(''));
const start = fc.constantFrom(
  '',
  '',
  '',
  '',
  '> ',
  '>> ',
  '>',
  '• ',
  '•\t',
  '- ',
  '– ',
  '* ',
  '1. ',
  '2) ',
  '# ',
  '   ',
  '\t',
);
const line = fc
  .tuple(start, fc.array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: address }), { maxLength: 8 }))
  .map(([mark, words]) => `${mark}${words.join(' ')}`);
const end = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '-\n', '-\n', '\v', '\f', '’\n', '\n-----\n', '\n=\n');
const text = fc
  .array(fc.tuple(line, end), { minLength: 1, maxLength: 8 })
  .map((lines) => lines.flat().join(''))
  .filter((pasted) => !isHtml(pasted));

const many = { numRuns: runsOf({ unit: 75, build: 600 }), seed: 2026 };

describe('whatever is pasted', () => {
  test('has the same words after as before: only a line end could cut one, and that is counted', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { markdown, joined } = cleanPaste(pasted);
        expect(lettersOf(markdown)).toBe(lettersOf(pasted));
        expect(wordsOf(markdown)).toHaveLength(wordsOf(pasted).length - joined.length);
      }),
      many,
    );
  }, 60_000);

  test('is right for our Markdown, and a reader reads the same letters', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { markdown } = cleanPaste(pasted);
        // Of a text with a problem nothing can be rendered. The numbers of a list are made by whoever shows it.
        expect(lettersOf(render(markdown).plainText).replace(/\d/gu, '')).toBe(lettersOf(pasted).replace(/\d/gu, ''));
      }),
      many,
    );
  }, 60_000);

  test('is clean once it has been cleaned', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { markdown } = cleanPaste(pasted);
        expect(cleanPaste(markdown)).toMatchObject({ markdown, joined: [] });
      }),
      many,
    );
  }, 60_000);
});

/** Letters and digits, in order. */
function lettersOf(words: string): string {
  return wordsOf(words).join('');
}

function wordsOf(words: string): string[] {
  return (
    words
      .replace(/(?!\n)[\u00AD\u200B]/gu, '')
      .normalize('NFC')
      .replaceAll('ﬁ', 'fi')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
