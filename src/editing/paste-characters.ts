import { findCodePoints } from '../intake/code-points.ts';

/**
 * The text with the characters that a text of ours may have: one kind of line end, of space and of hyphen, letters
 * put together (`e` and its accent, `ﬁ`), nothing invisible. `lost` counts the letters that some earlier conversion
 * had already lost.
 */
export function plainCharacters(text: string): { text: string; lost: number } {
  const lost = text.match(/\uFFFD/gu)?.length ?? 0;
  const visible = text
    .replaceAll('\uFFFD', '?')
    .replace(/\r\n?|[\v\x85\u2028]/gu, '\n')
    .replace(/[\f\u2029]/gu, '\n\n')
    .replace(symbolBullets, '•\t')
    .replace(/[\p{Zs}]/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/(?<=\p{L})[\xAD¬](?=[ \t]*\n)/gu, '-')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'));
  return { text: findCodePoints(visible).text.normalize('NFC'), lost };
}

/** Bullets of Word's symbol fonts: they are letters of no alphabet, and would go away with the other private ones. */
const symbolBullets = /[\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF0A8\uF06F][ \t]*/gu;
