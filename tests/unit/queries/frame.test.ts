import { describe, expect, test } from 'vitest';
import { getChanges } from '../../../src/queries/changes.ts';
import { getFrame } from '../../../src/queries/frame.ts';
import { article, commitment, corpus, event, page, place, statement } from '../../support/entries.ts';

type ArticleData = NonNullable<Parameters<typeof article>[0]>;
const minor = { changedOn: '2026-03-12', type: 'minor' as const, note: 'Una virgola.', sources: [] };
const correction = {
  changedOn: '2026-03-10',
  type: 'correction' as const,
  note: "Erano tre, non un'altra volta due.",
  passage: 'gli-orari',
  sources: [],
};
const frameOf = (data: ArticleData) => {
  const one = article(data);
  return getFrame(corpus([one, place()]), one);
};

test('a page says what it is, where it is and under what it is filed', () => {
  expect(frameOf({ places: ['valle'] })).toEqual({
    title: 'Un articolo',
    description: 'Che cosa dice l’articolo.',
    path: '/articoli/un-articolo/',
    publishedOn: '2026-03-01',
    updatedOn: undefined,
    changes: [],
    topics: [{ title: 'lavoro', path: '/temi/lavoro/' }],
    places: [{ title: 'Valle', path: '/luoghi/valle/' }],
    previous: undefined,
    next: undefined,
  });
});

test('a description takes no more than a search engine shows', () => {
  const { description } = frameOf({ summary: 'parola '.repeat(60).trim() });
  expect(description).toMatch(/^(?:parola )+parola…$/u);
  expect(description.length).toBeLessThanOrEqual(160);
});

test('what has nothing to say of itself is described by its title', () => {
  const one = commitment();
  expect(getFrame(corpus([one]), one).description).toBe('Aprire un tavolo');
});

describe('changes', () => {
  test('that readers should know about date the page, whatever minor ones followed', () => {
    const { changes, updatedOn } = frameOf({ changes: [correction, minor] });
    expect(changes).toEqual([
      {
        changedOn: '2026-03-10',
        type: 'correction',
        note: 'Erano tre, non un’altra volta due.',
        passage: 'gli-orari',
      },
    ]);
    expect(updatedOn).toBe('2026-03-10');
  });

  test('that are minor are silent', () => {
    expect(frameOf({ changes: [minor] })).toMatchObject({ changes: [], updatedOn: undefined });
  });

  test('stay in the order of the file, the last dates the page', () => {
    const reply = { changedOn: '2026-03-15', type: 'reply' as const, note: 'Risponde la sindaca.', sources: [] };
    expect(getChanges(article({ changes: [correction, minor, reply] })).map(({ type }) => type)).toEqual([
      'correction',
      'reply',
    ]);
    expect(frameOf({ changes: [correction, reply] }).updatedOn).toBe('2026-03-15');
  });
});

describe('neighbours', () => {
  const events = [
    event({ date: '2026-01', title: 'Il terzo' }, { id: 'a' }),
    event({ date: '2026-01-13', title: 'Il primo' }, { id: 'b' }),
    event({ date: '2026-01-14', title: 'Il secondo' }, { id: 'c' }),
  ];
  const all = corpus(events);

  test.each([
    ['b', undefined, 'Il secondo'],
    ['c', 'Il primo', 'Il terzo'],
    ['a', 'Il secondo', undefined],
  ])('of %s are those before and after it in the order of time', (id, previous, next) => {
    const frame = getFrame(all, events.find((one) => one.id === id) ?? event());
    expect([frame.previous?.title, frame.next?.title]).toEqual([previous, next]);
  });

  test('lead to entries of the same kind', () => {
    const one = statement();
    const frame = getFrame(corpus([one, statement({ saidOn: undefined }, { id: 'senza-giorno' }), ...events]), one);
    expect(frame.previous).toBeUndefined();
    expect(frame.next?.path).toBe('/dichiarazioni/senza-giorno/');
  });

  test('are for what is read one after another, not for promises, subjects or pages', () => {
    const [promise, standing] = [commitment(), page()];
    const some = corpus([promise, commitment({}, { id: 'altro' }), standing, page({}, { id: 'privacy' })]);
    for (const entry of [promise, standing]) {
      const frame = getFrame(some, entry);
      expect([frame.previous, frame.next]).toEqual([undefined, undefined]);
    }
  });
});
