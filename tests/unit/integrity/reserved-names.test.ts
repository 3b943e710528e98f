import { expect, test } from 'vitest';
import { reservedNames } from '../../../src/integrity/reserved-names.ts';
import { reservedIds } from '../../../src/site/sections.ts';
import { article, statement, whole } from '../../support/entries.ts';

test.each(reservedIds)('no entry is called %s, where archives stand', (id) => {
  const [problem, ...others] = reservedNames(whole([statement({}, { id })]));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    file: `content/dichiarazioni/${id}.md`,
    message: `ha un nome riservato: sotto /dichiarazioni/${id}/ stanno gli elenchi`,
  });
});

test('a name that only begins like them is free', () => {
  expect(reservedNames(whole([article({}, { id: 'mese-di-marzo' })]))).toEqual([]);
});
