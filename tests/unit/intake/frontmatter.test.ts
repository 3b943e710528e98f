import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../../src/intake/frontmatter.ts';

/** The one thing said of a text. */
function saidOf(text: string): string {
  const { parts, findings } = splitFrontmatter(text);
  expect(parts).toBeUndefined();
  expect(findings).toHaveLength(1);
  expect(findings[0]?.line).toBe(1);
  return `${findings[0]?.message}. ${findings[0]?.remedy}`;
}

test('parts frontmatter and body, each with the line on which it begins', () => {
  expect(splitFrontmatter('---\ntitle: a\nb: c\n---\n\nTesto.\n').parts).toEqual({
    yaml: 'title: a\nb: c',
    yamlLine: 2,
    body: '\nTesto.\n',
    bodyLine: 5,
  });
});

test('leaves a rule of three hyphens in the body alone', () => {
  expect(splitFrontmatter('---\na: b\n---\nuno\n\n---\n\ndue').parts?.body).toBe('uno\n\n---\n\ndue');
});

test('accepts an empty frontmatter as a frontmatter', () => {
  expect(splitFrontmatter('---\n---\n').parts).toMatchObject({ yaml: '', bodyLine: 3 });
});

test('says that there is no frontmatter', () => {
  expect(saidOf('Testo.\n')).toBe(
    'manca il frontmatter. comincia il file con una riga di tre trattini (---), poi le chiavi, poi un’altra riga di tre trattini',
  );
});

test('says that there is no frontmatter when a rule in the text looks like one', () => {
  expect(saidOf('Testo.\n\n---\n\nAltro.\n')).toContain('manca il frontmatter');
});

test('says that the frontmatter never ends', () => {
  expect(saidOf('---\ntitle: a\n\nTesto.\n')).toContain('il frontmatter comincia ma non finisce');
});

test('says what stands before the frontmatter', () => {
  expect(saidOf('\n---\ntitle: a\n---\n')).toContain('c’è una riga vuota prima del frontmatter');
  expect(saidOf('Testo.\n---\ntitle: a\n---\n')).toContain('c’è del testo prima del frontmatter');
});

test('names TOML', () => {
  expect(saidOf('+++\ntitle = "a"\n+++\n')).toContain('il frontmatter è in TOML (+++)');
});

test.each([' ---', '----', '—', '--'])('says that the first line is not quite of three hyphens: «%s»', (first) => {
  expect(saidOf(`${first}\ntitle: a\n---\n\nTesto.\n`)).toBe(
    'la prima riga non è fatta di tre trattini e basta. scrivi --- a inizio riga, senza altro',
  );
});
