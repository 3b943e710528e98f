import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { FieldPath } from '../corpus/entry.ts';
import type { Finding, Located } from './finding.ts';
import { describeYamlError, indentation, isBesideTheIndentation, tooDeep } from './yaml-errors.ts';
import { findYamlTokens } from './yaml-tokens.ts';

/** What YAML holds here: every scalar is a string, and the schemas decide what it means. */
export type YamlValue = string | YamlValue[] | { [key: string]: YamlValue };

/** On which line of a file its fields stand: plain data, so that it can be kept. */
export interface FieldLines {
  /** Line on which the data begin. */
  first: number;
  /** By path, its steps joined by a zero character. */
  byPath: Record<string, number>;
}

/** YAML that could be read. */
export interface YamlData {
  value: YamlValue;
  lines: FieldLines;
}

/** Line where a field stands, or the nearest thing above it that exists. */
export function lineOfField({ first, byPath }: FieldLines, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = byPath[keyOf(path.slice(0, length))];
    if (line !== undefined) return line;
  }
  return first;
}

/** Longest YAML, in characters: far above any entry, far below what would keep the parser busy. */
export const longestYaml = 50_000;

/** Reads YAML that begins on a line of the file, with everything that is wrong with it. */
export function readYaml(source: string, firstLine = 1): { data?: YamlData; findings: Finding[] } {
  if (source.length > longestYaml) {
    const message = `i dati superano ${longestYaml.toLocaleString('it')} caratteri`;
    return { findings: [{ line: firstLine, message, remedy: 'dividili in più file, o sposta il testo nel corpo' }] };
  }
  try {
    return readShortYaml(source, firstLine);
  } catch (thrown) {
    // The parser calls itself at each level.
    if (thrown instanceof RangeError) return { findings: [{ line: firstLine, ...tooDeep }] };
    throw thrown;
  }
}

function readShortYaml(source: string, firstLine: number): { data?: YamlData; findings: Finding[] } {
  const lineCounter = new LineCounter();
  const { contents, errors } = parseDocument(source, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    // Ours says where both keys are, and does not slow down with their number.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const lineAt = (offset: number): number => firstLine - 1 + lineCounter.linePos(offset).line;

  const tokens = findYamlTokens(source, firstLine);
  // After a key that is not where the first one was, the parser understands nothing more.
  const last = errors.findIndex((error) => isBesideTheIndentation(error, source));
  const understood = last === -1 ? errors : errors.slice(0, last + 1);
  const broken = onePerLine(understood.map((error) => ({ line: lineAt(error.pos[0]), error })))
    .slice(0, mostErrors)
    .map(({ line, error }) => ({ line, ...describeYamlError(error, source) }));
  const findings = onePerRun([...findTabs(source, firstLine), ...tokens.findings, ...broken])
    .filter(({ line }) => line <= (tokens.unclosedOn ?? Infinity))
    .slice(0, mostErrors);
  if (contents && errors.length === 0) {
    const { value, lines, findings: more } = readContents(contents, lineAt);
    return {
      data: { value, lines: { first: firstLine, byPath: Object.fromEntries(lines) } },
      findings: [...findings, ...more],
    };
  }
  return { findings: findings.length > 0 ? findings : [{ line: firstLine, ...noKeys }] };
}

const noKeys = {
  message: 'non contiene nessuna chiave',
  remedy: 'scrivi le chiavi, una per riga: `chiave: valore`',
};

/** Where so many lines are broken, it is not the lines: more would help nobody. */
const mostErrors = 20;

function findTabs(source: string, firstLine: number): Located[] {
  return source
    .split('\n')
    .flatMap((row, at) =>
      row.includes('\t') ? [{ line: firstLine + at, message: 'c’è una tabulazione', remedy: 'usa gli spazi' }] : [],
    );
}

/** A broken line breaks those that the parser reads after it: what is said first of a line is enough. */
function onePerLine<Item extends { line: number }>(items: Item[]): Item[] {
  const first = new Map<number, Item>();
  for (const item of items) if (!first.has(item.line)) first.set(item.line, item);
  return [...first.values()].toSorted((a, b) => a.line - b.line);
}

/** The same where one line begins in the wrong place, and so do all below it. */
function onePerRun(items: Located[]): Located[] {
  return onePerLine(items).filter(
    ({ line, message }, at, all) => message !== indentation.message || all[at - 1]?.line !== line - 1,
  );
}

function readContents(contents: Node, lineAt: (offset: number) => number) {
  const findings: Finding[] = [];
  const lines = new Map<string, number>();

  const read = (node: unknown, path: FieldPath): YamlValue => {
    if (isScalar(node)) return String(node.value);
    if (isAlias(node)) return `*${node.source}`;
    if (isSeq<Node>(node)) {
      return node.items.map((item, at) => {
        lines.set(keyOf([...path, at]), lineAt(item.range?.[0] ?? 0));
        return read(item, [...path, at]);
      });
    }
    if (!isMap<Node, Node | null>(node)) return '';
    const value: { [key: string]: YamlValue } = {};
    for (const { key, value: item } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const line = lineAt(key.range?.[0] ?? 0);
      if (name === '__proto__') {
        findings.push({ line, message: '`__proto__` non è un nome di chiave ammesso', remedy: 'togli la chiave' });
      } else if (Object.hasOwn(value, name)) {
        const first = lines.get(keyOf([...path, name]));
        findings.push({
          line,
          message: `\`${name}\` c’è già`,
          remedy: `tienine uno solo (l’altro è alla riga ${first})`,
        });
      } else {
        lines.set(keyOf([...path, name]), line);
        value[name] = read(item, [...path, name]);
      }
    }
    return value;
  };
  return { value: read(contents, []), lines, findings };
}

function keyOf(path: FieldPath): string {
  return path.join('\0');
}
