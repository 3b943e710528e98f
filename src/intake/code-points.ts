import type { Finding } from './finding.ts';

/**
 * Finds characters that nobody sees or that change what is seen, each once, with the line where it stands first,
 * and gives back the text without them.
 */
export function findCodePoints(text: string): { text: string; findings: Finding[] } {
  const lines = new Map<string, Set<number>>();
  let line = 1;
  let counted = 0;
  for (const { 0: character, index } of text.matchAll(unwanted)) {
    for (; counted < index; counted += 1) if (isLineEnd(text, counted)) line += 1;
    lines.set(character, (lines.get(character) ?? new Set()).add(line));
  }
  if (lines.size === 0) return { text, findings: [] };
  return {
    text: text.replace(unwanted, (character) => replacements[character] ?? ''),
    findings: [...lines].map(([character, found]) => describe(character, [...found])),
  };
}

/** `U+200B`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function describe(character: string, [line = 1, ...others]: number[]): Finding {
  const known = kindsOfCharacter.find(({ pattern }) => pattern.test(character));
  const more =
    others.length === 0
      ? ''
      : `, anche ${others.length === 1 ? 'in un’altra riga' : `in altre ${others.length} righe`}`;
  return {
    line,
    message: `contiene ${known?.name ?? 'un carattere di controllo'} (${codePointOf(character)})${more}`,
    remedy: known?.remedy ?? 'cancellalo',
    explainedIn: 'caratteri-invisibili',
  };
}

function isLineEnd(text: string, index: number): boolean {
  return text[index] === '\n' || text[index] === '\r';
}

/**
 * Control characters, marks of direction, invisible characters, private and missing ones. The joiner inside an
 * emoji sequence is let through by nothing: such an emoji has a plainer one.
 */
const unwanted =
  /[\0-\x08\v\f\r\x0E-\x1F\x7F-\x9F\xAD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFD\uFFFE\uFFFF\p{Cs}\p{Co}\u{E0000}-\u{E007F}]/gu;

const replacements: Record<string, string> = { '\r': '\n', '\u2028': '\n', '\u2029': '\n' };

const kindsOfCharacter: { pattern: RegExp; name: string; remedy: string }[] = [
  {
    pattern: /\r/u,
    name: 'un a capo dei vecchi Mac',
    remedy: 'salva il file con gli a capo LF (o CRLF)',
  },
  {
    pattern: /[\u2028\u2029]/u,
    name: 'un a capo che non tutti i programmi vedono',
    remedy: 'sostituiscilo con un a capo',
  },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    name: 'un segno invisibile che cambia il verso di lettura',
    remedy: 'cancellalo',
  },
  { pattern: /\xAD/u, name: 'un trattino di sillabazione invisibile', remedy: 'cancellalo' },
  {
    pattern: /\uFFFD/u,
    name: 'un carattere andato perso in una conversione, «�»',
    remedy: 'riscrivi la lettera che manca guardando la fonte',
  },
  { pattern: /\p{Co}/u, name: 'un carattere che esiste solo in un certo tipo di caratteri', remedy: 'riscrivilo' },
  {
    pattern: /\u200D/u,
    name: 'un carattere invisibile',
    remedy: 'cancellalo; se tiene insieme i pezzi di un’emoji, scegline una più semplice',
  },
  {
    pattern: /[\u115F-\u{E007F}]/u,
    name: 'un carattere invisibile',
    remedy: 'cancellalo (di solito arriva incollando da una pagina web o da un PDF)',
  },
];
