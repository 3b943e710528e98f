/** A piece of XML that is finished: text in it has been escaped. */
export interface Xml {
  xml: string;
}

type Attributes = Record<string, string | undefined>;

/** An XML element around text, which is escaped, or around other elements; those that are `undefined` are left out. */
export function element(name: string, attributes: Attributes, content: string | (Xml | undefined)[] = []): Xml {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(value)}"`]))
    .join('');
  const inside =
    typeof content === 'string'
      ? escapeXml(content)
      : content.flatMap((child) => (child === undefined ? [] : [`\n${child.xml}`])).join('');
  if (inside === '') return { xml: `<${name}${written}/>` };
  return { xml: `<${name}${written}>${inside}${typeof content === 'string' ? '' : '\n'}</${name}>` };
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}

/** Text that XML and HTML read back as it is, in an element or in a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(notXml, '');
}

/** Characters that XML 1.0 cannot hold, however they are written. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
