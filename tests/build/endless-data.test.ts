import { expect, test } from 'vitest';
import { readYaml } from '../../src/intake/yaml.ts';

test.each([
  [
    'aliases of aliases',
    Array.from({ length: 500 }, (_, at) => `k${at}: &a${at} [${`*a${at - 1},`.repeat(9)}]`).join('\n'),
  ],
  ['brackets in brackets', `a: ${'['.repeat(45_000)}`],
  ['a mapping in a mapping', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}k:`).join('\n')],
  ['keys without number', Array.from({ length: 3_500 }, (_, at) => `chiave${at}: v`).join('\n')],
  ['question marks', `a: {${'? '.repeat(24_000)}`],
  ['anchors on anchors', '&a '.repeat(16_000)],
  ['quotes', '"\n'.repeat(24_000)],
])('data with %s are read or refused within seconds', (_, source) => {
  const start = performance.now();
  readYaml(source);
  expect(performance.now() - start).toBeLessThan(4_000);
});
