import { describe, expect, test } from 'vitest';
import { appendItem } from '../../../src/editing/append-item.ts';

const order = ['title', 'publishedOn', 'changes', 'topics'];
const item = { changedOn: '2026-02-02', type: 'correction', note: 'Il giorno: era il 3.' };

const append = (text: string): string => appendItem(text, 'changes', item, order);

describe('an item is added', () => {
  test('under the last one, with its indentation, and not a byte beside it changes', () => {
    const before = `---
# chi scrive legga questo
title:   'Uno: due'
changes:
- changedOn: 2026-01-01
  type: minor
  # dopo gennaio

topics: [ lavoro,sede ]
---

Testo  con spazi.
`;
    const added = `- changedOn: 2026-02-02
  type: correction
  note: "Il giorno: era il 3."
`;
    expect(append(before)).toBe(before.replace('\n\ntopics', `\n${added}\ntopics`));
  });

  test('in a list of its own after the key that comes before it', () => {
    expect(append('title: Uno\npublishedOn: 2026-01-01\ntopics: [lavoro]\n')).toBe(
      'title: Uno\npublishedOn: 2026-01-01\nchanges:\n  - changedOn: 2026-02-02\n    type: correction\n    note: "Il giorno: era il 3."\ntopics: [lavoro]\n',
    );
    expect(append('topics:\n  - lavoro')).toMatch(/^changes:\n {2}- changedOn: .*\ntopics:\n {2}- lavoro$/su);
  });

  test('in place of a list that is written but empty', () => {
    expect(append('title: Uno\nchanges: []\ntopics: [lavoro]\n')).toBe(append('title: Uno\ntopics: [lavoro]\n'));
    expect(append('title: Uno\nchanges:\ntopics: [lavoro]\n')).toBe(append('title: Uno\ntopics: [lavoro]\n'));
  });

  test('to a list on one line, on that line', () => {
    expect(append('changes: [{changedOn: 2026-01-01, type: minor}]\n')).toBe(
      'changes: [{changedOn: 2026-01-01, type: minor}, {"changedOn":"2026-02-02","type":"correction","note":"Il giorno: era il 3."}]\n',
    );
  });

  test('with the line ends of the file, after values of more than one line', () => {
    expect(append('title: |\r\n  Uno\r\n  due\r\npublishedOn: 2026-01-01\r\n')).toBe(
      'title: |\r\n  Uno\r\n  due\r\npublishedOn: 2026-01-01\r\nchanges:\r\n  - changedOn: 2026-02-02\r\n    type: correction\r\n    note: "Il giorno: era il 3."\r\n',
    );
  });
});

test('a file without keys is left alone', () => {
  expect(() => append('solo un testo')).toThrow('no keys');
});
