/** The parts of a search page that the script reads and fills. */
export interface PageParts {
  root: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Fields for all that a query can say, in a fold. */
  advanced: HTMLDetailsElement;
  /** Says in words what was found; announced by screen readers. */
  status: HTMLElement;
  /** The parts of what was asked that can be taken away. */
  chips: HTMLElement;
  /** How the list stands: its order, its groups, the way to the sheet of filters. */
  tools: HTMLElement;
  results: HTMLElement;
  card: HTMLTemplateElement;
  /** What may help when nothing was found. */
  help: HTMLElement;
  more: HTMLButtonElement;
  retry: HTMLButtonElement;
  /** What results can be narrowed by; it stands in `side` or in `sheet`. */
  filters: HTMLElement;
  side: HTMLElement;
  sheet: HTMLDialogElement;
  openSheet: HTMLButtonElement;
  /** Days by month, as bars and as a table. */
  months: HTMLElement;
  /** Whether a key by itself leads to the search. */
  keySwitch: HTMLInputElement;
}

/** What the page shows besides the form: `src/pages/cerca/index.astro` hides the rest. */
export type View = 'empty' | 'results' | 'filtered' | 'nothing' | 'failed';

/** Finds the parts. @throws when the page has lost one, which the tests would see. */
export function findParts(): PageParts {
  return {
    root: part('ricerca-pagina', HTMLElement),
    form: part('ricerca', HTMLFormElement),
    input: part('ricerca-parole', HTMLInputElement),
    advanced: part('ricerca-avanzata', HTMLDetailsElement),
    status: part('ricerca-stato', HTMLElement),
    chips: part('ricerca-parti', HTMLElement),
    tools: part('ricerca-come', HTMLElement),
    results: part('risultati', HTMLElement),
    card: part('ricerca-modello', HTMLTemplateElement),
    help: part('ricerca-aiuto', HTMLElement),
    more: part('ricerca-altri', HTMLButtonElement),
    retry: part('ricerca-riprova', HTMLButtonElement),
    filters: part('ricerca-filtri', HTMLElement),
    side: part('ricerca-lato', HTMLElement),
    sheet: part('ricerca-foglio', HTMLDialogElement),
    openSheet: part('ricerca-apri-filtri', HTMLButtonElement),
    months: part('ricerca-mesi', HTMLElement),
    keySwitch: part('ricerca-tasto', HTMLInputElement),
  };
}

/** Says which of its faces the page shows: styles do the rest. */
export function setView({ root, tools, filters, advanced }: PageParts, view: View): void {
  root.dataset['vista'] = view;
  delete document.documentElement.dataset['arrivo'];
  const canNarrow = view === 'results' || view === 'filtered' || (advanced.open && view !== 'failed');
  tools.hidden = !canNarrow;
  if (!canNarrow) filters.hidden = true;
}

/** Says whether a search is running, for screen readers and for whoever waits. */
export function setBusy({ results }: PageParts, isBusy: boolean): void {
  results.setAttribute('aria-busy', String(isBusy));
}

function part<Part extends HTMLElement>(id: string, type: new () => Part): Part {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`the search page has no #${id}`);
  return element;
}
