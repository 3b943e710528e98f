import type { TimelineChapter, TimelineEventView, TimelineView } from '../../src/queries/timeline.ts';
import { eventView } from './views.ts';

/** A meeting that concerns the company and a mayor, with a statement and a source. */
export function timelineEvent(more: Partial<TimelineEventView> = {}): TimelineEventView {
  return {
    ...eventView(),
    groups: ['company', 'institution'],
    actors: [
      { title: 'Rossi S.p.A.', path: '/soggetti/rossi-spa/' },
      { title: 'Anna Rossi', path: '/soggetti/anna-rossi/' },
    ],
    hanging: [
      {
        kind: 'statements',
        entries: [{ title: 'Anna Rossi: «un tavolo»', path: '/dichiarazioni/una-dichiarazione/' }],
      },
      { kind: 'sources', entries: [{ title: 'Il Giornale di Valle', path: '/fonti/il-giornale/' }] },
    ],
    ahead: false,
    ...more,
  };
}

/** A month with these events. */
export function timelineChapter(events: TimelineEventView[], more: Partial<TimelineChapter> = {}): TimelineChapter {
  return { step: '2026-01', title: 'gennaio 2026', events, ...more };
}

/** A timeline whose fullest month has two events. */
export function timelineView(more: Partial<TimelineView> = {}): TimelineView {
  return {
    lanes: ['company', 'institution'],
    past: [
      timelineChapter([timelineEvent({ date: '2025', month: undefined, title: 'Il primo' })], {
        step: '2025',
        title: '2025, mese non indicato',
      }),
      timelineChapter([timelineEvent({ title: 'Il secondo', essential: true }), timelineEvent({ title: 'Il terzo' })]),
    ],
    ahead: [],
    busiest: 2,
    ...more,
  };
}
