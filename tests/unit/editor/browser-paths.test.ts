import { posix as node } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { posix } from '../../../src/editor/browser/paths.ts';

test('paths are reckoned in the browser as in Node', () => {
  const path = fc
    .array(fc.constantFrom('content', 'articoli', 'a.md', '..', '.'), { minLength: 1 })
    .map((steps) => steps.join('/'));
  fc.assert(
    fc.property(path, path, (one, other) => {
      expect(posix.join(one, other)).toBe(node.join(one, other));
      expect(posix.basename(one)).toBe(node.basename(one));
      expect(posix.dirname(one)).toBe(node.dirname(one));
    }),
  );
});
