import { sourceFiles } from './source-files.ts';

/** A declaration of a style sheet: `color: var(--color-ink)` under `.title a`. */
export interface Declaration {
  /** The file in which it stands. */
  path: string;
  /** What it applies to, with the at-rules around it, from the outside in. */
  selectors: readonly string[];
  property: string;
  value: string;
}

/** Every declaration of our style sheets and components, but those of the web editor, which is another program’s page. */
export function declarations(): Declaration[] {
  return sourceFiles(['src'], ['.css', '.astro'])
    .filter(({ path }) => !path.startsWith('src/editor/'))
    .flatMap(({ path, text }) => {
      const css = path.endsWith('.css')
        ? text
        : [...text.matchAll(/<style(?: is:global)?>([^]*?)<\/style>/gu)].map(([, inside]) => inside).join('\n');
      return declarationsOf(css).map((declaration) => ({ path, ...declaration }));
    });
}

/** What tokens are worth: `--space-1` → `0.25rem`. */
export function tokens(): Map<string, string> {
  return new Map(
    declarations()
      .filter(({ path, property }) => path === 'src/styles/tokens.css' && property.startsWith('--'))
      .map(({ property, value }) => [property, value]),
  );
}

function declarationsOf(css: string): Omit<Declaration, 'path'>[] {
  const found: Omit<Declaration, 'path'>[] = [];
  const selectors: string[] = [];
  let text = '';
  for (const character of css.replace(/\/\*[^]*?\*\//gu, '')) {
    if (character === '{') selectors.push(text.trim());
    else if (character === ';' || character === '}') {
      const [, property, value] = /^\s*([\w-]+)\s*:\s*([^]+?)\s*$/u.exec(text) ?? [];
      if (property && value) found.push({ selectors: [...selectors], property, value });
      if (character === '}') selectors.pop();
    } else {
      text += character;
      continue;
    }
    text = '';
  }
  return found;
}
