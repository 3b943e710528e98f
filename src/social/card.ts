import { colourOf, palette } from './palette.ts';
import { shapeOf } from './kind-shape.ts';
import { socialImageSize } from './social-image-path.ts';
import type { Kind } from '../site/sections.ts';

/** What a social image says. */
export interface SocialCard {
  /** Kind of entry, which gives colour and shape; none for the site itself. */
  kind?: Kind | undefined;
  /** The kind in words: `Dichiarazione`. */
  label: string;
  title: string;
  /** Who and when, or one sentence more. May be empty. */
  detail: string;
  siteName: string;
}

/** A box or a text as satori takes it: a React element without React. */
export interface CardElement {
  type: string;
  props: Record<string, unknown> & { children?: string | CardElement[] };
}

/** Lays a card out: what it is on top, its title as large as it fits, who and when and the site's name below. */
export function layOutCard({ kind, label, title, detail, siteName }: SocialCard): CardElement {
  const colour = kind ? colourOf(kind) : palette.accent;
  return column({ ...page, borderTop: `18px solid ${colour}` }, [
    row({ alignItems: 'center', color: colour, fontSize: 38, fontWeight: 600, height: 46 }, [
      ...(kind ? [shape(shapeOf(kind), colour)] : []),
      text({}, label),
    ]),
    text({ ...titleSize(title), marginTop: 24, fontWeight: 600, flexGrow: 1 }, title),
    text({ ...clamp(title.length > 75 ? 1 : 2), color: palette.muted, fontSize: 40, lineHeight: 1.25 }, detail),
    row({ borderTop: `2px solid ${palette.rule}`, marginTop: 22, paddingTop: 20, alignItems: 'center' }, [
      text({ width: 16, height: 16, borderRadius: 8, marginRight: 16, background: colour }, ''),
      text({ ...clamp(1), fontSize: 36, fontWeight: 600 }, siteName),
    ]),
  ]);
}

type Style = Record<string, string | number>;

const page: Style = {
  ...socialImageSize,
  boxSizing: 'border-box',
  padding: '46px 72px 36px',
  background: palette.paper,
  color: palette.ink,
  fontFamily: 'latin, latin-ext',
};

/** The shorter the title the larger, so that it can be read in a thumbnail; lines past the last are cut. */
function titleSize({ length }: string): Style {
  if (length <= 40) return { ...clamp(2), fontSize: 92, lineHeight: 1.1 };
  if (length <= 90) return { ...clamp(4), fontSize: 68, lineHeight: 1.14 };
  if (length <= 140) return { ...clamp(5), fontSize: 58, lineHeight: 1.16 };
  return { ...clamp(5), fontSize: 48, lineHeight: 1.18 };
}

function clamp(lines: number): Style {
  return { lineClamp: lines };
}

function column(style: Style, children: CardElement[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', flexDirection: 'column', ...style }, children } };
}

function row(style: Style, children: CardElement[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', flexDirection: 'row', ...style }, children } };
}

function text(style: Style, children: string): CardElement {
  return { type: 'div', props: { style: { display: 'block', ...style }, children } };
}

function shape(path: string, colour: string): CardElement {
  const size = { width: 36, height: 36 };
  const outline: CardElement = { type: 'path', props: { d: path, fill: colour, fillRule: 'evenodd' } };
  return { type: 'svg', props: { viewBox: '0 0 24 24', ...size, style: { marginRight: 18 }, children: [outline] } };
}
