import { describe, expect, test } from 'vitest';
import StatementCard from '../../../src/components/StatementCard.astro';
import { fidelities } from '../../../src/schemas/common.ts';
import { fidelityLabels } from '../../../src/site/strings.ts';
import type { StatementView } from '../../../src/queries/views.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { sourceView, statementView } from '../../support/views.ts';

const card = (
  data: Partial<StatementView> = {},
  props: { withoutSpeaker?: boolean; withoutOccasion?: boolean; whole?: boolean } = {},
) => draw(StatementCard, { statement: statementView(data), ...props });
const [rossi] = statementView().speakers;
const speaker = (more: Partial<StatementView['speakers'][number]>): StatementView['speakers'] =>
  rossi ? [{ ...rossi, ...more }] : [];

test('the words come first, then who, when and where they are written', async () => {
  const figure = (await card({ fragment: 'un tavolo subito' })).querySelector('figure');
  expect(figure?.childNodes.map((node) => wordsOf(node as typeof figure)).slice(0, 2)).toEqual([
    '«un tavolo subito»',
    'Chiede un tavolo.',
  ]);
  const caption = wordsOf(figure?.querySelector('figcaption'));
  const order = ['Anna Rossi', 'sindaca', '13 gennaio 2026', 'Riportata', 'Fonte: Il Giornale di Valle', 'Apri'];
  expect(order.map((words) => caption.indexOf(words))).toEqual(
    order.map((words) => caption.indexOf(words)).toSorted((a, b) => a - b),
  );
  expect(order.every((words) => caption.includes(words))).toBe(true);
});

describe('somebody’s very words', () => {
  test('are a quotation, between quotation marks', async () => {
    const html = await card({ fragment: 'un tavolo subito' });
    expect(html.querySelectorAll('blockquote').map(wordsOf)).toEqual(['«un tavolo subito»']);
  });

  test('are told apart from ours: what is reported is no quotation', async () => {
    const html = await card();
    expect(html.querySelectorAll('blockquote').length).toBe(0);
    expect(wordsOf(html.querySelector('.text'))).toBe('Chiede un tavolo.');
    expect(wordsOf(html)).not.toMatch(/[«»]/u);
  });
});

test.each(fidelities)('how faithful it is, is said in a word: %s', async (fidelity) => {
  expect(wordsOf(await card({ fidelity }))).toContain(fidelityLabels[fidelity]);
});

describe('what is quoted, what was written and what others tell', () => {
  const kinds: Partial<StatementView>[] = [
    { fidelity: 'directQuotation', fragment: 'un tavolo subito' },
    { fidelity: 'communique', fragment: 'un tavolo subito' },
    { fidelity: 'reported' },
  ];

  test('are told apart at a glance', async () => {
    const edges = await Promise.all(
      kinds.map(async (kind) => [...(await card(kind)).querySelector('figure')!.classNames.split(' ')].join(' ')),
    );
    expect(new Set(edges).size).toBe(3);
  });

  test('and in words, with what is exact and what is ours', async () => {
    const notes = await Promise.all(kinds.map(async (kind) => wordsOf((await card(kind)).querySelector('.fidelity'))));
    expect(notes).toEqual([
      'Citazione diretta alla lettera solo le parole tra « »',
      'Comunicato alla lettera solo le parole tra « »',
      'Riportata nessuna parola alla lettera',
    ]);
  });

  test('which the statement’s own page explains by itself', async () => {
    expect(wordsOf((await card({}, { whole: true })).querySelector('.fidelity'))).toBe('Riportata');
  });
});

describe('the role', () => {
  test('stands beside the name, which leads to the subject', async () => {
    const html = await card();
    expect(wordsOf(html.querySelector('.speaker'))).toBe('Anna Rossi sindaca');
    expect(html.querySelector('.speaker a')?.getAttribute('href')).toBe('/sito/soggetti/anna-rossi/');
  });

  test('is said to be the source’s where no period of ours covers the day', async () => {
    expect(wordsOf(await card({ speakers: speaker({ roleBasis: 'source' }) }))).toContain(
      'sindaca (come indicato dalla fonte)',
    );
    for (const roleBasis of ['given', 'period'] as const) {
      expect(wordsOf(await card({ speakers: speaker({ roleBasis }) }))).not.toContain('come indicato');
    }
  });

  test('is left out with the name where the page tells who speaks', async () => {
    const html = await card({}, { withoutSpeaker: true });
    expect(html.querySelectorAll('.speaker').length).toBe(0);
  });
});

test('who spoke together stands together', async () => {
  const speakers = [...speaker({}), ...speaker({ name: 'Bruno Bianchi', path: '/soggetti/bruno-bianchi/' })];
  const html = await card({ speakers });
  expect(html.querySelectorAll('.speaker a').map(wordsOf)).toEqual(['Anna Rossi', 'Bruno Bianchi']);
});

describe('the day', () => {
  test('leads to the statement’s own page and is there for machines', async () => {
    const html = await card();
    expect(html.querySelector('a.day time')?.getAttribute('datetime')).toBe('2026-01-13');
    expect(html.querySelector('a.day')?.getAttribute('href')).toBe('/sito/dichiarazioni/una-dichiarazione/');
  });

  test('is said to be unknown where no source tells it', async () => {
    const html = await card({ saidOn: undefined, dateNote: 'forse in gennaio' });
    expect(html.querySelectorAll('time').length).toBe(0);
    expect(wordsOf(html)).toContain('giorno non indicato dalla fonte');
    expect(wordsOf(html)).toContain('forse in gennaio');
  });
});

test('the occasion is a link where it is an event, words where it is not', async () => {
  const event = await card({ occasion: { title: 'Un incontro', path: '/cronologia/un-incontro/' } });
  expect(linksOf(event)).toContain('/sito/cronologia/un-incontro/');
  const words = await card({ occasion: { title: 'intervista' } });
  expect(wordsOf(words)).toContain('13 gennaio 2026 · intervista');
});

test('the occasion is left out where the page tells it, and the day stays', async () => {
  const html = await card(
    { occasion: { title: 'Un incontro', path: '/cronologia/un-incontro/' } },
    { withoutOccasion: true },
  );
  expect(wordsOf(html)).not.toContain('Un incontro');
  expect(wordsOf(html)).toContain('13 gennaio 2026');
  expect(html.querySelector('.day')).toBeNull();
});

test('every source is there', async () => {
  const html = await card({ sources: [sourceView(), sourceView({ path: '/fonti/la-radio/', publisher: 'La radio' })] });
  expect(linksOf(html)).toEqual(expect.arrayContaining(['/sito/fonti/il-giornale/', '/sito/fonti/la-radio/']));
});

test('a link opens the statement, and says which; on its own page there is none', async () => {
  const html = await card();
  expect(wordsOf(html.querySelector('a.open'))).toBe('Apri la dichiarazione: Anna Rossi: Chiede un tavolo.');
  const own = await card({}, { whole: true });
  expect(linksOf(own)).not.toContain('/sito/dichiarazioni/una-dichiarazione/');
});

test('the text keeps its markup', async () => {
  const html = await card({ prose: ['<p>Chiede un <em>tavolo</em>', ' subito.</p>'] });
  expect(html.querySelector('.text p em')?.textContent).toBe('tavolo');
});
