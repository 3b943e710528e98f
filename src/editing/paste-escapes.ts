import { splitAddresses } from './paste-addresses.ts';

/**
 * Puts a backslash before whatever Markdown, or one of our directives, would read as a sign of its own in one paragraph
 * or item of a list. What is escaped already stays as it is.
 */
export function escapeMarkdown(text: string): string {
  const inside = splitAddresses(text)
    .map(({ text: part, isAddress }) =>
      isAddress ? part : part.replace(special, (sign, pair?: string) => pair ?? `\\${sign}`),
    )
    .join('');
  return atLineStart.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), inside);
}

const inBrackets = String.raw`[\p{L}\p{N} .…,;’–-]+`;

/** A pair that is escaped already, then what is to be. */
const special = new RegExp(
  [
    String.raw`(\\[!-/:-@[-\x60{-~])`,
    String.raw`\\$`,
    String.raw`[*\x60{}<]`,
    // Inside a word an underscore means nothing.
    String.raw`(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])`,
    String.raw`~(?=~)|(?<=~)~`,
    // Brackets, but for words between them, as where something was left out: […].
    String.raw`\[(?!${inBrackets}\](?!\s?\(|\[|:))|(?<!\[${inBrackets})\]|(?<=\)|\])\[`,
    String.raw`\](?=\s?\(|\[|:)`,
    // A directive, or what looks like one.
    String.raw`:(?=:)|(?<=:):|:(?=\s?(?:fonte|dichiarazione)(?![\p{L}\p{N}])|\p{L}[\p{L}\d_-]*\s*\{)`,
    // A character by its name: &amp;
    String.raw`&(?=#?\w+;)`,
  ].join('|'),
  'giu',
);

const atLineStart: [RegExp, string][] = [
  [/^(?=[#>|])/u, '\\'],
  [/^(?=[-+](?:\s|$|\p{L}))/u, '\\'],
  [/^(\d{1,9})(?=[.)](?:\s|$|\p{Lu}))/u, '$1\\'],
  [/^(?=\[[ xX]?\](?:\s|$))/u, '\\'],
];
