import { expect, test } from 'vitest';
import type { Statement } from '../../../src/corpus/entry.ts';
import { getStatementContext, type StatementGroup } from '../../../src/queries/statement-context.ts';
import { actor, corpus, event, statement } from '../../support/entries.ts';

const bianchi = actor({ name: 'Bruno Bianchi', roles: [{ role: 'delegato' }] }, { id: 'bruno-bianchi' });
const said = (id: string, saidOn: string | undefined) => statement({ saidOn }, { id });
const mine = Array.from({ length: 9 }, (_, at) => said(`mia-${at}`, `2026-01-1${at}`));

/** The ids in each group around a statement. */
function around(one: Statement | undefined, all: Parameters<typeof corpus>[0]): Partial<Record<string, string[]>> {
  return Object.fromEntries(groupsOf(one, all).map(({ id, statements }) => [id, statements.map((other) => other.id)]));
}

function groupsOf(one: Statement | undefined, all: Parameters<typeof corpus>[0]): StatementGroup[] {
  return getStatementContext(corpus(all), one as Statement);
}

test('a statement stands among what the same subject said before and after: three on each side, in order', () => {
  expect(around(mine[4], mine)).toEqual({ prima: ['mia-1', 'mia-2', 'mia-3'], dopo: ['mia-5', 'mia-6', 'mia-7'] });
});

test('nothing stands before the first or after the last', () => {
  expect(around(mine[0], mine)).toEqual({ dopo: ['mia-1', 'mia-2', 'mia-3'] });
  expect(around(mine[8], mine)).toEqual({ prima: ['mia-5', 'mia-6', 'mia-7'] });
});

test('nothing of the same date stands before or after: the order within a day is not known', () => {
  const alike = ['pari-a', 'pari-b', 'pari-c'].map((id) => said(id, '2026-01-14'));
  const all = [...mine, ...alike];
  expect(around(alike[1], all)).toEqual({
    prima: ['mia-1', 'mia-2', 'mia-3'],
    dopo: ['mia-5', 'mia-6', 'mia-7'],
    'stessa-data': ['mia-4', 'pari-a', 'pari-c'],
  });
  expect(groupsOf(alike[1], all).at(-1)?.title).toBe('Altre dichiarazioni con la stessa data');
});

test('a month stands neither before nor after a day in it, and its heading says so', () => {
  const [month, day, later] = [said('mese', '2025-12'), said('giorno', '2025-12-05'), said('poi', '2026-01-02')];
  const all = [month, day, later];
  expect(around(month, all)).toEqual({ dopo: ['poi'], 'stessa-data': ['giorno'] });
  expect(around(day, all)).toEqual({ dopo: ['poi'], 'stessa-data': ['mese'] });
  expect(around(later, all)).toEqual({ prima: ['giorno', 'mese'] });
  expect(groupsOf(day, all).at(-1)?.title).toBe('Altre dichiarazioni: le date non dicono se prima o dopo');
});

test('nothing is said of before and after where a day is missing or not certain', () => {
  const [undated, doubtful] = [said('senza-giorno', undefined), said('incerta', '2026-01-14?')];
  const all = [...mine, undated, doubtful];
  expect(around(undated, all)).toEqual({});
  expect(around(doubtful, all)).toEqual({ 'stessa-data': ['mia-4'] });
  expect(around(mine[8], all)).toEqual({ prima: ['mia-5', 'mia-6', 'mia-7'] });
});

test('who spoke together with the subject is taken in, and two who speak have headings for two', () => {
  const together = statement({ speakers: ['bruno-bianchi', 'anna-rossi'], saidOn: '2026-01-12' }, { id: 'insieme' });
  const all = [bianchi, together, mine[0]!, mine[8]!];
  expect(around(mine[8], all)).toEqual({ prima: ['mia-0', 'insieme'] });
  expect(groupsOf(mine[8], all)).toMatchObject([{ title: 'Che cosa aveva detto prima', withSpeaker: false }]);
  expect(groupsOf(together, all)).toMatchObject([
    { title: 'Che cosa avevano detto prima', withSpeaker: true },
    { title: 'Che cosa hanno detto dopo', withSpeaker: true },
  ]);
});

test('others on the same occasion stand there too: six at most, nothing twice', () => {
  const there = { event: 'un-incontro' };
  const one = statement(there, { id: 'una' });
  const hers = statement({ ...there, saidOn: '2026-01-12' }, { id: 'altra-sua' });
  const others = Array.from({ length: 8 }, (_, at) =>
    statement({ ...there, speakers: ['bruno-bianchi'] }, { id: `sua-${at}` }),
  );
  const elsewhere = statement({ speakers: ['bruno-bianchi'] }, { id: 'altrove' });
  expect(around(one, [event(), bianchi, one, hers, elsewhere, ...others])).toEqual({
    prima: ['altra-sua'],
    'stessa-occasione': ['sua-0', 'sua-1', 'sua-2', 'sua-3', 'sua-4', 'sua-5'],
  });
});

test('who speaks of an event on another day was not there on the same occasion', () => {
  const there = (saidOn: string, id: string) =>
    statement({ event: 'un-incontro', speakers: [id === 'una' ? 'anna-rossi' : 'bruno-bianchi'], saidOn }, { id });
  const titles = (...some: Statement[]) =>
    groupsOf(some[0], [event({ date: '2026-01-13' }), bianchi, ...some]).map(({ title }) => title);
  const [one, sameDay, dayAfter] = [there('2026-01-13', 'una'), there('2026-01-13', 'sua'), there('2026-01-14', 'poi')];
  expect(titles(one, sameDay)).toEqual(['Gli altri, nella stessa occasione']);
  expect(titles(one, sameDay, dayAfter)).toEqual(['Gli altri, sullo stesso fatto']);
  expect(titles(there('2026-01-15', 'una'), sameDay)).toEqual(['Gli altri, sullo stesso fatto']);
});

test('there is no occasion where no event is named', () => {
  const one = statement();
  expect(around(one, [bianchi, one, statement({ speakers: ['bruno-bianchi'] }, { id: 'sua' })])).toEqual({});
});
