import { expect, test } from 'vitest';
import { commonColumns, dataKinds, ownColumns } from '../../../src/site/data-columns.ts';

test('every column is explained in a sentence, and no two of a table have one name or one key', () => {
  for (const kind of dataKinds) {
    const columns = [...commonColumns, ...ownColumns[kind]];
    expect(columns.filter(({ explanation }) => !/^[A-ZÈ«].*[.…]$/u.test(explanation))).toEqual([]);
    for (const name of ['heading', 'key'] as const) {
      expect(new Set(columns.map((column) => column[name])).size, kind).toBe(columns.length);
    }
  }
});
