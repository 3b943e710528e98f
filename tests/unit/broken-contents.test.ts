import { expect, test } from 'vitest';
import { explanations } from '../../src/intake/explanations.ts';
import { formatProblem, type Problem } from '../../src/intake/problem.ts';
import { brokenContents, rightContent, today } from '../broken/broken-contents.ts';
import { problemsOfWhole } from '../support/problems-in.ts';

const ofRight = (await problemsOfWhole(rightContent, today)).map(tell);

test('the content that is broken here is right before', () => {
  expect(ofRight.filter((problem) => !problem.startsWith('* '))).toEqual([]);
});

test.each(brokenContents())(
  '$name: refused, in words that an editor can do something with',
  async ({ name, files }) => {
    const problems = await problemsOfWhole(files, today);
    const told = problems.map(tell).filter((problem) => !ofRight.includes(problem));

    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`../broken/expected/${name}.txt`);
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    for (const { explainedIn } of problems) expect(explanations).toContain(explainedIn);
  },
);

/** A problem as an editor reads it, with the paragraph of the handbook; advice with a star in front. */
function tell(problem: Problem): string {
  return `${problem.severity === 'advice' ? '* ' : ''}${formatProblem(problem)} (manuale: ${problem.explainedIn})`;
}
