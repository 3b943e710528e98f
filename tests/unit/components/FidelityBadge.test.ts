import { expect, test } from 'vitest';
import FidelityBadge from '../../../src/components/FidelityBadge.astro';
import { fidelities, type Fidelity } from '../../../src/schemas/common.ts';
import { fidelityLabels } from '../../../src/site/strings.ts';
import { draw, wordsOf } from '../../support/components.ts';

const badge = (fidelity: Fidelity) => draw(FidelityBadge, { fidelity });

test.each(fidelities)('%s is said in a word, beside a shape that is not read aloud', async (fidelity) => {
  const html = await badge(fidelity);
  expect(wordsOf(html)).toBe(fidelityLabels[fidelity]);
  expect(html.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('words quoted, words written and words told by others have shapes of their own', async () => {
  const shapes = await Promise.all(
    (['directQuotation', 'communique', 'reported'] as const).map(async (fidelity) =>
      (await badge(fidelity)).querySelector('path')?.getAttribute('d'),
    ),
  );
  expect(new Set(shapes).size).toBe(3);
});
