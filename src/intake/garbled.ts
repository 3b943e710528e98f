import { isUtf8 } from 'node:buffer';
import type { Located } from './finding.ts';

/**
 * Finds letters that a program spoiled by reading UTF-8 as something else, as `perchÃ©` for `perché`: told once, at the
 * first line.
 */
export function findGarbled(text: string): Located[] {
  for (const { 0: written, index } of text.matchAll(suspect)) {
    const bytes = Uint8Array.from(written, byteOf);
    if (!isUtf8(bytes)) continue;
    const line = text.slice(0, index).split('\n').length;
    const meant = Buffer.from(bytes).toString('utf8');
    return [
      {
        line,
        message: `contiene lettere rovinate da una conversione («${written.replace('\u00A0', ' ')}» al posto di «${meant}»)`,
        remedy: 'rimettile come erano, qui e nel resto del file, o copia di nuovo il testo dall’originale',
        explainedIn: 'caratteri-invisibili',
      },
    ];
  }
  return [];
}

/** The letters that windows-1252 has between 0x80 and 0x9F; above, it is as Unicode. */
const high = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at));

/**
 * What the two bytes of an accented letter, or the three of a quotation mark, look like; but for `Â»`, which may be a
 * name that a quotation ends with.
 */
const suspect = new RegExp(
  `\u00C3[${high}\u00A0-\u00BF]|\u00C2[\u00A0-\u00BA]|\u00E2[${high}][${high}\u00A0-\u00BF]`,
  'gu',
);

function byteOf(letter: string): number {
  const at = high.indexOf(letter);
  return at === -1 ? letter.charCodeAt(0) : 0x80 + at;
}
