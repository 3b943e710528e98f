import { composeCitation, type Cited } from './citation.ts';

/** The sentence in Markdown: the source's title and the site's name are links. */
export function citationMarkdown(cited: Cited): string {
  return composeCitation(cited, {
    text: escapeMarkdown,
    source: ({ by, label, day, url }) =>
      `${escapeMarkdown(by)}, ${url === undefined ? escapeMarkdown(label) : link(label, url)}, ${escapeMarkdown(day.text)}`,
    place: link,
  });
}

/** Text that Markdown reads as nothing but text: signs that mean something are escaped, line feeds are spaces. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/[\\`*_[\]<>~|$]|&(?=[#\w])|:(?=\S)/gu, String.raw`\$&`)
    .replace(/^(\s*)([#+=-])/u, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/u, String.raw`$1\$2`);
}

function link(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](${url.replace(/[()\\<>\s]/gu, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))})`;
}
