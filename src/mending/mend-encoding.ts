import { isUtf8 } from 'node:buffer';

/** What was mended, in Italian, and the text as it should be. */
export interface Mended {
  text: string;
  what: string[];
}

/**
 * The text of a file in UTF-8 with LF at the end of lines and without the marks that nobody sees, if there is no doubt what
 * it says: it is UTF-16, or Latin-1 (as Windows writes it) throughout. Nothing for a file that is right or that
 * cannot be understood.
 */
export function mendEncoding(bytes: Buffer): Mended | undefined {
  const read = readBytes(bytes);
  if (!read) return undefined;
  const lines = read.text.replace(/\r(?!\n)|[\u2028\u2029]/gu, '\n');
  const text = lines.replace(invisible, '');
  const what = [
    ...read.what,
    ...(lines === read.text ? [] : ['a capo']),
    ...(text === lines ? [] : ['caratteri invisibili']),
  ];
  return what.length === 0 ? undefined : { text, what };
}

function readBytes(bytes: Buffer): Mended | undefined {
  const wide = encodingOfWide(bytes);
  if (wide !== undefined) {
    const text = decode(bytes, wide);
    return text === undefined ? undefined : { text, what: ['codifica UTF-16'] };
  }
  if (isUtf8(bytes)) return bytes.includes(0) ? undefined : { text: bytes.toString('utf8'), what: [] };
  // Both in one file: whoever changes one of them breaks the other.
  if (hasUtf8Letters(bytes) || bytes.includes(0)) return undefined;
  const text = decode(bytes, 'windows-1252');
  return text === undefined || /[\x80-\x9f]/u.test(text) ? undefined : { text, what: ['codifica Latin-1'] };
}

/** Soft hyphens, zero-width spaces, byte order marks, marks of direction. Not the joiner of emoji. */
const invisible = /[\xAD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

function encodingOfWide(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 1].map((side) => bytes.filter((byte, at) => at % 2 === side && byte === 0).length);
  const [first = 0, second = 0] = zeros;
  if (second > bytes.length * 0.3 && first === 0) return 'utf-16le';
  return first > bytes.length * 0.3 && second === 0 ? 'utf-16be' : undefined;
}

function decode(bytes: Buffer, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Whether some bytes are a letter of UTF-8 that Latin-1 would read as two or three. */
function hasUtf8Letters(bytes: Buffer): boolean {
  return /[\xC3-\xF4][\x80-\xBF]/u.test(bytes.toString('latin1'));
}
