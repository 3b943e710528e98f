import { expect, test } from 'vitest';
import { generateArchive } from '../../../bench/archive/generate-archive.ts';
import { documents } from '../../support/documents.ts';

const options = { records: 400, seed: 1, lastDay: '2026-11-22', firstYear: 2020 };
const archive = generateArchive(documents, options);
const wordsOf = (texts: readonly string[]) =>
  texts
    .join(' ')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
const words = wordsOf(archive.flatMap(({ paragraphs, facts }) => [...paragraphs, ...facts]));

test('the same options give the same archive, another seed another', () => {
  expect(generateArchive(documents, options)).toEqual(archive);
  expect(generateArchive(documents, { ...options, seed: 2 })).not.toEqual(archive);
});

test('has as many records as it is asked for, each with a page of its own, between the first year and the last day', () => {
  expect(new Set(archive.map(({ record }) => record.path)).size).toBe(400);
  const days = archive.map(({ record }) => record.date ?? '');
  expect(days.filter((day) => day < '2020-01-01' || day > '2026-11-22')).toEqual([]);
  expect(days.toSorted()).toEqual(days);
});

test('says what the content says, by names that nobody has', () => {
  const known = new Set(
    wordsOf(documents.flatMap(({ text, title, record }) => [text, title, record.topics[0]!.label])),
  );
  const invented = new Set(words.filter((word) => !known.has(word)));
  expect(invented.size).toBeGreaterThan(100);
  expect(words.filter((word) => known.has(word)).length).toBeGreaterThan(words.length * 0.7);
});

test('keeps the common common and the rare rare', () => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  expect(sorted.slice(0, 10).map(([word]) => word)).toContain('la');
  expect(sorted.filter(([, count]) => count === 1).length).toBeGreaterThan(sorted.length / 4);
});
