import type { EventType } from '../schemas/event.ts';

/** Step of an address that lists the events of a type: `/cronologia/tipo/scioperi/`. */
export const eventTypeSlugs: Record<EventType, string> = {
  announcement: 'annunci',
  meeting: 'incontri',
  strike: 'scioperi',
  demonstration: 'manifestazioni',
  act: 'atti',
  agreement: 'accordi',
  statement: 'prese-di-posizione',
  deadline: 'scadenze',
};

/** Stands beside the types in an address, for the few events that tell the whole story. */
export const essentialSlug = 'essenziali';
