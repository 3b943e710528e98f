import type { SiteView } from '../queries/views.ts';
import { waitingLabel } from '../site/strings.ts';

/**
 * Style sheet that only a preview has: the band on every page, and beside every link to a draft, or to an entry whose day
 * has not come, what it is; in lists, in texts, in what the search finds, wherever the link stands.
 */
export function toPreviewStyles({ basePath, waiting }: SiteView): string {
  return `@layer components {\n${band}${waiting.map((entry) => markOf(entry, basePath)).join('')}}\n`;
}

const band = `  .preview-band {
    padding-block: var(--space-2);
    background: var(--color-mark);
    color: var(--color-ink);
    border-block-end: var(--line-strong) dashed var(--color-ink);
    font-family: var(--font-label);
    font-size: var(--size-small);
  }
`;

/** Screen readers read it after the link's own words. */
function markOf({ path, ...state }: SiteView['waiting'][number], basePath: string): string {
  const address = `${basePath}${path.slice(1)}`;
  return `  main a:is([href='${address}'], [href^='${address}#'], [href^='${address}?'])::after {
    content: ' (${waitingLabel(state)})';
    color: var(--color-open);
    font-family: var(--font-label);
    font-size: var(--size-label);
    font-weight: var(--weight-strong);
  }
`;
}
