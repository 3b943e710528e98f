import type { ChangeType } from '../schemas/common.ts';
import { folderOf, type Kind } from '../site/sections.ts';

/** What the wizard can do: write a new entry, or add to one that is there. */
export type Action =
  | { name: string; label: string; does: 'entry'; kind: Kind }
  | { name: string; label: string; does: 'step'; kind: 'commitments' }
  | { name: string; label: string; does: 'change'; type: ChangeType };

/** Everything that it can do, by the name that `--tipo` takes, in the order in which it is offered. */
export const actions: readonly Action[] = [
  { name: 'articolo', label: 'Un articolo', does: 'entry', kind: 'articles' },
  { name: 'dichiarazione', label: 'Una o più dichiarazioni della stessa occasione', does: 'entry', kind: 'statements' },
  { name: 'fatto', label: 'Un fatto della cronologia', does: 'entry', kind: 'events' },
  { name: 'comunicato', label: 'Un comunicato', does: 'entry', kind: 'pressReleases' },
  { name: 'impegno', label: 'Un impegno', does: 'entry', kind: 'commitments' },
  { name: 'passo', label: 'Come sta adesso un impegno che c’è già', does: 'step', kind: 'commitments' },
  { name: 'cifra', label: 'Una cifra', does: 'entry', kind: 'figures' },
  { name: 'fonte', label: 'Una fonte', does: 'entry', kind: 'sources' },
  { name: 'soggetto', label: 'Una persona o un’organizzazione', does: 'entry', kind: 'actors' },
  { name: 'glossario', label: 'Una parola del glossario', does: 'entry', kind: 'glossary' },
  { name: 'luogo', label: 'Un luogo', does: 'entry', kind: 'places' },
  { name: 'tema', label: 'Un tema', does: 'entry', kind: 'topics' },
  { name: 'pagina', label: 'Una pagina fissa', does: 'entry', kind: 'pages' },
  {
    name: 'rettifica',
    label: 'La rettifica di una voce: avevamo scritto una cosa sbagliata',
    does: 'change',
    type: 'correction',
  },
  { name: 'replica', label: 'La replica di chi è nominato in una voce', does: 'change', type: 'reply' },
  {
    name: 'aggiornamento',
    label: 'L’aggiornamento di una voce: c’è qualcosa di nuovo',
    does: 'change',
    type: 'update',
  },
  { name: 'ritiro', label: 'Il ritiro di una voce: non vale più', does: 'change', type: 'withdrawal' },
  { name: 'ritocco', label: 'Un ritocco: una virgola, un collegamento', does: 'change', type: 'minor' },
];

/** The action of a name, of a folder of the content, or of a kind. */
export function actionOf(name: string): Action | undefined {
  return actions.find((action) => action.name === name || (action.does === 'entry' && folderOf(action.kind) === name));
}
