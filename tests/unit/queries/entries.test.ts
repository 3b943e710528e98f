import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/corpus/entry.ts';
import {
  alphabetically,
  compare,
  countLinks,
  dateOf,
  getActorLink,
  getCard,
  getEntry,
  newestFirst,
  oldestFirst,
  summaryOf,
  titleOf,
} from '../../../src/queries/entries.ts';
import { bodyOf } from '../../support/bodies.ts';
import {
  actor,
  article,
  commitment,
  corpus,
  event,
  figure,
  glossaryTerm,
  page,
  place,
  pressRelease,
  source,
  statement,
  topic,
} from '../../support/entries.ts';

const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

describe('the order of time', () => {
  const dates = {
    'senza-giorno': undefined,
    anno: '2025',
    mese: '2026-01',
    'ultimo-del-mese': '2026-01-31',
    giorno: '2026-01-13',
    periodo: '2026-01-13/2026-02-09',
    'fino-a': '../2025-06-01',
    circa: '2026-02~',
  };
  const statements = Object.entries(dates).map(([id, saidOn]) => statement({ saidOn }, { id }));

  test('oldest first puts months after their days, years after their months, the undated last', () => {
    expect(ids(statements.toSorted(oldestFirst))).toEqual([
      'fino-a',
      'anno',
      'giorno',
      'periodo',
      'ultimo-del-mese',
      'mese',
      'circa',
      'senza-giorno',
    ]);
  });

  test('newest first turns it round, and leaves the undated last', () => {
    expect(ids(statements.toSorted(newestFirst))).toEqual([
      'circa',
      'mese',
      'ultimo-del-mese',
      'giorno',
      'periodo',
      'anno',
      'fino-a',
      'senza-giorno',
    ]);
  });

  test.each([
    ['oldest first', oldestFirst],
    ['newest first', newestFirst],
  ])('%s, entries of the same day stand by id', (_, order) => {
    const sameDay = ['c', 'a', 'b'].map((id) => statement({}, { id }));
    const undated = ['f', 'd', 'e'].map((id) => statement({ saidOn: undefined }, { id }));
    expect(ids([...undated, ...sameDay].sort(order))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('is one only, whatever the order of the files', () => {
    const dated = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,3}$/u),
        saidOn: fc.constantFrom(
          undefined,
          '2025',
          '2026',
          '2026-01',
          '2026-01~',
          '2026-01-13',
          '2026-01/..',
          '../2026',
        ),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(dated, (records) => {
        const entries = records.map(({ id, saidOn }) => statement({ saidOn }, { id }));
        for (const order of [oldestFirst, newestFirst]) {
          const sorted = ids(entries.toSorted(order));
          expect(ids(entries.toReversed().sort(order))).toEqual(sorted);
          const undated = records.filter(({ saidOn }) => saidOn === undefined).map(({ id }) => id);
          expect(sorted.slice(sorted.length - undated.length)).toEqual(undated.sort());
        }
      }),
    );
  });
});

test.each<[Entry, string | undefined]>([
  [article({ publishedOn: '2026-03-02' }), '2026-03-02'],
  [pressRelease({ issuedOn: '2026-01' }), '2026-01'],
  [event({ date: '2026-06~' }), '2026-06~'],
  [statement({ saidOn: undefined }), undefined],
  [commitment({ madeOn: '2026-01-13' }), '2026-01-13'],
  [source({ issuedOn: '2025' }), '2025'],
  [figure({ values: [{ value: 1, asOf: '2024', sources: [] }] }), '2024'],
  [page({ publishedOn: '2026-03-03' }), '2026-03-03'],
])('lists put each kind under its own day', (entry, expected) => {
  expect(dateOf(entry)).toBe(expected);
});

describe('the name of an entry', () => {
  test.each<[Entry, string]>([
    [article({ title: "L'accordo" }), 'L’accordo'],
    [event({ title: 'Il "tavolo"' }), 'Il «tavolo»'],
    [glossaryTerm({ term: "stato d'agitazione" }), 'stato d’agitazione'],
    [actor({ name: "Anna D'Arco" }), 'Anna D’Arco'],
    [place({ name: "Val d'Orto" }), 'Val d’Orto'],
    [topic({ name: 'orari' }), 'orari'],
    [source({ title: "L'intesa" }), 'L’intesa'],
  ])('is its title, its word or its name, with our typography', (entry, expected) => {
    expect(titleOf(corpus([entry]), entry)).toBe(expected);
  });

  test('is, for a statement, who said it and the very words', () => {
    const said = statement({ fragment: "apriamo un tavolo, è l'ora" });
    expect(titleOf(corpus([said]), said)).toBe('Anna Rossi: «apriamo un tavolo, è l’ora»');
  });

  test('is, for a statement told in other words, who said it and how it begins, on one line', () => {
    const body = bodyOf(
      'Chiede un tavolo.\n\nE promette che il Comune farà la sua parte fino alla fine della vertenza.',
    );
    const said = statement({}, { body });
    expect(titleOf(corpus([said]), said)).toBe(
      'Anna Rossi: Chiede un tavolo. E promette che il Comune farà la sua parte fino…',
    );
  });
});

describe('a sentence on an entry', () => {
  const text = bodyOf('Si incontrano in Comune. Parlano di orari.\n\nPoi tornano a casa.');

  test('is its summary or its description, where it has one', () => {
    const one = article({ summary: "Che cosa dice l'articolo." }, { body: text });
    const lavoro = topic({ description: "Chi lavora all'alba." });
    const all = corpus([one, lavoro]);
    expect(summaryOf(all, one)).toBe('Che cosa dice l’articolo.');
    expect(summaryOf(all, lavoro)).toBe('Chi lavora all’alba.');
  });

  test('is the beginning of its text, where it has none', () => {
    const one = event({}, { body: text });
    expect(summaryOf(corpus([one]), one)).toBe('Si incontrano in Comune. Parlano di orari.');
  });

  test('is missing where nothing says anything', () => {
    const empty = commitment();
    const number = figure();
    expect(summaryOf(corpus([empty]), empty)).toBeUndefined();
    expect(summaryOf(corpus([number]), number)).toBeUndefined();
  });
});

test('a card says what an entry is, where it is, its day and who it is by', () => {
  const release = pressRelease();
  const written = source();
  const all = corpus([release, written]);
  expect(getCard(all, release)).toEqual({
    kind: 'pressReleases',
    id: 'un-comunicato',
    path: '/comunicati/un-comunicato/',
    title: 'Un comunicato',
    summary: undefined,
    date: '2026-01-20',
    byline: 'Anna Rossi',
    caveat: 'noto dai giornali',
  });
  expect(getCard(all, written).byline).toBe('Il Giornale di Valle');
});

test('a link to a subject says of what kind it is', () => {
  expect(getActorLink(corpus(), 'anna-rossi')).toEqual({
    id: 'anna-rossi',
    name: 'Anna Rossi',
    path: '/soggetti/anna-rossi/',
    kind: 'person',
    group: 'institution',
  });
});

test('counted links stand by count, then by title', () => {
  const link = (id: string) => ({ title: `Titolo ${id}`, path: `/${id}/` });
  expect(countLinks(['b', 'c', 'a', 'c'], link)).toEqual([
    { title: 'Titolo c', path: '/c/', count: 2 },
    { title: 'Titolo a', path: '/a/', count: 1 },
    { title: 'Titolo b', path: '/b/', count: 1 },
  ]);
});

test('counted links may be sorted by something else than their titles, as people are by surname', () => {
  const surnames: Record<string, string> = { 'Anna Rossi': 'rossi', 'Bruno Bianchi': 'bianchi' };
  const links = countLinks(
    ['Anna Rossi', 'Bruno Bianchi'],
    (title) => ({ title, path: `/${title}/` }),
    (id) => surnames[id] ?? '',
  );
  expect(links.map(({ title }) => title)).toEqual(['Bruno Bianchi', 'Anna Rossi']);
});

test('counted links stand alike whether their titles begin in capitals or not', () => {
  const titles = countLinks(['Valle', 'orari', 'Altri'], (title) => ({ title, path: `/${title}/` }));
  expect(titles.map(({ title }) => title)).toEqual(['Altri', 'orari', 'Valle']);
});

test('asking for an entry that is not there is a fault of the code', () => {
  expect(() => getEntry(corpus(), 'articles', 'nessuno')).toThrow(/no articles entry «nessuno»/u);
});

test('strings compare alike on every machine', () => {
  expect(['z', 'à', 'a', 'Z'].sort(compare)).toEqual(['Z', 'a', 'z', 'à']);
});

test('names stand in the order of an index: case and accents do not count', () => {
  expect(['zona', 'Èuropa', 'esubero', 'Academy', 'età'].toSorted(alphabetically)).toEqual([
    'Academy',
    'esubero',
    'età',
    'Èuropa',
    'zona',
  ]);
});
