/** The parts of a search page that the script reads and fills. */
export interface PageParts {
  root: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Says in words what was found; announced by screen readers. */
  status: HTMLElement;
  results: HTMLElement;
  card: HTMLTemplateElement;
  /** What may help when nothing was found. */
  help: HTMLElement;
  more: HTMLButtonElement;
  clear: HTMLButtonElement;
  retry: HTMLButtonElement;
  filters: HTMLDetailsElement;
}

/** What the page shows besides the form: `src/pages/cerca/index.astro` hides the rest. */
export type View = 'empty' | 'results' | 'filtered' | 'nothing' | 'failed';

/** Finds the parts. @throws when the page has lost one, which the tests would see. */
export function findParts(): PageParts {
  return {
    root: part('ricerca-pagina', HTMLElement),
    form: part('ricerca', HTMLFormElement),
    input: part('ricerca-parole', HTMLInputElement),
    status: part('ricerca-stato', HTMLElement),
    results: part('risultati', HTMLElement),
    card: part('ricerca-modello', HTMLTemplateElement),
    help: part('ricerca-aiuto', HTMLElement),
    more: part('ricerca-altri', HTMLButtonElement),
    clear: part('ricerca-togli', HTMLButtonElement),
    retry: part('ricerca-riprova', HTMLButtonElement),
    filters: part('ricerca-filtri', HTMLDetailsElement),
  };
}

/** Says which of its faces the page shows: styles do the rest. */
export function setView({ root }: PageParts, view: View): void {
  root.dataset['vista'] = view;
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
