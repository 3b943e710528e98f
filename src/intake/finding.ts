import type { Problem } from './problem.ts';

/** An error inside one file, before it is said which file it is. */
export type Finding = Pick<Problem, 'line' | 'column' | 'message' | 'remedy'>;

/** A finding that is known to stand on a line. */
export type Located = Finding & { line: number };

/** The findings of a file as problems that stop the build. */
export function errorsIn(file: string, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ file, ...finding, severity: 'error' }));
}
