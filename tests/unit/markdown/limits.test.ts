import { describe, expect, test } from 'vitest';
import { parse, problemsOf } from '../../support/bodies.ts';

const tag = (count: number): string => `${'<Nota>\n\n'.repeat(count)}a\n\n${'</Nota>\n\n'.repeat(count)}`;

describe('a text that no reader would read is refused within seconds', () => {
  test.each<[name: string, said: string, text: string, format: 'md' | 'mdx']>([
    ['5 MB of text', 'caratteri', 'parola '.repeat(750_000), 'md'],
    ['a line of 2 MB', 'caratteri', 'a'.repeat(2_000_000), 'md'],
    ['a line of 30,000 characters', 'la riga', 'a'.repeat(30_000), 'md'],
    ['20,000 quotation marks', 'la riga', '>'.repeat(20_000), 'md'],
    ['50,000 brackets', 'la riga', '['.repeat(50_000), 'md'],
    ['50,000 brackets on as many lines', 'segni di formattazione', '[\n'.repeat(50_000), 'md'],
    ['50,000 brackets in as many paragraphs', 'segni di formattazione', '[\n\n'.repeat(50_000), 'md'],
    [
      'a list 1,000 levels deep',
      'caratteri',
      Array.from({ length: 1000 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n'),
      'md',
    ],
    [
      'a list 150 levels deep',
      'la riga',
      Array.from({ length: 150 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n'),
      'md',
    ],
    ['a list 1,000 levels deep on a line', 'la riga', `${'- '.repeat(1000)}a`, 'md'],
    ['a table of 3,000 columns', 'tabella', `${'|a'.repeat(3000)}\n${'|-'.repeat(3000)}`, 'md'],
    ['a table of 20,000 cells', 'tabella', `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(10_000)}`, 'md'],
    ['20,000 footnotes', 'segni di', Array.from({ length: 20_000 }, (_, at) => `[^${at}]: a`).join('\n\n'), 'md'],
    ['600 footnotes', 'segni di nota', Array.from({ length: 600 }, (_, at) => `a[^${at}]`).join('\n\n'), 'md'],
    ['5,000 headings', 'titoli', '## a\n\n'.repeat(5000), 'md'],
    ['5,000 asterisks in a paragraph', 'segni di formattazione', '*a\n'.repeat(5000), 'md'],
    ['2,000 open blocks', 'blocchi', ':::a\n'.repeat(2000), 'md'],
    ['emphasis 500 levels deep', 'annidato', `${'*a _b '.repeat(500)}${'_* '.repeat(500)}`, 'md'],
    ['components 200 levels deep', 'annidato', tag(200), 'mdx'],
    ['components 20,000 levels deep', 'componenti', tag(20_000), 'mdx'],
    ['an expression of 20,000 lines', 'espressione', `{a\n${'+a\n'.repeat(20_000)}}`, 'mdx'],
    ['an export of 20,000 lines', 'export', `export const a = [\n${'1,\n'.repeat(20_000)}]`, 'mdx'],
    ['expressions one in the other', 'espressione', `{${'('.repeat(15_000)}${')'.repeat(4000)}}`, 'mdx'],
  ])(
    '%s',
    (_name, said, text, format) => {
      const before = process.cpuUsage();
      const { problems, body } = parse(text, format);
      const { user, system } = process.cpuUsage(before);

      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
        expect.objectContaining({ message: expect.stringContaining(said) }),
      ]);
      expect(problems[0]?.line).toBeGreaterThanOrEqual(10);
      expect(body.headings).toEqual([]);
      expect((user + system) / 1e6, 'seconds of work').toBeLessThan(5);
    },
    60_000,
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
