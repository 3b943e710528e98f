/** A key by itself that leads to the search, on every page. Whoever speaks to the computer, or types by mistake, can turn it off. */
const searchKey = '/';
/** What the browser keeps when it was turned off. */
const memory = 'tasto-cerca';

/** Whether the key leads to the search in this browser. */
export function isKeyOn(): boolean {
  try {
    return localStorage.getItem(memory) !== 'no';
  } catch {
    return true;
  }
}

/** Turns the key on or off; where nothing can be kept, it stays on. */
export function turnKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(memory);
    else localStorage.setItem(memory, 'no');
  } catch {
    // The browser keeps nothing.
  }
}

/** Follows the key: to the field of the search, or to the link that leads to it. */
export function followSearchKey(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== searchKey || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const { activeElement } = document;
    const isTyping = activeElement?.matches(
      'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]',
    );
    const goal =
      document.querySelector<HTMLElement>('input[type="search"]') ??
      document.querySelector<HTMLElement>('.site-header .search');
    if (isTyping || !goal || document.querySelector('dialog[open]') || !isKeyOn()) return;
    event.preventDefault();
    goal.focus();
    if (goal instanceof HTMLInputElement) goal.select();
  });
}
