import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/intake/problem.ts';
import { checkEntryText } from '../../../src/editor/check-entry-text.ts';
import { validContent } from '../../support/content-folder.ts';
import { kindOfPath } from '../../../src/editor/edited-file.ts';

test('nothing is wrong with files that are right', () => {
  for (const [path, text] of Object.entries(validContent())) {
    const kind = kindOfPath(`content/${path}`)!;
    expect(checkEntryText(kind, `content/${path}`, String(text))).toEqual([]);
  }
});

test('a file is refused in the words of the check, with the line', () => {
  const text = '---\nterm: sciopero\npublishedOn: 2026-02-30\n---\n\nUna parola \u200Bnascosta.\n';
  expect(checkEntryText('glossary', 'content/glossario/sciopero.md', text).map(formatProblem)).toEqual([
    expect.stringMatching(/^content\/glossario\/sciopero\.md:6: contiene un carattere invisibile \(U\+200B\)/u),
    expect.stringMatching(
      /^content\/glossario\/sciopero\.md:3: `publishedOn`: «2026-02-30» non è un giorno che esiste/u,
    ),
  ]);
});

test('a name that no entry may have is refused', () => {
  const text = 'name: Mese\npublishedOn: 2026-01-13\n';
  expect(checkEntryText('places', 'content/luoghi/mese.yaml', text).map(({ message }) => message)).toEqual([
    'si chiama come un indirizzo del sito («mese»), che è riservato',
  ]);
});

test('a text that is missing, and a heading out of place, are problems of the body', () => {
  const keys = '---\nterm: sciopero\npublishedOn: 2026-01-13\n---\n';
  expect(checkEntryText('glossary', 'content/glossario/sciopero.md', keys)).toHaveLength(1);
  expect(checkEntryText('glossary', 'content/glossario/sciopero.md', `${keys}\n#### Titolo\n`)).toHaveLength(1);
});

test('advice stops nothing', () => {
  const path = 'content/impegni/promessa.md';
  const [valid] = Object.entries(validContent()).filter(([name]) => name.startsWith('impegni/'));
  expect(checkEntryText('commitments', path, `${String(valid?.[1]).trim()}\n\n[clicca qui](/temi/lavoro/)\n`)).toEqual(
    [],
  );
});
