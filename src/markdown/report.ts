import type { Node } from 'mdast';
import type { Explanation } from '../intake/explanations.ts';
import type { Problem } from '../intake/problem.ts';
import type { BodySource } from './parsed-body.ts';

/** Where the checks of a body put what they find, once a line; it knows on which line of the file things stand. */
export interface Report {
  source: BodySource;
  problems: Problem[];
  /** Something that stops the build. The place is a node, or a character of the text counted from 0. */
  error: (place: Node | number, message: string, remedy: string) => void;
  /** Something worth mending. */
  advise: (place: Node | number, message: string, remedy: string) => void;
  /** The same report, for a check that this paragraph of the handbook explains. */
  about: (explainedIn: Explanation) => Report;
  /** Line of the file on which a node or a character stands. */
  lineOf: (place: Node | number) => number;
  /** A node exactly as it was written. */
  written: (node: Node) => string;
}

/** A report with nothing in it, for one body. */
export function createReport(source: BodySource): Report {
  const problems: Problem[] = [];
  const said = new Set<string>();
  const lineStarts = [0];
  for (const { index } of source.text.matchAll(/\n/gu)) lineStarts.push(index + 1);

  function offsetOf(place: Node | number): number {
    return typeof place === 'number' ? place : (place.position?.start.offset ?? 0);
  }
  function position(place: Node | number): { line: number; column: number } {
    const offset = offsetOf(place);
    let [first, last] = [0, lineStarts.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) first = middle;
      else last = middle - 1;
    }
    return { line: source.firstLine + first, column: offset - (lineStarts[first] ?? 0) + 1 };
  }
  function add(severity: Problem['severity'], explainedIn?: Explanation) {
    return (place: Node | number, message: string, remedy: string): void => {
      const { line, column } = position(place);
      if (said.has(`${line} ${message}`)) return;
      said.add(`${line} ${message}`);
      problems.push({ file: source.file, line, column, message, remedy, severity, explainedIn });
    };
  }

  const report: Report = {
    source,
    problems,
    error: add('error'),
    advise: add('advice'),
    about: (explainedIn) => ({ ...report, error: add('error', explainedIn), advise: add('advice', explainedIn) }),
    lineOf: (place) => position(place).line,
    written: ({ position: at }) => source.text.slice(at?.start.offset ?? 0, at?.end.offset ?? 0),
  };
  return report;
}
