import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, render } from '../../support/bodies.ts';
import { runsOf } from '../../support/runs.ts';

/** Words with all that Markdown, directives and typography could take for their own. */
const word = fc
  .array(
    fc.constantFrom('a', 'b', 'È', '7', ':', '.', ',', "'", '’', '-', '%', '/', '(', ')', '!', '?', ';', '@', '=', '+'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((letters) => letters.join(''));
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
const sentence = fc.oneof(
  words,
  words.map((text) => `**${text}**`),
  words.map((text) => `«${text}»`),
  words.map((text) => `"${text}"`),
  words.map((text) => `[${text}](/temi/)`),
  words.map((text) => `${text} :fonte{#a} `),
  words.map((text) => `\`${text}\``),
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const block = fc.oneof(
  paragraph,
  paragraph.map((text) => `- ${text}\n- ${text}`),
  paragraph.map((text) => `> ${text}`),
  paragraph.map((text) => `## Titolo ${text}`),
  paragraph.map((text) => `<Nota>\n\n${text}\n\n</Nota>`),
  paragraph.map((text) => `| a | b |\n|---|---|\n| ${text} | c |`),
);
const body = fc.array(block, { minLength: 1, maxLength: 5 }).map((list) => list.join('\n\n'));

test('no word of a text is lost on the way to its plain text', () => {
  fc.assert(
    fc.property(body, (text) => {
      fc.pre(parse(text, 'mdx').problems.every(({ severity }) => severity !== 'error'));
      expect(lettersOf(render(text, {}, 'mdx').plainText)).toBe(lettersOf(withoutMarkup(text)));
    }),
    { numRuns: runsOf({ unit: 25, build: 300 }), seed: 2026 },
  );
}, 60_000);

function withoutMarkup(text: string): string {
  return text
    .replaceAll(':fonte{#a}', '')
    .replaceAll('](/temi/)', '')
    .replace(/<\/?Nota>/gu, '')
    .replace(/\|[-|]+\|/gu, '');
}

/** What cannot be spared: letters and digits, in order. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
