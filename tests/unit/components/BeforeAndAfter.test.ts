import { expect, test } from 'vitest';
import BeforeAndAfter from '../../../src/components/BeforeAndAfter.astro';
import { toPositions } from '../../../src/queries/positions.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { statementView } from '../../support/views.ts';

const said = (id: string, saidOn: string, fragment?: string) =>
  statementView({
    id,
    saidOn,
    fragment,
    path: `/dichiarazioni/${id}/`,
    topics: [{ title: 'lavoro', path: '/temi/lavoro/' }],
  });

test('what one voice said on a topic stands in order, each day by itself', async () => {
  const [position] = toPositions([
    said('a', '2025-12-05', 'un tavolo'),
    said('b', '2025-12-22'),
    said('c', '2026-01', 'mai'),
    said('d', '2026-01-13'),
  ]);
  const html = await draw(BeforeAndAfter, { position: position! });
  expect(wordsOf(html.querySelector('h3'))).toBe('Lavoro');
  expect(html.querySelectorAll('.moment').map(wordsOf)).toEqual([
    'Prima · 5 dicembre 2025',
    'Poi · 22 dicembre 2025',
    'Dopo · 13 gennaio 2026',
    'In un giorno non precisato',
  ]);
  const links = linksOf(html).filter((link) => link?.startsWith('/sito/dichiarazioni/'));
  expect(links).toEqual(['a', 'b', 'd', 'c'].map((id) => `/sito/dichiarazioni/${id}/`));
});

test('exact words come first, what the source tells after, and how faithful it is', async () => {
  const [position] = toPositions([said('a', '2025-12-05', 'un tavolo'), said('b', '2026-01-13')]);
  const [first, second] = (await draw(BeforeAndAfter, { position: position! })).querySelectorAll('.said');
  expect(wordsOf(first)).toMatch(/^«un tavolo» Chiede un tavolo\. Riportata /u);
  expect(second?.querySelector('.words')).toBeNull();
});

test('words that stand higher up are not said again: there is a way to them', async () => {
  const [position] = toPositions([said('a', '2025-12-05', 'un tavolo'), said('b', '2026-01-13', 'mai')]);
  const html = await draw(BeforeAndAfter, { position: position!, toldAbove: ['a'] });
  expect(html.querySelectorAll('.words').map(wordsOf)).toEqual(['«mai»']);
  expect(linksOf(html)).toContain('#detto-a');
  expect(html.querySelectorAll('[id]').map(({ id }) => id)).toEqual(['detto-b']);
});

test('who else said them, and where they are written, is there', async () => {
  const [anna] = statementView().speakers;
  const speakers = [anna!, { ...anna!, id: 'carla-neri', name: 'Carla Neri' }];
  const [position] = toPositions([{ ...said('a', '2025-12-05'), speakers }, said('b', '2026-01-13')]);
  const [together, alone] = (await draw(BeforeAndAfter, { position: position! })).querySelectorAll('.said');
  expect(wordsOf(together)).toContain('Insieme: Anna Rossi, Carla Neri Fonte: Il Giornale di Valle');
  expect(wordsOf(alone)).not.toContain('Insieme');
});
