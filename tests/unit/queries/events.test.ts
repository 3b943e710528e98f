import { describe, expect, test } from 'vitest';
import {
  getEssentialEvents,
  getEventAttachments,
  getEventPage,
  getEvents,
  getEventsAhead,
  isOver,
} from '../../../src/queries/events.ts';
import { bodyOf } from '../../support/bodies.ts';
import { article, commitment, corpus, event, place, pressRelease, source, statement } from '../../support/entries.ts';

type EventData = Parameters<typeof event>[0];
const timeline = (events: Record<string, EventData>, today?: string) =>
  corpus(
    [place(), ...Object.entries(events).map(([id, data]) => event(data, { id }))],
    today === undefined ? {} : { today },
  );
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test('events stand oldest first, the partial after the precise', () => {
  const all = timeline({
    a: { date: '2026-01' },
    b: { date: '2026-01-31' },
    c: { date: '2025' },
    d: { date: '2025-12' },
  });
  expect(ids(getEvents(all))).toEqual(['d', 'c', 'b', 'a']);
});

test('essential events are those that say so', () => {
  const all = timeline({ a: { essential: true, date: '2026-02' }, b: {}, c: { essential: true } });
  expect(ids(getEssentialEvents(all))).toEqual(['c', 'a']);
});

describe('an event that was announced', () => {
  const today = '2026-03-22';

  test.each([
    ['2026-03-22', false],
    ['2026-03-21', true],
    ['2026-03', false],
    ['2026-02', true],
    ['2025', true],
    ['2026', false],
    ['2026-03-01/2026-03-22', false],
    ['2026-03-01/2026-03-21', true],
    ['2026-01/..', false],
    ['2026-03-21~', true],
  ])('for %s is over on 22 March 2026: %s', (date, expected) => {
    expect(isOver(date, today)).toBe(expected);
  });

  test('is ahead as long as its last possible day has not gone by, the soonest first', () => {
    const all = timeline(
      {
        oggi: { status: 'announced', date: '2026-03-22' },
        ieri: { status: 'announced', date: '2026-03-21' },
        'a-giugno': { status: 'announced', date: '2026-06' },
        'ad-aprile': { status: 'announced', date: '2026-04-02' },
        annullato: { status: 'cancelled', date: '2026-04-03' },
        avvenuto: { status: 'happened', date: '2026-03-22' },
      },
      today,
    );
    expect(ids(getEventsAhead(all))).toEqual(['oggi', 'ad-aprile', 'a-giugno']);
  });

  test('is overdue once that day has gone by; what happened or was called off never is', () => {
    const all = timeline(
      {
        annunciato: { status: 'announced' },
        avvenuto: { status: 'happened' },
        annullato: { status: 'cancelled' },
        futuro: { status: 'announced', date: '2026-04' },
      },
      today,
    );
    expect(
      getEvents(all)
        .filter(({ overdue }) => overdue)
        .map(({ id }) => id),
    ).toEqual(['annunciato']);
  });

  test('becomes overdue by the day alone', () => {
    const announced = { x: { status: 'announced', date: '2026-03-22' } } as const;
    expect(getEvents(timeline(announced, '2026-03-22'))[0]?.overdue).toBe(false);
    expect(getEvents(timeline(announced, '2026-03-23'))[0]?.overdue).toBe(true);
  });
});

describe('what hangs from an event', () => {
  const naming = { event: 'un-incontro' };
  const all = corpus([
    event(),
    event({}, { id: 'un-altro' }),
    statement({ ...naming, saidOn: '2026-01-14' }, { id: 'dopo' }),
    statement(naming, { id: 'prima' }),
    statement({ event: 'un-altro' }, { id: 'altrove' }),
    commitment(naming),
    pressRelease(naming),
    article({ events: ['un-incontro'] }),
  ]);

  test('is what names it, kind by kind', () => {
    const { statements, commitments, pressReleases, articles } = getEventAttachments(all, 'un-incontro');
    expect(ids(statements)).toEqual(['prima', 'dopo']);
    expect([commitments, pressReleases, articles].map(ids)).toEqual([
      ['un-impegno'],
      ['un-comunicato'],
      ['un-articolo'],
    ]);
  });

  test('is counted in the timeline', () => {
    expect(getEvents(all).map(({ id, attached }) => [id, attached])).toEqual([
      ['un-altro', 1],
      ['un-incontro', 5],
    ]);
  });
});

test('the page of an event lists the sources that its text cites, then the others', () => {
  const one = event(
    { sources: ['il-giornale', 'la-radio'] },
    { body: bodyOf('Si incontrano in Comune :fonte{#il-giornale}.') },
  );
  const { sources, prose, event: view } = getEventPage(corpus([one, source({}, { id: 'la-radio' })]), one);
  expect(ids(prose.citations)).toEqual(['il-giornale']);
  expect(ids(sources)).toEqual(['il-giornale', 'la-radio']);
  expect(view.excerpt).toBe('Si incontrano in Comune.');
});
