import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/corpus/entry.ts';
import {
  getLatestFact,
  getPlaceArchives,
  getTimeline,
  getTimelineArchives,
  getTypeArchives,
  type TimelineChapter,
  type TimelineEventView,
} from '../../../src/queries/timeline.ts';
import { actor, article, commitment, corpus, event, figure, place, source, statement } from '../../support/entries.ts';

type EventData = Parameters<typeof event>[0];
const archive = (events: Record<string, EventData>, more: Entry[] = []) =>
  corpus([place(), ...more, ...Object.entries(events).map(([id, data]) => event(data, { id }))]);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const stepsOf = (chapters: readonly TimelineChapter[]) => chapters.map(({ step, events }) => [step, ids(events)]);

describe('chapters', () => {
  test('are months in the order of time, and a year where no month is known', () => {
    const { past } = getTimeline(
      archive({
        a: { date: '2025-12-31' },
        b: { date: '2025' },
        c: { date: '2026-01-13' },
        d: { date: '2026-01' },
        e: { date: '2026-01-13/2026-02-09' },
        f: { date: '2026-02~' },
      }),
    );
    expect(past.map(({ title, events }) => [title, ids(events)])).toEqual([
      ['dicembre 2025', ['a']],
      ['2025, mese non indicato', ['b']],
      ['gennaio 2026', ['c', 'e', 'd']],
      ['febbraio 2026', ['f']],
    ]);
  });

  test('are measured against the one that holds most', () => {
    expect(getTimeline(archive({ a: {}, b: {}, c: { date: '2025' } })).busiest).toBe(2);
    expect(getTimeline(archive({})).busiest).toBe(0);
  });
});

test('what lies ahead stands apart: announced or called off, for a day that has not gone by on 22 March 2026', () => {
  const { past, ahead } = getTimeline(
    archive({
      oggi: { status: 'announced', date: '2026-03-22' },
      ieri: { status: 'announced', date: '2026-03-21' },
      annullato: { status: 'cancelled', date: '2026-04' },
      'annullato-ieri': { status: 'cancelled', date: '2026-03-21' },
      avvenuto: { status: 'happened', date: '2026-03-22' },
    }),
  );
  expect(stepsOf(past)).toEqual([['2026-03', ['annullato-ieri', 'ieri', 'avvenuto']]]);
  expect(stepsOf(ahead)).toEqual([
    ['2026-03', ['oggi']],
    ['2026-04', ['annullato']],
  ]);
});

describe('an event of the timeline', () => {
  const people = [
    actor(),
    actor({ name: 'Rossi S.p.A.', kind: 'organisation', group: 'company' }, { id: 'rossi-spa' }),
    actor({ name: 'Bianca Neri', group: 'institution' }, { id: 'bianca-neri' }),
  ];
  const only = (data: EventData, more: Entry[] = []): TimelineEventView =>
    getTimeline(corpus([...people, event(data), ...more])).past[0]!.events[0]!;

  test('stands in the lane of each side that takes part, once, in the order of the table', () => {
    const all = corpus([...people, event({ actors: ['anna-rossi', 'bianca-neri', 'rossi-spa'] })]);
    const { lanes, past } = getTimeline(all);
    expect(lanes).toEqual(['company', 'institution']);
    expect(past[0]!.events[0]!.groups).toEqual(['company', 'institution']);
    expect(past[0]!.events[0]!.actors.map(({ title }) => title)).toEqual(['Anna Rossi', 'Bianca Neri', 'Rossi S.p.A.']);
  });

  test('has no lane when it names nobody', () => {
    expect(only({}).groups).toEqual([]);
    expect(getTimeline(archive({ a: {} })).lanes).toEqual([]);
  });

  test('carries what hangs from it, kind by kind, its sources last, by who published them and when', () => {
    const { hanging } = only({}, [
      statement({ event: 'un-incontro' }),
      commitment({ event: 'un-incontro' }),
      article({ events: ['un-incontro'] }),
      source(),
    ]);
    expect(hanging.map(({ kind, entries }) => [kind, entries.map(({ title }) => title)])).toEqual([
      ['statements', ['Anna Rossi: ']],
      ['commitments', ['Aprire un tavolo']],
      ['articles', ['Un articolo']],
      ['sources', ['Il Giornale di Valle, 14\u00A0gennaio\u00A02026']],
    ]);
  });

  test('carries the figures of its very day that one of its own sources gives, and no other', () => {
    const value = { value: 400, sources: ['il-giornale'] };
    const figures = [
      figure({ values: [{ ...value, asOf: '2026-01-13' }] }, { id: 'del-giorno' }),
      figure({ values: [{ ...value, asOf: '2026-01' }] }, { id: 'del-mese' }),
      figure({ values: [{ value: 1, asOf: '2026-01-13', sources: ['la-radio'] }] }, { id: 'di-altri' }),
      source({}, { id: 'la-radio' }),
    ];
    const figuresOf = (date: string) =>
      only({ date }, figures)
        .hanging.filter(({ kind }) => kind === 'figures')
        .flatMap(({ entries }) => entries.map(({ path }) => path));
    expect(figuresOf('2026-01-13')).toEqual(['/cifre/del-giorno/']);
    expect(figuresOf('2026-01')).toEqual([]);
  });
});

describe('the latest fact', () => {
  const latestOf = (events: Record<string, EventData>) => getLatestFact(getTimeline(archive(events)))?.id;

  test('is the last that happened, whatever was announced for later', () => {
    expect(
      latestOf({
        a: { date: '2026-01-13' },
        b: { date: '2026-02-09' },
        c: { date: '2026-03-01', status: 'announced' },
        d: { date: '2026-03-02', status: 'cancelled' },
      }),
    ).toBe('b');
  });

  test('is none where nothing happened yet', () => {
    expect(latestOf({ a: { date: '2026-12-01', status: 'announced' } })).toBeUndefined();
  });
});

describe('parts of the timeline', () => {
  const all = archive({
    a: { type: 'strike', places: ['valle'] },
    b: { type: 'strike', essential: true },
    c: { type: 'meeting', places: ['valle'], date: '2026-02-09' },
  });
  const eventsOf = ({ timeline }: { timeline: { past: TimelineChapter[] } }) =>
    timeline.past.flatMap(({ events }) => events);

  test('count what stands behind them', () => {
    const { types, places } = getTimelineArchives(all);
    expect(types.map(({ title, path, count }) => [title, path, count])).toEqual([
      ['Scioperi', '/cronologia/tipo/scioperi/', 2],
      ['Incontri', '/cronologia/tipo/incontri/', 1],
    ]);
    expect(places).toEqual([{ title: 'Valle', path: '/cronologia/luogo/valle/', count: 2 }]);
    const behind = [...getTypeArchives(all), ...getPlaceArchives(all)];
    for (const { path, count } of [...types, ...places]) {
      expect(eventsOf(behind.find((one) => one.path === path)!)).toHaveLength(count);
    }
  });

  test('have the essential events first, if there are any', () => {
    expect(getTypeArchives(all).map(({ step }) => step)).toEqual(['essenziali', 'scioperi', 'incontri']);
    expect(getTypeArchives(archive({ a: {} })).map(({ step }) => step)).toEqual(['incontri']);
    expect(getTypeArchives(archive({ a: {} }))[0]?.description).toBe('Incontri: 1 fatto del caso.');
    expect(getTypeArchives(archive({ a: {}, b: {} }))[0]?.description).toBe(
      'Incontri: 2 fatti del caso, in ordine di data.',
    );
  });

  test('leave out places where nothing happened', () => {
    expect(getPlaceArchives(archive({ a: {} }))).toEqual([]);
  });
});
