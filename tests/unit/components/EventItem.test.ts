import { describe, expect, test } from 'vitest';
import EventItem from '../../../src/components/EventItem.astro';
import type { EventView } from '../../../src/queries/views.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { eventView } from '../../support/views.ts';

const item = (more: Partial<EventView> = {}, props: { withExcerpt?: boolean; headingLevel?: 3 | 4 } = {}) =>
  draw(EventItem, { event: eventView(more), ...props });

test('an event says when, of what kind and what', async () => {
  const html = await item();
  expect(wordsOf(html.querySelector('.when'))).toBe('13 gennaio 2026 Incontro');
  expect(wordsOf(html.querySelector('h3'))).toBe('Un incontro');
  expect(linksOf(html)).toEqual(['/sito/cronologia/un-incontro/']);
});

describe('whether it happened is said in words', () => {
  test.each<[Partial<EventView>, string]>([
    [{ status: 'announced' }, 'annunciato'],
    [{ status: 'announced', overdue: true }, 'annunciato, esito non documentato'],
    [{ status: 'cancelled' }, 'annullato'],
  ])('when it did not, or not yet', async (more, words) => {
    expect(wordsOf((await item(more)).querySelector('.when'))).toBe(`13 gennaio 2026 Incontro ${words}`);
  });

  test('when it did, nothing is added', async () => {
    expect(wordsOf(await item())).not.toMatch(/annunciato|annullato/u);
  });
});

test('its first sentences are there if they are asked for', async () => {
  expect(wordsOf(await item({}, { withExcerpt: true }))).toContain('Si incontrano.');
  expect(wordsOf(await item())).not.toContain('Si incontrano.');
  expect((await item({ excerpt: '' }, { withExcerpt: true })).querySelectorAll('.excerpt').length).toBe(0);
});

test('where it happened and how much hangs from it are said', async () => {
  const places = [
    { title: 'Valle', path: '/luoghi/valle/' },
    { title: 'Monte', path: '/luoghi/monte/' },
  ];
  expect(wordsOf((await item({ places, attached: 2 })).querySelector('.label'))).toMatch(/^Valle, Monte · 2 /u);
  expect(wordsOf((await item({ places })).querySelector('.label'))).toBe('Valle, Monte');
  expect(wordsOf((await item({ attached: 1 })).querySelector('.label'))).toMatch(/^1 /u);
  expect((await item()).querySelectorAll('.label').length).toBe(0);
});

test('what hangs from it can be put inside, and is then not counted', async () => {
  const html = await draw(
    EventItem,
    { event: eventView({ attached: 2 }), isThreaded: true },
    '<p class="inside">Due voci.</p>',
  );
  expect(wordsOf(html.querySelector('.event > .inside'))).toBe('Due voci.');
  expect(html.querySelectorAll('.label').length).toBe(0);
});

test('an essential event says so, and a partial date is no point in time', async () => {
  expect(wordsOf((await item({ essential: true })).querySelector('.when'))).toBe('13 gennaio 2026 Incontro Essenziale');
  expect((await item({ date: '2026-01' })).querySelector('.event.partial')).not.toBeNull();
  expect((await item()).querySelector('.event.partial')).toBeNull();
});

test('its heading stands under that of whatever holds it', async () => {
  expect((await item({}, { headingLevel: 4 })).querySelector('h4')).not.toBeNull();
});
