import type { Explanation } from './explanations.ts';

/**
 * Something wrong (or worth mending) in `content/`, told to an editor.
 * Every check of the project reports with this shape; nothing throws on bad content.
 */
export interface Problem {
  /** Path as an editor knows it: `content/articoli/un-articolo.md`. */
  file: string;
  /** Line in the file, from 1; absent when the problem is the file itself. */
  line?: number | undefined;
  /** Column, from 1, when it helps to find the spot in a long line. */
  column?: number | undefined;
  /** What is wrong, in Italian: `cita «comune-di-vale», che non esiste in content/soggetti/`. No full stop. */
  message: string;
  /** What to do about it, in Italian: `correggi il nome (forse «comune-di-valle»?)`. No full stop. */
  remedy: string;
  /** An error stops the build; advice (a warning) never does. */
  severity: 'error' | 'advice';
  /** Paragraph of the handbook that explains it; whatever a command prints has one. */
  explainedIn?: Explanation | undefined;
}

/** One line as it is printed everywhere: `file:line: what. Rimedio: cure.` */
export function formatProblem(problem: Problem): string {
  const { file, line } = problem;
  return `${line === undefined ? file : `${file}:${line}`}: ${formatSaying(problem)}`;
}

/** The same without its place, for where that is shown otherwise. */
export function formatSaying({ message, remedy }: Pick<Problem, 'message' | 'remedy'>): string {
  return `${withFullStop(message)} Rimedio: ${withFullStop(remedy)}`;
}

/** By file, line, column and text, each problem once: the order does not depend on who found what first. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.message, b.message),
  );
}

/** Whether any of the problems must stop the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function withFullStop(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
