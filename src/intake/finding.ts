import type { Explanation } from './explanations.ts';
import type { Problem } from './problem.ts';

/** An error inside one file, before it is said which file it is. */
export type Finding = Pick<Problem, 'line' | 'column' | 'message' | 'remedy' | 'explainedIn'>;

/** A finding that is known to stand on a line. */
export type Located = Finding & { line: number };

/** The findings of a file as problems that stop the build, with the paragraph that explains those that name none. */
export function errorsIn(file: string, findings: readonly Finding[], explainedIn: Explanation): Problem[] {
  return findings.map((finding) => ({ file, explainedIn, ...finding, severity: 'error' }));
}
