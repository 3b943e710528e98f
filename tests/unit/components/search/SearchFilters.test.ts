import { expect, test } from 'vitest';
import SearchFilters from '../../../../src/components/search/SearchFilters.astro';
import { draw, wordsOf } from '../../../support/components.ts';

test('has a list for everything that results can be narrowed by, with its label, hidden until it is filled', async () => {
  const filters = await draw(SearchFilters, {});
  const choices = filters.querySelectorAll('label.choice').filter((label) => label.querySelector('[data-filtro]'));
  expect(choices.map((label) => label.querySelector('select')?.getAttribute('name'))).toEqual([
    'persona',
    'ente',
    'luogo',
    'tema',
    'fedelta',
  ]);
  expect(choices.every((label) => label.hasAttribute('hidden') && wordsOf(label) !== '')).toBe(true);
  expect(filters.querySelector('fieldset[data-filtro="tipo"]')?.hasAttribute('hidden')).toBe(true);
});

test('has a day to begin with and a day to end with, and months that read as a table', async () => {
  const filters = await draw(SearchFilters, {});
  expect(
    filters
      .querySelectorAll('input[type="date"]')
      .map((input) => [input.getAttribute('name'), wordsOf(input.parentNode)]),
  ).toEqual([
    ['dal', 'Dal'],
    ['al', 'Al'],
  ]);
  const months = filters.querySelector('[role="group"]');
  expect(months?.getAttribute('aria-label')).toBe('Schede per mese');
  expect(months?.querySelectorAll('table th').map((head) => head.getAttribute('scope'))).toEqual(['col', 'col']);
  expect(wordsOf(months?.querySelector('caption'))).toContain('Quante schede');
});

test('every control belongs to the form of the search, wherever it stands', async () => {
  const controls = (await draw(SearchFilters, {})).querySelectorAll('[name]');
  expect(controls.length).toBeGreaterThan(6);
  expect(controls.every((control) => control.getAttribute('form') === 'ricerca')).toBe(true);
});
