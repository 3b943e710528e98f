import { isUtf8 } from 'node:buffer';
import { findCodePoints } from './code-points.ts';
import type { Finding } from './finding.ts';
import { findGarbled } from './garbled.ts';

/** Longest line, in characters, that the parsers are asked to read. */
export const longestLine = 100_000;

/**
 * The text of a file: UTF-8, with `\n` at the end of lines and no byte order mark. Characters that may not stand
 * in a text are reported and taken out, so that the rest can be checked too; without a text there is nothing
 * more to check.
 */
export function decode(bytes: Buffer): { text: string | undefined; findings: Finding[] } {
  const unreadable = findEncoding(bytes);
  if (unreadable) return { text: undefined, findings: [unreadable] };

  const raw = bytes
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n');
  const blocking = findNotAText(raw);
  if (blocking.length > 0) return { text: undefined, findings: blocking };
  const { text, findings } = findCodePoints(raw);
  return { text, findings: [...findings, ...findGarbled(text)] };
}

function findEncoding(bytes: Buffer): Finding | undefined {
  const form = signatures.find(({ start }) => bytes.subarray(0, start.length).equals(Buffer.from(start, 'latin1')));
  if (form?.name === 'UTF-16') return { line: 1, message: 'è scritto in UTF-16, non in UTF-8', remedy: saveAsUtf8 };
  if (form) return { message: `non è un testo ma un file binario (${form.name})`, remedy: removeBinary };

  const zeros = bytes.subarray(0, 4096).filter((byte) => byte === 0).length;
  if (zeros > 0 && zeros >= Math.min(bytes.length, 4096) * 0.3) {
    return { line: 1, message: 'non è UTF-8: forse è UTF-16, o un file binario', remedy: saveAsUtf8 };
  }
  if (isUtf8(bytes)) return undefined;
  return zeros > 0 ? { message: 'non è un testo ma un file binario', remedy: removeBinary } : findBadByte(bytes);
}

function findBadByte(bytes: Buffer): Finding {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const row = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(row)) return describeBadByte(row, line);
    start = end + 1;
    line += 1;
  }
}

function describeBadByte(row: Buffer, line: number): Finding {
  const at = Buffer.byteLength(row.toString('utf8').split('\uFFFD', 1)[0] ?? '');
  const [first = 0, second = 0, third = 0] = row.subarray(at);
  if (first === 0xed && second >= 0xa0) {
    const surrogate = 0xd000 | ((second & 0x3f) << 6) | (third & 0x3f);
    return {
      line,
      message: `contiene metà di un carattere (surrogato isolato U+${surrogate.toString(16).toUpperCase()})`,
      remedy: 'cancella quel carattere e riscrivilo',
    };
  }
  const guess = new TextDecoder('windows-1252').decode(Uint8Array.of(first));
  return {
    line,
    message: `non è UTF-8: il byte 0x${first.toString(16).toUpperCase().padStart(2, '0')} non ha senso (forse è «${guess}» in Latin-1)`,
    remedy: saveAsUtf8,
  };
}

function findNotAText(text: string): Finding[] {
  if (text.trim() === '') return [empty];
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    return [
      {
        line: 1,
        message: 'è il segnaposto di un file tenuto da Git LFS, non il file',
        remedy: 'scarica il file vero con `git lfs pull`, o togli i testi da Git LFS',
      },
    ];
  }
  return text.split('\n').flatMap((content, index): Finding[] => {
    const line = index + 1;
    if (content.length > longestLine) {
      return [
        { line, message: `ha una riga di oltre ${longestLine.toLocaleString('it')} caratteri`, remedy: 'vai a capo' },
      ];
    }
    const marker = /^(?:<{7}|\|{7}|>{7})(?= |$)/u.exec(content)?.[0];
    if (marker === undefined) return [];
    return [
      {
        line,
        message: `contiene un segno di conflitto di Git (${marker})`,
        remedy: 'scegli quale delle due versioni tenere e cancella i segni',
      },
    ];
  });
}

const empty: Finding = { message: 'è vuoto', remedy: 'scrivine il contenuto, oppure cancella il file' };
const saveAsUtf8 = 'salvalo di nuovo scegliendo la codifica UTF-8';
const removeBinary = 'copia il testo in un file di testo e togli questo dalla cartella';

const signatures = [
  { name: 'UTF-16', start: '\xFF\xFE' },
  { name: 'UTF-16', start: '\xFE\xFF' },
  { name: 'PDF', start: '%PDF-' },
  { name: 'ZIP, o un documento di Word o LibreOffice', start: 'PK\x03\x04' },
  { name: 'documento di Word', start: '\xD0\xCF\x11\xE0' },
  { name: 'PNG', start: '\x89PNG' },
  { name: 'JPEG', start: '\xFF\xD8\xFF' },
  { name: 'GIF', start: 'GIF8' },
  { name: 'gzip', start: '\x1F\x8B' },
] as const;
