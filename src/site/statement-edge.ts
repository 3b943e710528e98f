import type { Fidelity } from '../schemas/common.ts';

/** How a statement's edge tells, at a glance, what its words are: exact, out of a written text, or told by others. */
export type StatementEdge = 'spoken' | 'written' | 'told';

/** The edge of a statement, wherever it stands. Exact words are exact also in what is otherwise told. */
export function edgeOfFidelity(fidelity: Fidelity, hasExactWords = false): StatementEdge {
  if (fidelity === 'communique') return 'written';
  return hasExactWords || fidelity === 'transcript' ? 'spoken' : 'told';
}
