import { isMap, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';

/** What a form holds: texts, yes or no, lists, groups. */
export type FormValue = string | boolean | null | undefined | FormValue[] | { [key: string]: FormValue };
/** What a form holds of a whole file; `body` is the text under the frontmatter. */
export type FormData = Record<string, FormValue>;

/** What is particular to the files of a kind. */
export interface FileShape {
  /** All YAML, or Markdown under a frontmatter. */
  format: 'yaml' | 'md';
  /** Keys in the order in which they are written. */
  keys: readonly string[];
  /** Keys that are a yes or a no. */
  flags: readonly string[];
}

/** Where a form keeps the file as it was, so that what nobody touched is written as it stood. */
export const originalKey = 'originale_';

/** Reads a file for its form. Every scalar is a text, as in the schemas, except what is a yes or a no. */
export function readEntryText(text: string, { format, flags }: FileShape): FormData {
  const { yaml, body } = parts(text, format);
  const data = plainData(parseDocument(yaml, failsafe));
  for (const key of flags) if (key in data) data[key] = data[key] === 'true';
  return { ...data, ...(format === 'md' ? { body } : {}), [originalKey]: text };
}

/**
 * Writes what a form holds, as an editor would: no key without a value, lists of names on one line, quotation marks
 * only where YAML wants them. A file that was there keeps its own layout and its comments wherever nothing changed.
 */
export function writeEntryText(form: FormData, { format, keys, flags }: FileShape): string {
  const { [originalKey]: original, body, ...values } = form;
  const before = typeof original === 'string' ? original : '';
  const document = parseDocument(parts(before, format).yaml, failsafe);
  const known = plainData(document);
  const wanted = withoutEmpty(values, flags, known);
  if (!isMap(document.contents)) document.contents = document.createNode({}) as unknown as typeof document.contents;
  const map = document.contents as unknown as YAMLMap;

  for (const key of Object.keys(known)) if (!(key in wanted)) map.delete(key);
  const order = [...keys, ...Object.keys(wanted).filter((key) => !keys.includes(key))];
  for (const key of order.filter((name) => name in wanted)) {
    if (!isSame(known[key], wanted[key])) put(document, map, key, wanted[key], order);
  }
  const yaml = isSame(known, wanted) ? parts(before, format).yaml.trimEnd() : document.toString(style).trimEnd();
  if (format === 'yaml') return `${yaml}\n`;
  const text = typeof body === 'string' ? body.replace(/\r\n?/gu, '\n').trim() : '';
  return `---\n${yaml}\n---\n${text === '' ? '' : `\n${text}\n`}`;
}

const failsafe = { schema: 'failsafe', stringKeys: true, logLevel: 'silent' } as const;
const style = { lineWidth: 0, flowCollectionPadding: false, indentSeq: true } as const;

function parts(text: string, format: FileShape['format']): { yaml: string; body: string } {
  if (format === 'yaml') return { yaml: text, body: '' };
  const [, yaml = '', body = ''] = /^---[ \t]*\n([^]*?)(?:^|\n)---[ \t]*(?:\n([^]*))?$/u.exec(text) ?? [];
  return { yaml, body: body.trim() };
}

function plainData(document: Document.Parsed): Record<string, FormValue> {
  return isMap(document.contents) ? (document.toJS() as Record<string, FormValue>) : {};
}

/** What is worth writing: nothing empty, and a no only where somebody wrote it, since its absence means the same. */
function withoutEmpty(values: FormData, flags: readonly string[], known: FormData): Record<string, FormValue> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      const isIdleNo = flags.includes(key) && value !== true && known[key] !== 'false';
      const kept = isIdleNo ? undefined : pruned(value);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

function pruned(value: FormValue): FormValue {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.replace(/\r\n?/gu, '\n').trim();
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([key, item]) => {
      const kept = pruned(item);
      return kept === undefined ? [] : [[key, kept] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return typeof value === 'boolean' ? String(value) : undefined;
}

/** Puts a key in its place among those that are there, or gives it its new value where it stands. */
function put(document: Document.Parsed, map: YAMLMap, key: string, value: FormValue, order: readonly string[]): void {
  const node = document.createNode(value);
  markLists(node);
  if (map.has(key)) return map.set(key, node);
  const followers = order.slice(order.indexOf(key) + 1);
  const at = map.items.findIndex(({ key: other }) => followers.includes(String(other)));
  const pair = document.createPair(key, node);
  map.items.splice(at === -1 ? map.items.length : at, 0, pair);
}

/** Lists of names stand on one line, lists of anything else on as many as they need. */
function markLists(node: unknown): void {
  if (isSeq(node)) {
    node.flow = node.items.every((item) => !isMap(item) && !isSeq(item) && isName(String(item)));
    for (const item of node.items) markLists(item);
  } else if (isMap(node)) for (const { value } of node.items) markLists(value);
}

function isName(text: string): boolean {
  return /^[a-z0-9-]+$/u.test(text);
}

function isSame(one: FormValue, other: FormValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
