/** Puts a text on the clipboard. @returns whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or, on a page without https, not there at all.
    return false;
  }
}

/** Selects what an element holds, so that whoever reads can copy it by hand. */
export function selectText(element: Element): void {
  getSelection()?.selectAllChildren(element);
}
