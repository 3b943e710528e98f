import { expect, test } from 'vitest';
import SearchBox from '../../../../src/components/search/SearchBox.astro';
import { draw } from '../../../support/components.ts';

test('sends what is typed to the search page, with a label of its own and no script', async () => {
  const html = await draw(SearchBox, { id: 'qui' });
  const form = html.querySelector('form');
  expect(form?.attributes).toMatchObject({ method: 'get', action: '/sito/cerca/', role: 'search' });
  expect(form?.querySelector('input')?.attributes).toMatchObject({ id: 'qui', name: 'q', type: 'search' });
  expect(form?.querySelector('label')?.getAttribute('for')).toBe('qui');
  expect(html.querySelector('script')).toBeNull();
});
