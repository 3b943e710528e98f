import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/corpus/entry.ts';
import { getArticlePage } from '../../../src/queries/articles.ts';
import { bodyOf } from '../../support/bodies.ts';
import { actor, article, corpus, event, source, topic } from '../../support/entries.ts';

const orari = topic({}, { id: 'orari' });
const one = article({ topics: ['lavoro', 'orari'], actors: ['anna-rossi'] }, { id: 'uno' });
const relatedTo = (...others: Entry[]) =>
  getArticlePage(corpus([one, orari, event(), ...others]), one).related.map(({ id }) => id);

describe('related articles', () => {
  test('are those that share most with this one, then the newest: three at most', () => {
    expect(
      relatedTo(
        article({ publishedOn: '2026-03-01' }, { id: 'un-tema' }),
        article({ publishedOn: '2026-03-02' }, { id: 'un-tema-piu-nuovo' }),
        article({ topics: ['lavoro', 'orari'] }, { id: 'due-temi' }),
        article({ topics: ['orari'], actors: ['anna-rossi'], publishedOn: '2026-03-02' }, { id: 'tema-e-persona' }),
      ),
    ).toEqual(['tema-e-persona', 'due-temi', 'un-tema-piu-nuovo']);
  });

  test('are none where nothing is shared', () => {
    expect(relatedTo(article({ topics: ['altro'] }, { id: 'altro' }), topic({}, { id: 'altro' }))).toEqual([]);
  });

  test('do not mistake a subject for a topic of the same name', () => {
    const [namesake, about] = [
      actor({}, { id: 'orari' }),
      article({ topics: ['altro'], actors: ['orari'] }, { id: 'x' }),
    ];
    expect(relatedTo(namesake, topic({}, { id: 'altro' }), about)).toEqual([]);
  });
});

test('an article lists the sources that it cites, then the others that were read, its subjects and the events that it tells', () => {
  const written = article(
    { sources: ['la-radio', 'il-giornale'], actors: ['anna-rossi'], events: ['un-incontro'], summary: "All'alba." },
    { body: bodyOf('Si incontrano :fonte{#il-giornale}.') },
  );
  const view = getArticlePage(corpus([written, source({}, { id: 'la-radio' }), event()]), written);
  expect(view.summary).toBe('All’alba.');
  expect(view.sources.map(({ id }) => id)).toEqual(['il-giornale', 'la-radio']);
  expect(view.actors.map(({ name }) => name)).toEqual(['Anna Rossi']);
  expect(view.events).toMatchObject([{ path: '/cronologia/un-incontro/', date: '2026-01-13' }]);
});
