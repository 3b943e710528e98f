/** What the checks of a finished page need to know of its HTML. */
export interface ScannedPage {
  /** `lang` of `<html>`. */
  lang: string | undefined;
  /** How many `<title>` are in the head and have something in them. */
  titles: number;
  /** How many `<h1>`. */
  headings: number;
  /** Every `id`, with repetitions. */
  ids: string[];
  /** Whatever the page points to: `href`, `src`, `srcset`, `poster`, `action`. */
  targets: string[];
}

/** Comments, scripts and styles whole, so that nothing inside them counts as a tag; then any opening tag. */
const token =
  /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>[\s\S]*?<\/\1\s*>|<([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/giu;
const attribute = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gu;

/** Reads a page that we have written ourselves: well-formed HTML, so that one pass over the tags is enough. */
export function scanPage(html: string): ScannedPage {
  const page: ScannedPage = { lang: undefined, titles: countTitles(html), headings: 0, ids: [], targets: [] };
  for (const [, rawName, rawAttributes, name = rawName, attributes = rawAttributes] of html.matchAll(token)) {
    if (name?.toLowerCase() === 'h1') page.headings += 1;
    for (const [, key = '', double, single, bare = ''] of (attributes ?? '').matchAll(attribute)) {
      const value = decodeEntities(double ?? single ?? bare);
      switch (key.toLowerCase()) {
        case 'lang':
          if (name?.toLowerCase() === 'html') page.lang = value;
          break;
        case 'id':
          page.ids.push(value);
          break;
        case 'href':
        case 'src':
        case 'poster':
        case 'action':
          page.targets.push(value);
          break;
        case 'srcset':
          page.targets.push(...value.split(',').map((candidate) => candidate.trim().split(/\s/u)[0] ?? ''));
      }
    }
  }
  return page;
}

/** Only in the head: drawings have titles too. */
function countTitles(html: string): number {
  const head = html.split(/<\/head\s*>/iu)[0] ?? '';
  return [...head.matchAll(/<title\b[^>]*>\s*[^<\s][^<]*<\/title\s*>/giu)].length;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/giu, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return entities[name] ?? whole;
  });
}
