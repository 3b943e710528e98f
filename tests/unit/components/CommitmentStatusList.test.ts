import { expect, test } from 'vitest';
import CommitmentStatusList from '../../../src/components/CommitmentStatusList.astro';
import { commitmentStatuses } from '../../../src/schemas/commitment.ts';
import { commitmentStatusExplanations, commitmentStatusLabels } from '../../../src/site/strings.ts';
import { draw, wordsOf } from '../../support/components.ts';

test('every status is explained', async () => {
  const html = await draw(CommitmentStatusList, {});
  expect(html.querySelectorAll('dt').map(wordsOf)).toEqual(
    commitmentStatuses.map((one) => commitmentStatusLabels[one]),
  );
  expect(html.querySelectorAll('dd').map(wordsOf)).toEqual(
    commitmentStatuses.map((one) => commitmentStatusExplanations[one]),
  );
});
