import { describe, expect, test } from 'vitest';
import { parse, problemsOf } from '../../support/bodies.ts';

const tag = (count: number): string => `${'<Nota>\n\n'.repeat(count)}a\n\n${'</Nota>\n\n'.repeat(count)}`;

describe('a text that no reader would read is refused within seconds', () => {
  test.each<[string, string, 'md' | 'mdx']>([
    ['5 MB of text', 'parola '.repeat(750_000), 'md'],
    ['a line of 2 MB', 'a'.repeat(2_000_000), 'md'],
    ['a line of 30,000 characters', 'a'.repeat(30_000), 'md'],
    ['20,000 quotation marks', '>'.repeat(20_000), 'md'],
    ['50,000 brackets', '['.repeat(50_000), 'md'],
    ['50,000 brackets on as many lines', '[\n'.repeat(50_000), 'md'],
    ['50,000 brackets in as many paragraphs', '[\n\n'.repeat(50_000), 'md'],
    ['a list 1,000 levels deep', Array.from({ length: 1000 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n'), 'md'],
    ['a list 150 levels deep', Array.from({ length: 150 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n'), 'md'],
    ['a list 1,000 levels deep on a line', `${'- '.repeat(1000)}a`, 'md'],
    ['20,000 footnotes', Array.from({ length: 20_000 }, (_, at) => `[^${at}]: a`).join('\n\n'), 'md'],
    ['600 footnotes', Array.from({ length: 600 }, (_, at) => `a[^${at}]`).join('\n\n'), 'md'],
    ['2,000 open blocks', ':::a\n'.repeat(2000), 'md'],
    ['emphasis 500 levels deep', `${'*a _b '.repeat(500)}${'_* '.repeat(500)}`, 'md'],
    ['components 200 levels deep', tag(200), 'mdx'],
    ['components 20,000 levels deep', tag(20_000), 'mdx'],
    ['an expression of 80,000 lines', `{a\n${'+a\n'.repeat(80_000)}}`, 'mdx'],
    ['an export of 80,000 lines', `export const a = [\n${'1,\n'.repeat(80_000)}]`, 'mdx'],
    ['expressions one in the other', `{${'('.repeat(15_000)}${')'.repeat(4000)}}`, 'mdx'],
  ])(
    '%s',
    (_name, text, format) => {
      const { problems, body } = parse(text, format);

      expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
      expect(problems[0]?.line).toBeGreaterThanOrEqual(10);
      expect(body.headings).toEqual([]);
    },
    5000,
  );
});

test('says how much is too much', () => {
  expect(problemsOf('parola '.repeat(100_000))).toEqual([
    '10: il testo ha 700.000 caratteri, più di 400.000. Rimedio: dividilo in più file.',
  ]);
});

test('a long article with many notes, links and a large table is well within the limits', () => {
  const notes = Array.from({ length: 200 }, (_, at) => at);
  const text = [
    ...notes.map((at) => `Un paragrafo come tanti, con [un collegamento](/temi/) e una nota[^${at}]. :fonte{#a}`),
    '| a | b |\n|---|---|',
  ].join('\n\n');

  expect(
    problemsOf(
      `${text}\n${'| uno | [due](/temi/) |\n'.repeat(500)}\n${notes.map((at) => `[^${at}]: Nota.`).join('\n\n')}`,
    ),
  ).toEqual([]);
});
