import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../src/integrity/rules.ts';
import { whole } from '../../support/entries.ts';

const folder = new URL('../../../src/integrity/', import.meta.url);

test('every module of a rule is in the list', () => {
  const modules = readdirSync(folder).filter((name) => !['rules.ts', 'whole.ts'].includes(name));
  const names = modules.map((name) =>
    name.replace('.ts', '').replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase()),
  );
  expect(rules.map(({ rule }) => rule.name).toSorted()).toEqual(names.toSorted());
});

test('a content without faults has no errors', () => {
  const problems = rules.flatMap(({ rule }) => rule(whole()));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
