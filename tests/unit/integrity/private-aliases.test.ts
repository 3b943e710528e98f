import { expect, test } from 'vitest';
import { privateAliases } from '../../../src/integrity/private-aliases.ts';
import { actor, whole } from '../../support/entries.ts';

test('a private person has no other names', () => {
  const name = 'Una lavoratrice';
  expect(privateAliases(whole([actor({ name, private: true, aliases: ['A. R.'] })]))).toEqual([
    {
      file: 'content/soggetti/anna-rossi.yaml',
      line: 5,
      message: 'è una persona privata, ma ha altri nomi in `aliases`',
      remedy: 'togli `aliases`: di una persona privata non si scrive nessun nome',
      severity: 'error',
    },
  ]);
  expect(privateAliases(whole([actor({ name, private: true })]))).toEqual([]);
  expect(privateAliases(whole([actor({ aliases: ['A. Rossi'] })]))).toEqual([]);
});
