import { faultOfAddress } from '../markdown/link-address.ts';

/** A piece of a paragraph: an address of the web or of a mailbox as Markdown is to have it, or what is between two. */
export interface Piece {
  text: string;
  isAddress: boolean;
}

/**
 * Parts the addresses of a paragraph, which are read as links by themselves, from its words. One that no reader could
 * follow becomes code; one that would swallow the sign beside it stands between angle brackets; one that is written so
 * already stays.
 */
export function splitAddresses(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(addresses)) {
    const isDone = found.startsWith('`') || (found.startsWith('<') && !isFaulty(found.slice(1, -1)));
    const bare = found.startsWith('<') ? found.slice(1, -1) : found.replace(/[^\p{L}\p{N}/=#&-]+$/u, '');
    pieces.push({ text: text.slice(from, index), isAddress: false });
    from = index + (/^[<`]/u.test(found) ? found : bare).length;
    const around = { before: text[index - 1] ?? ' ', after: text.slice(from) };
    pieces.push({ text: isDone ? found : writeAddress(bare, around), isAddress: true });
  }
  return [...pieces, { text: text.slice(from), isAddress: false }];
}

const mailbox = String.raw`[a-z0-9._+-]+@[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)+`;

/** One that is finished (`<https://…>`, `<a@b.it>`, code), or anything that would be read as one. */
const addresses = new RegExp(
  [
    String.raw`(?<!\\)<(?:https?:\/\/[^\s<>]+|${mailbox})>`,
    String.raw`(?<!\\)\x60(?:https?:\/\/|www\.|[a-z0-9._+-]+@)[^\s\x60]+\x60`,
    String.raw`(?:(?<![a-z])https?:\/\/|(?<![\p{L}\p{N}])www\.)(?=[\p{L}\p{N}])[^\s<>\x60«»“”"‘’]+`,
    String.raw`(?<![a-z0-9._+-])${mailbox}`,
  ].join('|'),
  'giu',
);

function writeAddress(address: string, { before, after }: { before: string; after: string }): string {
  if (isFaulty(address)) return `\`${address}\``;
  const isApart = /[\s(]/u.test(before) && /^[.,;:!?)]*(?:\s|$)/u.test(after);
  if (isApart && /^[\p{L}\p{N}][\p{L}\p{N}:/?#=&.,;@%+_-]*$/u.test(address)) return address;
  return /^www\./iu.test(address) ? `\`${address}\`` : `<${address}>`;
}

function isFaulty(address: string): boolean {
  if (/^https?:/iu.test(address)) return faultOfAddress(address) !== undefined;
  return faultOfAddress(/^www\./iu.test(address) ? `https://${address}` : `mailto:${address}`) !== undefined;
}
