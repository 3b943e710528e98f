/**
 * HTML that was made for a page of the site, made fit to be read anywhere: whole addresses, no names of classes,
 * no words meant for screen readers on our own pages. May be a piece with unbalanced tags.
 */
export function wholeAddresses(html: string, { siteUrl, pageUrl }: { siteUrl: string; pageUrl: string }): string {
  const toWhole = (address: string) => {
    if (address.startsWith('#')) return `${pageUrl}${address}`;
    return address.startsWith('/') ? `${siteUrl}${address}` : address;
  };
  return html.replace(hidden, '').replace(openingTag, (_tag, name: string, attributes: string) => {
    const kept = [...attributes.matchAll(attribute)].flatMap(([, key = '', value = '']) => {
      if (addresses.has(key)) return [` ${key}="${toWhole(value)}"`];
      return meaningful.has(key) ? [` ${key}="${value}"`] : [];
    });
    return `<${name}${kept.join('')}>`;
  });
}

const hidden = /<span class="visually-hidden">[^<]*<\/span>/gu;
const openingTag = /<([a-z][a-z0-9]*)((?:\s+[^\s"'<>=/]+(?:="[^"]*")?)*)\s*\/?>/gu;
const attribute = /\s([^\s"'<>=/]+)(?:="([^"]*)")?/gu;
const addresses = new Set(['href', 'src', 'cite']);
const meaningful = new Set(['alt', 'title', 'lang', 'start', 'colspan', 'rowspan', 'scope']);
