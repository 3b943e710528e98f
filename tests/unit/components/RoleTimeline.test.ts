import { expect, test } from 'vitest';
import RoleTimeline from '../../../src/components/RoleTimeline.astro';
import { drawRoles } from '../../../src/queries/role-drawing.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';

const roles = [
  {
    role: 'sindaca',
    organisation: { name: 'Comune di Valle', path: '/soggetti/comune-di-valle/' },
    period: '2024-06/..',
    periodNote: 'secondo due giornali',
  },
  { role: 'consigliera', organisation: { name: 'Provincia di Valle' } },
];
const drawing = drawRoles(['2024-06/..', undefined], ['2025-12-05', '2025-12-05', '2026-01-13']);

test('each role stands in words, with where and when as far as it is known', async () => {
  const html = await draw(RoleTimeline, { roles, drawing: undefined, statements: 3 });
  expect(html.querySelectorAll('li').map(wordsOf)).toEqual([
    'Sindaca, Comune di Valle da giugno 2024 · secondo due giornali',
    'Consigliera, Provincia di Valle',
  ]);
  expect(linksOf(html)).toEqual(['/sito/soggetti/comune-di-valle/']);
  expect(html.querySelectorAll('svg').length).toBe(0);
});

test('a role whose period is known has a bar, which goes on where its end is open', async () => {
  const html = await draw(RoleTimeline, { roles, drawing, statements: 3 });
  const tracks = html.querySelectorAll('.roles > li').map((item) => item.querySelectorAll('.role-track rect').length);
  expect(tracks).toEqual([1, 0, 2, 0]);
  expect(html.querySelectorAll('.role-track path')).toHaveLength(1);
  expect(wordsOf(html)).toContain('Una punta vuol dire');
});

test('days of statements are marks, the taller the more was said', async () => {
  const html = await draw(RoleTimeline, { roles, drawing, statements: 3 });
  expect(wordsOf(html.querySelectorAll('.roles > li')[2])).toBe('3 dichiarazioni');
  expect(html.querySelectorAll('.said rect').map((mark) => mark.getAttribute('height'))).toEqual(['12', '6']);
});

test('whoever listens is told the scale; the words above say the rest', async () => {
  const html = await draw(RoleTimeline, { roles, drawing, statements: 3 });
  expect(wordsOf(html.querySelector('svg[role="img"] title'))).toBe(
    'Ruoli e dichiarazioni nel tempo. Sulla scala: giu 2024, gen 2025, ago 2025.',
  );
});
