import { expect, test } from 'vitest';
import { getFigureGroups, getFigurePage, getFigures, getFiguresWithIds } from '../../../src/queries/figures.ts';
import { corpus, figure, source } from '../../support/entries.ts';

const value = (number: number, ...sources: string[]) => ({ value: number, sources });
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const all = corpus([
  figure({ title: 'persone', values: [value(400, 'il-giornale')] }, { id: 'a' }),
  figure({ title: 'Ore', values: [value(8, 'il-giornale'), value(7, 'la-radio')] }, { id: 'b' }),
  figure({ title: 'Ore', values: [value(9, 'la-radio')] }, { id: 'c' }),
  source({}, { id: 'la-radio' }),
]);

test('figures stand by title, whatever its case, then by id; or in the order that is asked for', () => {
  expect(ids(getFigures(all))).toEqual(['b', 'c', 'a']);
  expect(ids(getFiguresWithIds(all, ['a', 'b']))).toEqual(['a', 'b']);
});

test('figures with more than one value are those on which sources disagree', () => {
  const { disputed, agreed } = getFigureGroups(all);
  expect([ids(disputed), ids(agreed)]).toEqual([['b'], ['c', 'a']]);
});

test('a figure keeps every value in the order of the file, each with who gives it', () => {
  const [view] = getFiguresWithIds(all, ['b']);
  expect(view?.values.map(({ value: number, sources }) => [number, ids(sources)])).toEqual([
    [8, ['il-giornale']],
    [7, ['la-radio']],
  ]);
});

test('the page of a figure says the value that leads and how many there are, and lists each source once', () => {
  const one = figure({
    values: [
      { value: 1100, qualifier: 'about', asOf: '2026-01', note: "lo dice l'azienda", sources: ['il-giornale'] },
      { value: 1000, sources: ['il-giornale', 'la-radio'] },
    ],
    actors: ['anna-rossi'],
  });
  const { frame, figure: view, sources, actors } = getFigurePage(corpus([one, source({}, { id: 'la-radio' })]), one);
  expect(frame.description).toBe(
    'Persone al lavoro: circa 1.100 persone. 2 valori nelle fonti, ciascuno con chi lo dà.',
  );
  expect(view.values[0]?.note).toBe('lo dice l’azienda');
  expect(ids(sources)).toEqual(['il-giornale', 'la-radio']);
  expect(ids(actors)).toEqual(['anna-rossi']);
});

test('the page of a figure with one value says so', () => {
  const one = figure();
  expect(getFigurePage(corpus([one]), one).frame.description).toContain('Un valore nelle fonti');
});

test('two figures of the same matter lead to one another, whichever names the other', () => {
  const one = figure({ related: ['altra', 'una-cifra'] });
  const other = figure({ title: 'Ore' }, { id: 'altra' });
  const both = corpus([one, other, figure({}, { id: 'estranea' })]);
  const pathsOn = (entry: typeof one) => getFigurePage(both, entry).related.map(({ path }) => path);
  expect(pathsOn(one)).toEqual(['/cifre/altra/']);
  expect(pathsOn(other)).toEqual(['/cifre/una-cifra/']);
});
