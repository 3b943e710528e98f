import type { Kind } from '../site/sections.ts';

/** Light values of `src/styles/tokens.css`, for what is drawn outside a browser: social images and icons. */
export const palette = {
  paper: '#fbfaf6',
  ink: '#1b1a17',
  muted: '#57534a',
  rule: '#d8d3c6',
  accent: '#962a16',
  statement: '#1d4f7c',
  event: '#962a16',
  commitment: '#2c6138',
  figure: '#7a4f00',
  release: '#5f3d80',
} as const;

const colours: Partial<Record<Kind, string>> = {
  articles: palette.ink,
  statements: palette.statement,
  events: palette.event,
  commitments: palette.commitment,
  figures: palette.figure,
  pressReleases: palette.release,
};

/** The colour that a kind of entry has on every page; the archive's own tools are grey. */
export function colourOf(kind: Kind): string {
  return colours[kind] ?? palette.muted;
}
