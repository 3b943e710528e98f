import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';

/** Whether what was pasted is HTML, as Word and browsers put it on the clipboard, and not a text that speaks of it. */
export function isHtml(text: string): boolean {
  return /^\s*(?:Version:[\d.]+\s[^<]*)?(?:<(?:!--[^]*?--|![^>]*|\?[^>]*)>\s*)*<(?:html|head|body|meta|title|style|p|div|span|table|ul|ol|h[1-6]|font|b|i|em|strong|a|br)(?=[\s/>])[^>]*>/iu.test(
    text,
  );
}

/** The words of HTML as plain text: a line for each paragraph, `-` and numbers for lists; an address after its link. */
export function htmlText(html: string): string {
  const start = html.search(/<(?!!--(?:Start|End)Fragment)/u);
  return textOf(parse(html.slice(start).replace(/<!\[[^>]*\]>|<\?[^>]*>/gu, ''), { comment: false })).replace(
    /\n{3,}/gu,
    '\n\n',
  );
}

function textOf(node: Node): string {
  // White space of the source means nothing, but a space that does not break was put there by somebody.
  if (node.nodeType === NodeType.TEXT_NODE) return node.text.replace(/[ \t\r\n]+/gu, ' ');
  if (!(node instanceof HTMLElement)) return '';
  const name = (node.rawTagName ?? '').toLowerCase();
  if (silent.has(name)) return '';
  if (name === 'br') return '\n';
  const inside = node.childNodes.map(textOf).join('');
  if (name === 'a') return withAddress(inside, node.getAttribute('href'));
  if (name === 'li') return `\n${markOf(node)} ${inside.trim().replace(/\n+/gu, ' ')}\n`;
  if (name === 'td' || name === 'th') return `${inside.trim().replace(/\n+/gu, ' ')} `;
  if (name === 'tr') return `\n${inside.trim()}\n`;
  return blocks.has(name) ? `\n\n${trimLines(inside)}\n\n` : inside;
}

const silent = new Set(['head', 'style', 'script', 'title', 'meta', 'link', 'xml']);
const blocks = new Set(
  'address article aside blockquote body div dl dt dd figure footer form h1 h2 h3 h4 h5 h6 header main ol p pre section table tbody ul'.split(
    ' ',
  ),
);

function withAddress(words: string, address = ''): string {
  const bare = (text: string): string => text.trim().replace(/^mailto:|^https?:\/\/|\/$/gu, '');
  return /^https?:/iu.test(address) && bare(address) !== bare(words) ? `${words} (${address})` : words;
}

function markOf(item: HTMLElement): string {
  const list = item.parentNode as HTMLElement | null;
  if (list?.rawTagName?.toLowerCase() !== 'ol') return '-';
  const items = list.childNodes.filter((child) => child instanceof HTMLElement && child.rawTagName === item.rawTagName);
  return `${items.indexOf(item) + 1}.`;
}

function trimLines(text: string): string {
  return text.replace(/ *\n */gu, '\n').trim();
}
