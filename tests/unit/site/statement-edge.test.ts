import { expect, test } from 'vitest';
import { edgeOfFidelity } from '../../../src/site/statement-edge.ts';

test('exact words, a written text and what others tell have edges of their own', () => {
  expect([
    edgeOfFidelity('directQuotation', true),
    edgeOfFidelity('communique', true),
    edgeOfFidelity('reported'),
  ]).toEqual(['spoken', 'written', 'told']);
});

test('a transcript is exact throughout; exact words are exact also in what is told', () => {
  expect(edgeOfFidelity('transcript')).toBe('spoken');
  expect(edgeOfFidelity('summary', true)).toBe('spoken');
  expect(edgeOfFidelity('summary')).toBe('told');
});
