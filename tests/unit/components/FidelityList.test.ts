import { expect, test } from 'vitest';
import FidelityList from '../../../src/components/FidelityList.astro';
import { fidelities } from '../../../src/schemas/common.ts';
import { fidelityExplanations, fidelityLabels } from '../../../src/site/strings.ts';
import { draw, wordsOf } from '../../support/components.ts';

test('every degree of fidelity is explained', async () => {
  const html = await draw(FidelityList, {});
  expect(html.querySelectorAll('dt').map(wordsOf)).toEqual(fidelities.map((one) => fidelityLabels[one]));
  expect(html.querySelectorAll('dd').map(wordsOf)).toEqual(fidelities.map((one) => fidelityExplanations[one]));
});
