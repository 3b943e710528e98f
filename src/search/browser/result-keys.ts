import type { PageParts } from './page-parts.ts';

/** Moves from the field to the results and among them. Tab goes its own way, and nothing is trapped. */
export function followKeys({ root, input, results, more }: PageParts): void {
  root.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    if (target === input && key === 'Escape' && input.value !== '') {
      event.preventDefault();
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return;
    }
    const stops: Element[] = [input, ...results.querySelectorAll('[data-risultato] [data-parte="titolo"]'), more];
    const at = stops.findIndex((stop) => stop === target);
    if (at < 0) return;
    const next = key === 'ArrowDown' ? stops[at + 1] : key === 'ArrowUp' ? stops[at - 1] : undefined;
    const goal = key === 'Escape' && at > 0 ? input : next;
    if (!(goal instanceof HTMLElement) || goal.hidden) return;
    event.preventDefault();
    goal.focus();
  });
}
