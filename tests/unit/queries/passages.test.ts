import { expect, test } from 'vitest';
import { markPassages } from '../../../src/queries/passages.ts';
import type { ChangeView, FilledSegment } from '../../../src/queries/views.ts';

const change = (passage?: string): ChangeView => ({
  changedOn: '2026-03-02',
  type: 'correction',
  note: 'Era 30.',
  passage,
});
const citation: FilledSegment = { place: 'citation', number: 1, occurrence: 1, source: 'La Gazzetta' };

test('a change stands right after the heading of its passage', () => {
  expect(markPassages(['<h2 id="uno">Uno</h2><p>a</p><h3 id="due">Due</h3><p>b</p>'], [change('due')])).toEqual([
    '<h2 id="uno">Uno</h2><p>a</p><h3 id="due">Due</h3>',
    { place: 'change', change: change('due') },
    '<p>b</p>',
  ]);
});

test('a heading that holds a citation is not cut in two', () => {
  expect(markPassages(['<h2 id="uno">Uno', citation, '</h2><p>a</p>'], [change('uno')])).toEqual([
    '<h2 id="uno">Uno',
    citation,
    '</h2>',
    { place: 'change', change: change('uno') },
    '<p>a</p>',
  ]);
});

test('a change to a note stands at its beginning', () => {
  expect(markPassages(['<ol><li id="x-fn-1"><p>Nota</p></li></ol>'], [change('x-fn-1')])).toEqual([
    '<ol><li id="x-fn-1">',
    { place: 'change', change: change('x-fn-1') },
    '<p>Nota</p></li></ol>',
  ]);
});

test('a change without a passage changes nothing in the text', () => {
  expect(markPassages(['<p>a</p>', citation], [change()])).toEqual(['<p>a</p>', citation]);
});
