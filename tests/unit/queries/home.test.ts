import { describe, expect, test } from 'vitest';
import { getHome } from '../../../src/queries/home.ts';
import { bodyOf } from '../../support/bodies.ts';
import { actor, article, commitment, corpus, event, figure, state, statement } from '../../support/entries.ts';

const homeOf = (entries: Parameters<typeof corpus>[0], more?: Parameters<typeof corpus>[1]) =>
  getHome(corpus(entries, more));
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test('the home page says where things stand, with its sources numbered', () => {
  const home = homeOf([], {
    state: state({ title: "Il tavolo dell'alba" }, { body: bodyOf('Si sa poco :fonte{#il-giornale}.') }),
  });
  expect(home).toMatchObject({ title: 'Il tavolo dell’alba', lastFactOn: '2026-02-09', checkedOn: '2026-03-01' });
  expect(home.state.citations).toMatchObject([{ id: 'il-giornale', number: 1 }]);
});

test('what changed in the state of the case is told there, but for commas', () => {
  const change = { changedOn: '2026-03-10', note: 'Il tavolo era uno.', sources: [] };
  const changes = [
    { ...change, type: 'correction' as const },
    { ...change, type: 'minor' as const },
  ];
  expect(homeOf([], { state: state({ changes }) }).changes.map(({ type }) => type)).toEqual(['correction']);
});

test('the last fact known is named when the timeline has it, and so is every other of its day', () => {
  const happened = [event({ date: '2026-02-09' }, { id: 'la-firma' }), event({ date: '2026-02-10' }, { id: 'dopo' })];
  expect(homeOf(happened).lastFacts).toMatchObject([{ title: 'Un incontro', path: '/cronologia/la-firma/' }]);
  const alike = event({ date: '2026-02-09' }, { id: 'la-piazza' });
  expect(homeOf([...happened, alike]).lastFacts.map(({ path }) => path)).toEqual([
    '/cronologia/la-firma/',
    '/cronologia/la-piazza/',
  ]);
  expect(homeOf([event({ date: '2026-02-09', status: 'cancelled' })]).lastFacts).toEqual([]);
});

describe('what is to come', () => {
  test('is nothing when nothing was announced, or everything announced has gone by', () => {
    expect(homeOf([event()]).ahead).toEqual([]);
    expect(homeOf([event({ status: 'announced', type: 'meeting' })])).toMatchObject({ ahead: [], overdue: [] });
  });

  test('is what was announced for today or later', () => {
    const entries = [event({ status: 'announced', date: '2026-03-22' }, { id: 'oggi' })];
    expect(ids(homeOf(entries, { today: '2026-03-22' }).ahead)).toEqual(['oggi']);
    expect(homeOf(entries, { today: '2026-03-23' }).ahead).toEqual([]);
  });

  test('tells apart deadlines that went by with nothing known, and only deadlines', () => {
    const entries = [
      event({ status: 'announced', type: 'deadline' }, { id: 'scaduto' }),
      event({ status: 'announced', type: 'deadline', date: '2026-04' }, { id: 'futuro' }),
      event({ status: 'happened', type: 'deadline' }, { id: 'avvenuto' }),
      event({ status: 'announced', type: 'meeting' }, { id: 'incontro' }),
    ];
    const { overdue, ahead } = homeOf(entries);
    expect(ids(overdue)).toEqual(['scaduto']);
    expect(ids(ahead)).toEqual(['futuro']);
  });
});

test('the latest are the three articles last published or changed, dated by that day', () => {
  const changed = { changedOn: '2026-03-20', note: 'Erano tre.', sources: [] };
  const on = (publishedOn: string, id: string, data = {}) => article({ publishedOn, ...data }, { id });
  const { latest } = homeOf([
    on('2026-03-01', 'vecchio'),
    on('2026-03-02', 'b'),
    on('2026-03-02', 'a'),
    on('2026-02-01', 'corretto', { changes: [{ ...changed, type: 'correction' }] }),
    on('2026-02-02', 'ritoccato', { changes: [{ ...changed, type: 'minor' }] }),
    on('2026-03-03', 'nuovo'),
  ]);
  expect(latest.map(({ id, date }) => [id, date])).toEqual([
    ['corretto', '2026-03-20'],
    ['nuovo', '2026-03-03'],
    ['a', '2026-03-02'],
  ]);
});

test('figures and commitments are those that the state names, in its order; statuses count all', () => {
  const home = homeOf(
    [
      figure({}, { id: 'a' }),
      figure({}, { id: 'b' }),
      figure({}, { id: 'c' }),
      commitment({}, { id: 'x' }),
      commitment({}, { id: 'y' }),
    ],
    { state: state({ figures: ['c', 'a'], commitments: ['y'] }) },
  );
  expect([ids(home.figures), ids(home.commitments)]).toEqual([['c', 'a'], ['y']]);
  expect(home.statuses).toEqual([{ status: 'notVerified', count: 2 }]);
});

test('commitments whose term has gone by in silence are counted', () => {
  const due = { due: '2026-02' };
  expect(homeOf([commitment(due, { id: 'x' }), commitment({}, { id: 'y' })]).pastTerm).toBe(1);
});

test('voices are those who have spoken, by group, three by name in each, who spoke most first, and the others counted', () => {
  const workers = Array.from({ length: 5 }, (_, at) =>
    actor({ name: `Delegata ${at}`, group: 'workers' }, { id: `delegata-${at}` }),
  );
  const home = homeOf([
    ...workers,
    ...workers.map(({ id }) => statement({ speakers: [id] }, { id: `di-${id}` })),
    statement({ speakers: ['delegata-4'] }, { id: 'ancora' }),
    statement({}, { id: 'della-sindaca' }),
  ]);
  expect(home.voices.map(({ group, speakers, others }) => [group, ids(speakers), others])).toEqual([
    ['workers', ['delegata-4', 'delegata-0', 'delegata-1'], 2],
    ['institution', ['anna-rossi'], 0],
  ]);
  expect(home.statements).toBe(7);
});

test('at its end it leads to the guide, and to sections that the header leaves out and that have entries', () => {
  const guide = article({ title: 'Per chi arriva', summary: 'Da dove cominciare.' }, { id: 'guida' });
  const { elsewhere } = homeOf([guide, figure()], { state: state({ guide: 'guida' }) });
  expect(elsewhere.map(({ path }) => path)).toEqual(['/articoli/guida/', '/cifre/', '/soggetti/']);
  expect(elsewhere[0]).toMatchObject({ title: 'Per chi arriva', about: 'Da dove cominciare.' });
  expect(homeOf([]).elsewhere.map(({ path }) => path)).toEqual(['/soggetti/']);
});

test('counts are of the whole archive, the essential story of the essential events', () => {
  const home = homeOf([event({ essential: true }), event({}, { id: 'altro' })]);
  expect(home).toMatchObject({ events: 2, statements: 0, sources: 1 });
  expect(ids(home.essential)).toEqual(['un-incontro']);
});

test('a deadline that went by is told once, and not in the essential story too', () => {
  const home = homeOf([event({ essential: true, status: 'announced', type: 'deadline' }, { id: 'scaduto' })]);
  expect([ids(home.overdue), ids(home.essential)]).toEqual([['scaduto'], []]);
});
