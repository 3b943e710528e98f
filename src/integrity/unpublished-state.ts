import { isPublished } from '../corpus/published.ts';
import type { Problem } from '../intake/problem.ts';
import type { Whole } from './whole.ts';

/** The home page needs its text: that can be neither a draft nor scheduled for later. */
export function unpublishedState({ state, today, preview }: Whole): Problem[] {
  if (!state || preview || isPublished(state.data, today)) return [];
  return [
    {
      file: state.file,
      line: state.lineOf([state.data.draft ? 'draft' : 'publishedOn']),
      message: 'non è ancora pubblicato, ma la prima pagina non può farne a meno',
      remedy: 'togli `draft: true`, oppure metti in `publishedOn` un giorno già arrivato',
      severity: 'error',
    },
  ];
}
