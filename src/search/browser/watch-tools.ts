import type { ToolContext } from './result-tools.ts';

/** Waits for somebody to use a tool, whose program is loaded as soon as they come near it. */
export function watchTools(root: HTMLElement, current: () => ToolContext): void {
  const load = () => import('./result-tools.ts');
  for (const sign of ['pointerover', 'focusin']) {
    root.addEventListener(sign, ({ target }) => void (toolAt(target) && load().catch(() => undefined)));
  }
  root.addEventListener('click', ({ target }) => {
    const button = toolAt(target);
    if (!button) return;
    load().then(
      ({ useTool }) => useTool(button, current()),
      () =>
        button
          .closest('[data-strumenti]')
          ?.querySelector('[data-parte="esito"]')
          ?.append(button.dataset['guasto'] ?? ''),
    );
  });
}

function toolAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-azione]') : null;
}
