import { expect, test } from 'vitest';
import ResultTools from '../../../../src/components/search/ResultTools.astro';
import { draw, wordsOf } from '../../../support/components.ts';

test('a link can be copied and a citation opened; each button has room for the name of its record', async () => {
  const html = await draw(ResultTools, {});
  const buttons = html.querySelectorAll('[data-strumenti] button');
  expect(buttons.map((button) => [button.getAttribute('data-azione'), wordsOf(button)])).toEqual([
    ['copia-scheda', 'Copia il collegamento'],
    ['cita', 'Cita'],
  ]);
  expect(buttons.every((button) => button.querySelector('[data-parte="di-quale"]'))).toBe(true);
  expect(html.querySelector('[role="status"]')?.getAttribute('data-parte')).toBe('esito');
});
