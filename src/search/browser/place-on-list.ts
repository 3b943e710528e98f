/** What the browser's history keeps of a search besides its address. */
export interface Moment {
  /** The field in which it is still being typed, if any: what comes next in it takes its place. */
  typing?: string;
  /** How many results, or groups of them, were shown. */
  shown?: number;
  /** How far down the page was scrolled. */
  scroll?: number;
  /** The result that was opened, by its link. */
  opened?: string;
}

/** What was kept of the search that the address asks for. */
export function currentMoment(): Moment {
  return (history.state as Moment | null) ?? {};
}

/** Keeps something more of the search that the address asks for. */
export function keep(more: Moment): void {
  history.replaceState({ ...currentMoment(), ...more }, '');
}

/** Keeps where the reader is on the list, so that coming back leads there. */
export function followPlace(results: HTMLElement): void {
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepScroll = (): void => {
    clearTimeout(timer);
    if (Math.round(scrollY) !== currentMoment().scroll) keep({ scroll: Math.round(scrollY) });
  };
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(keepScroll, 150);
  });
  addEventListener('pagehide', keepScroll);
  results.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link) keep({ scroll: Math.round(scrollY), opened: link.href });
  });
}

/** Leads the reader back to where they were. */
export function returnToPlace(results: HTMLElement, { scroll, opened }: Moment): void {
  if (scroll === undefined) return;
  const link = [...results.querySelectorAll('a')].find(({ href }) => href === opened);
  link?.focus({ preventScroll: true });
  scrollTo({ top: scroll, behavior: 'instant' });
}
