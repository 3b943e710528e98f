import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { declarations, tokens, type Declaration } from '../support/stylesheets.ts';

const all = declarations();
const values = tokens();
const ours = all.filter(({ path }) => !['src/styles/tokens.css', 'src/styles/fonts.css'].includes(path));
const surfaces = ['--color-paper', '--color-sheet', '--color-tint'];
const shown = ({ path, selectors, property, value }: Declaration) =>
  `${path}: ${selectors.at(-1) ?? ''} { ${property}: ${value} }`;

describe('whatever has a size takes it from the tokens', () => {
  /**
   * What is a relation, and not a size of ours: nothing (0), a share (%, fr), a part of the window (vh, vw), the line or
   * the letters where it stands (lh, em), a turn (deg). A page of paper has its margins written out: tokens do not reach
   * `@page`; and paper has its own sizes of letters, which it gives to the tokens themselves.
   */
  const size = /(?<![\w.-])-?\d*\.?\d+(?:rem|px|pt|mm|cm|in|ch|ex|s|ms)\b/u;

  test('lengths and durations', () => {
    const literal = ours
      .filter(({ selectors }) => selectors.at(-1) !== '@page')
      .filter(({ path, property }) => !(path === 'src/styles/print.css' && property.startsWith('--')))
      .filter(({ value }) => size.test(value));
    expect(ours.length).toBeGreaterThan(500);
    expect(literal.map(shown)).toEqual([]);
  });

  test('letters: their size, weight, leading, tracking and family', () => {
    const letters = ['font', 'font-size', 'font-weight', 'line-height', 'letter-spacing', 'font-family'];
    const literal = ours.filter(
      ({ property, value }) => letters.includes(property) && !/^var\(--|^inherit$|^1$|^0$/u.test(value),
    );
    expect(literal.map(shown)).toEqual([]);
  });

  test('corners and shadows', () => {
    const literal = ours.filter(
      ({ property, value }) => /radius|shadow/u.test(property) && !/^var\(--|^0$|^none$/u.test(value),
    );
    expect(literal.map(shown)).toEqual([]);
  });

  test('tokens that are there, each of them used', () => {
    const used = new Set(all.flatMap(({ value }) => [...value.matchAll(/var\((--[\w-]+)/gu)].map(([, name]) => name!)));
    const own = new Set(all.filter(({ property }) => property.startsWith('--')).map(({ property }) => property));
    const byScript = ['--part'];
    expect([...used].filter((name) => !own.has(name) && !byScript.includes(name))).toEqual([]);
    expect([...values.keys()].filter((name) => !used.has(name))).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('colours can be told apart: %s', (scheme) => {
  const colourIn = (value: string) => /^(?:var\()?(--color-[\w-]+)\)?$/u.exec(value)?.[1];
  /** The ground of the rule itself, if it has one; any of the three otherwise. */
  const groundsOf = ({ path, selectors }: Declaration) => {
    const background = all.find(
      (other) =>
        other.path === path &&
        other.selectors.join() === selectors.join() &&
        /^background(?:-color)?$/u.test(other.property),
    );
    const ground = background && colourIn(background.value);
    return ground ? [ground] : surfaces;
  };
  const pairs = (properties: RegExp) =>
    ours.flatMap((declaration) => {
      const ink = properties.test(declaration.property) && /var\((--color-[\w-]+)\)/u.exec(declaration.value)?.[1];
      return ink ? groundsOf(declaration).map((ground) => ({ ink, ground, where: shown(declaration) })) : [];
    });
  const tooClose = (found: ReturnType<typeof pairs>, least: number) =>
    found
      .filter(({ ink, ground }) => ink !== ground)
      .map((pair) => ({ ...pair, contrast: contrast(hex(pair.ink, scheme), hex(pair.ground, scheme)) }))
      .filter((pair) => pair.contrast < least)
      .map(({ ink, ground, where, contrast: ratio }) => `${ink} on ${ground}: ${ratio.toFixed(2)} in ${where}`);

  test('letters from their ground, by 4.5 at least', () => {
    const letters = pairs(/^color$/u);
    expect(letters.length).toBeGreaterThan(100);
    expect(tooClose(letters, 4.5)).toEqual([]);
  });

  test('what is marked in a text from the mark', () => {
    expect(contrast(hex('--color-ink', scheme), hex('--color-mark', scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test('edges, outlines and shapes that say something, by 3 at least', () => {
    // A thin rule between things is no more than rhythm: without it the page says the same.
    const edges = pairs(/^(?:border|outline|fill|stroke)/u).filter(({ ink }) => ink !== '--color-rule');
    expect(edges.length).toBeGreaterThan(50);
    expect(tooClose(edges, 3)).toEqual([]);
  });
});

test('the browser’s own bars take the colour of the paper', () => {
  const layout = readFileSync('src/layouts/BaseLayout.astro', 'utf8');
  const told = [
    ...layout.matchAll(/name="theme-color" content="(#[0-9a-f]{6})" media="\(prefers-color-scheme: (\w+)\)"/gu),
  ];
  expect(told.map(([, colour, scheme]) => [scheme, colour])).toEqual([
    ['light', hex('--color-paper', 'light')],
    ['dark', hex('--color-paper', 'dark')],
  ]);
});

describe('the page that tells the design', () => {
  const page = readFileSync('src/styles/README.md', 'utf8');

  test('names tokens and components that are there', () => {
    const named = [...page.matchAll(/`(--[\w-]+)`/gu)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !values.has(name))).toEqual([]);
    const components = [...page.matchAll(/`(\w+\.astro)`/gu)].map(([, name = '']) => name);
    expect(components.filter((name) => !existsSync(`src/components/${name}`))).toEqual([]);
  });

  test('tells the contrasts that the colours have', () => {
    const rows = [...page.matchAll(/^\| `(--color-[\w-]+)`[^|]*\|[^|]*\|([^|]+)\|([^|]+)\|$/gmu)];
    expect(rows.length).toBeGreaterThan(8);
    const told = rows.map(([, token = '', light = '', dark = '']) => [token, light.trim(), dark.trim()]);
    const measured = (token: string, scheme: 'light' | 'dark') =>
      surfaces.map((surface) => contrast(hex(token, scheme), hex(surface, scheme)).toFixed(1)).join(' ');
    expect(told).toEqual(told.map(([token = '']) => [token, measured(token, 'light'), measured(token, 'dark')]));
  });
});

function hex(token: string, scheme: 'light' | 'dark'): string {
  const [, light, dark] = /light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/u.exec(values.get(token) ?? '') ?? [];
  if (!light || !dark) throw new Error(`${token} is no pair of colours`);
  return scheme === 'light' ? light : dark;
}

/** Contrast of two colours as WCAG 2 measures it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
