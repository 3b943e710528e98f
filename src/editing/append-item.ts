import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { readYaml, type YamlValue } from '../intake/yaml.ts';
import type { Answers } from './answers.ts';
import { yamlText } from './entry-text.ts';

/**
 * Adds an item at the end of a list in the keys of a file, and touches nothing else: what was written keeps its layout,
 * its quotation marks and its comments. A list that is not there yet comes after the key that precedes it in `order`.
 * @throws Error when the file would not then say what it should.
 */
export function appendItem(text: string, key: string, item: Answers, order: readonly string[]): string {
  const { start, end } = rangeOfKeys(text);
  const yaml = text.slice(start, end);
  const { at, until, added } = placeFor(yaml, key, item, order);
  const lineEnd = /\r\n/u.test(text) ? '\r\n' : '\n';
  const changed = `${yaml.slice(0, at)}${added.replaceAll('\n', lineEnd)}${yaml.slice(until)}`;
  refuseOtherMeaning(yaml, changed, key, item);
  return `${text.slice(0, start)}${changed}${text.slice(end)}`;
}

/** Where the YAML of a file is: between the fences of a text, or everywhere. */
function rangeOfKeys(text: string): { start: number; end: number } {
  const opening = /^\uFEFF?---[ \t]*\r?\n/u.exec(text);
  const closing = opening && /^---[ \t]*\r?$/mu.exec(text.slice(opening[0].length));
  const start = opening?.[0].length ?? 0;
  return { start, end: closing ? start + closing.index : text.length };
}

interface Insertion {
  at: number;
  /** What stands from `at` to here is replaced. */
  until: number;
  added: string;
}

function placeFor(yaml: string, key: string, item: Answers, order: readonly string[]): Insertion {
  const map = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' }).contents;
  if (!isMap<Node, Node | null>(map)) throw new Error('the file has no keys');
  const pair = pairOf(map, key);
  if (!pair) return newList(yaml, map, key, item, order);
  if (isSeq(pair.value) && pair.value.items.length > 0) {
    return pair.value.flow ? intoFlow(yaml, pair.value, item) : belowLast(yaml, pair.value, item);
  }
  // `changes: []`, or nothing at all.
  const after = (pair.key.range?.[1] ?? 0) + 1;
  return { at: after, until: endOfValue(yaml, pair, after), added: `\n${indented(item, 2)}` };
}

function newList(
  yaml: string,
  map: YAMLMap<Node, Node | null>,
  key: string,
  item: Answers,
  order: readonly string[],
): Insertion {
  const before = order.slice(0, order.indexOf(key)).findLast((name) => pairOf(map, name) !== undefined);
  const pair = before === undefined ? undefined : pairOf(map, before);
  if (!pair) return { at: 0, until: 0, added: `${key}:\n${indented(item, 2)}\n` };
  const at = endOfLine(yaml, endOfValue(yaml, pair, pair.key.range?.[1] ?? 0));
  return { at, until: at, added: `\n${key}:\n${indented(item, 2)}` };
}

function belowLast(yaml: string, list: YAMLSeq, item: Answers): Insertion {
  const first = list.range?.[0] ?? 0;
  const column = first - (yaml.lastIndexOf('\n', first - 1) + 1);
  const at = endOfLine(yaml, trimmedEnd(yaml, list.range?.[1] ?? yaml.length));
  return { at, until: at, added: `\n${indented(item, column)}` };
}

function intoFlow(yaml: string, list: YAMLSeq, item: Answers): Insertion {
  const at = trimmedEnd(yaml, (list.range?.[1] ?? yaml.length) - 1);
  return { at, until: at, added: `, ${JSON.stringify(item)}` };
}

function indented(item: Answers, column: number): string {
  return yamlText([item])
    .trimEnd()
    .replace(/^(?=.)/gmu, ' '.repeat(column));
}

type KeyPair = Pair<Node, Node | null>;

function pairOf(map: YAMLMap<Node, Node | null>, key: string): KeyPair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function endOfValue(yaml: string, { value }: KeyPair, least: number): number {
  return Math.max(least, trimmedEnd(yaml, value?.range?.[1] ?? least));
}

function trimmedEnd(yaml: string, end: number): number {
  return yaml.slice(0, end).trimEnd().length;
}

function endOfLine(yaml: string, from: number): number {
  const end = yaml.indexOf('\n', from);
  if (end === -1) return yaml.length;
  return yaml[end - 1] === '\r' ? end - 1 : end;
}

function refuseOtherMeaning(before: string, after: string, key: string, item: Answers): void {
  const [was, is] = [before, after].map((yaml) => readYaml(yaml).data?.value as Record<string, YamlValue> | undefined);
  const list = was?.[key];
  const expected = { ...was, [key]: [...(Array.isArray(list) ? list : []), item] };
  if (!isDeepStrictEqual(is, expected)) throw new Error(`the list «${key}» could not be added to without harm`);
}
