import type { Kind } from '../site/sections.ts';

const lines = 'M2 4h20v3H2zM2 10.5h20v3H2zM2 17h13v3H2z';
const sheet = 'M4 1h16v22H4zM7 6v2h10V6zM7 11v2h10v-2zM7 16v2h6v-2z';
const dot = 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z';
const ring = `${dot}M12 5.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z`;
const balloon = 'M2 3h20v14H11l-5 5v-5H2z';
const box = 'M2 2h20v20H2zM5.5 5.5v13h13v-13z';
const bars = 'M2 13h5v9H2zM9.5 7h5v15h-5zM17 2h5v20h-5z';

const shapes: Partial<Record<Kind, string>> = {
  articles: lines,
  pressReleases: sheet,
  events: dot,
  statements: balloon,
  commitments: box,
  figures: bars,
};

/** The shape that goes with a kind's colour and word: an SVG path on a grid of 24 (holes by `evenodd`). */
export function shapeOf(kind: Kind): string {
  return shapes[kind] ?? ring;
}
