import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../../src/corpus/entry.ts';
import {
  countStatuses,
  getCommitmentPage,
  getCommitments,
  getCommitmentsWithIds,
  getPastTermCommitments,
  toCommitmentView,
} from '../../../src/queries/commitments.ts';
import type { CommitmentStatus } from '../../../src/schemas/commitment.ts';
import { bodyOf } from '../../support/bodies.ts';
import { commitment, corpus, event, source } from '../../support/entries.ts';

const step = (status: CommitmentStatus, assessedOn = '2026-03-10') => ({
  assessedOn,
  status,
  sources: status === 'notVerified' ? [] : ['il-giornale'],
});
const viewOf = (one: Commitment, today = '2026-03-22') => toCommitmentView(corpus([one], { today }), one);

describe('how a commitment stands', () => {
  test('speaks of our work as long as nobody has assessed it', () => {
    expect(viewOf(commitment())).toMatchObject({ status: 'notVerified', assessedOn: undefined, steps: [] });
  });

  test('is what the last step says, and the others stay', () => {
    const view = viewOf(commitment({ history: [step('announced', '2026-03-05'), step('kept'), step('broken')] }));
    expect(view).toMatchObject({ status: 'broken', assessedOn: '2026-03-10' });
    expect(view.steps.map(({ status }) => status)).toEqual(['announced', 'kept', 'broken']);
  });

  test('rests on what each step names', () => {
    const history = [{ ...step('kept'), note: "lo dice l'atto" }];
    expect(viewOf(commitment({ history })).steps).toMatchObject([
      { note: 'lo dice l’atto', sources: [{ id: 'il-giornale' }] },
    ]);
  });
});

test.each([
  [undefined, false],
  ['2026-03-21', true],
  ['2026-03-22', false],
  ['2026-03', false],
  ['2026-02', true],
  ['2026-03-01/..', false],
])('with the term %s, its term is past on 22 March 2026: %s', (due, expected) => {
  expect(viewOf(commitment({ due })).pastDue).toBe(expected);
});

test('commitments stand newest first, the undated last; or in the order that is asked for', () => {
  const all = corpus([
    commitment({ madeOn: '2026-01-13' }, { id: 'a' }),
    commitment({ madeOn: undefined }, { id: 'b' }),
    commitment({ madeOn: '2026-02' }, { id: 'c' }),
  ]);
  expect(getCommitments(all).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(getCommitmentsWithIds(all, ['b', 'a']).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('statuses are counted in their own order, those that none has left out', () => {
  const all = corpus([
    commitment({ history: [step('kept')] }, { id: 'a' }),
    commitment({}, { id: 'b' }),
    commitment({ history: [step('kept'), step('notVerified')] }, { id: 'c' }),
  ]);
  expect(countStatuses(getCommitments(all))).toEqual([
    { status: 'notVerified', count: 2 },
    { status: 'kept', count: 1 },
  ]);
  expect(countStatuses([])).toEqual([]);
});

describe('the page of a commitment', () => {
  test('says who promised what and how it stands, in whole sentences', () => {
    const one = commitment({ history: [step('inProgress')] });
    expect(getCommitmentPage(corpus([one]), one).frame.description).toBe(
      'Impegno di Anna Rossi: Aprire un tavolo. Stato: in corso.',
    );
  });

  test('leads to the event at which it was made', () => {
    const one = commitment({ event: 'un-incontro' });
    expect(getCommitmentPage(corpus([one, event()]), one).event).toEqual({
      title: 'Un incontro',
      path: '/cronologia/un-incontro/',
    });
    const other = commitment();
    expect(getCommitmentPage(corpus([other]), other).event).toBeUndefined();
  });

  test('does not tell the note of its only step above a text that says the same', () => {
    const noteOf = (words: string, ...history: ReturnType<typeof step>[]) => {
      const noted = history.map((one) => ({ ...one, note: "Nessuno racconta l'esito." }));
      const one = commitment({ history: noted }, { body: bodyOf(words) });
      return getCommitmentPage(corpus([one]), one).commitment.steps.map(({ note }) => note);
    };
    const told = "Lo dice al tavolo. Nessuno racconta l'esito. :fonte{#il-giornale}";
    expect(noteOf(told, step('announced'))).toEqual([undefined]);
    expect(noteOf('Lo dice al tavolo.', step('announced'))).toEqual(['Nessuno racconta l’esito.']);
    expect(noteOf(told, step('announced'), step('kept'))).toHaveLength(2);
    expect(noteOf(told, step('announced'), step('kept'))).not.toContain(undefined);
  });

  test('lists the sources that the text cites, then the others', () => {
    const one = commitment(
      { sources: ['la-radio', 'il-giornale'] },
      { body: bodyOf('Lo ha promesso :fonte{#il-giornale}.') },
    );
    const { sources } = getCommitmentPage(corpus([one, source({}, { id: 'la-radio' })]), one);
    expect(sources.map(({ id }) => id)).toEqual(['il-giornale', 'la-radio']);
  });
});

describe('commitments whose term has gone by in silence', () => {
  const pastTerm = (...commitments: Commitment[]) =>
    getPastTermCommitments(corpus(commitments, { today: '2026-03-22' })).map(({ id }) => id);

  test('are those with a term that is over, the last gone by first', () => {
    expect(
      pastTerm(
        commitment({ due: '2025-12-25' }, { id: 'natale' }),
        commitment({ due: '2026-02' }, { id: 'febbraio' }),
        commitment({ due: '2026-03' }, { id: 'questo-mese' }),
        commitment({}, { id: 'senza-termine' }),
      ),
    ).toEqual(['febbraio', 'natale']);
  });

  test.each([
    ['notVerified', true],
    ['announced', true],
    ['inProgress', true],
    ['kept', false],
    ['broken', false],
    ['superseded', false],
  ] as const)('hold one that is %s: %s', (status, expected) => {
    expect(pastTerm(commitment({ due: '2026-02', history: [step(status)] })).length === 1).toBe(expected);
  });
});
