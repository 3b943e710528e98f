import { expect, test } from 'vitest';
import CommitmentItem from '../../../src/components/CommitmentItem.astro';
import type { CommitmentView } from '../../../src/queries/views.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { statementView } from '../../support/views.ts';

const item = (more: Partial<CommitmentView> = {}, props: { withoutStatus?: boolean } = {}) =>
  draw(CommitmentItem, {
    ...props,
    commitment: {
      id: 'un-impegno',
      path: '/impegni/un-impegno/',
      title: 'Aprire un tavolo',
      actors: statementView().speakers,
      madeOn: '2026-01-13',
      pastDue: false,
      status: 'notVerified',
      steps: [],
      ...more,
    },
  });

test('a promise says how it stands, what it is, who made it and when', async () => {
  const html = await item();
  expect(wordsOf(html.querySelector('.status'))).toBe('Non ancora verificato');
  expect(wordsOf(html.querySelector('h3'))).toBe('Aprire un tavolo');
  expect(wordsOf(html.querySelector('.label'))).toBe('Anna Rossi · 13 gennaio 2026');
  expect(linksOf(html)).toEqual(['/sito/impegni/un-impegno/']);
});

test('its term is said, and whether it has gone by', async () => {
  expect(wordsOf(await item({ due: '2026-06' }))).toContain('13 gennaio 2026 · termine: giugno 2026');
  expect(wordsOf(await item({ due: '2026-02', pastDue: true }))).toContain(' · termine trascorso: febbraio 2026');
  expect(wordsOf(await item({ due: '2026-02', pastDue: true, status: 'kept' }))).toContain(' · termine: febbraio 2026');
});

test('a day that nobody tells is said to be unknown', async () => {
  expect(wordsOf(await item({ madeOn: undefined }))).toContain('Anna Rossi · giorno non indicato dalla fonte');
});

test('how it stands is left out where the heading above says it', async () => {
  expect(wordsOf(await item())).toContain('Non ancora verificato');
  expect(wordsOf(await item({}, { withoutStatus: true }))).not.toContain('Non ancora verificato');
});
