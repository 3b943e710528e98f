import type { Problem } from '../intake/problem.ts';

/** So many alike are read one by one; of more, so many are shown. */
const mostAlike = 8;
const shownOfMore = 3;

/** Some advice of each kind, in the same order, and how much of each was left out. */
export function fewerAdvice(advice: readonly Problem[]): {
  shown: Problem[];
  left: { explainedIn: string; number: number }[];
} {
  const groups = [...Map.groupBy(advice, ({ explainedIn }) => explainedIn ?? '')];
  const kept = new Set(groups.flatMap(([, group]) => (group.length > mostAlike ? group.slice(0, shownOfMore) : group)));
  return {
    shown: advice.filter((problem) => kept.has(problem)),
    left: groups
      .filter(([, group]) => group.length > mostAlike)
      .map(([explainedIn, group]) => ({ explainedIn, number: group.length - shownOfMore })),
  };
}
