import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/corpus/entry.ts';
import { getCitation, getListedRecords } from '../../../src/queries/citations.ts';
import { bodyOf } from '../../support/bodies.ts';
import {
  actor,
  article,
  commitment,
  corpus,
  event,
  figure,
  glossaryTerm,
  place,
  pressRelease,
  source,
  statement,
  topic,
} from '../../support/entries.ts';

const cite = (entry: Entry, ...others: Entry[]) => getCitation(corpus([entry, ...others]), entry);
const said = { body: bodyOf('Chiede un tavolo.\n\nSubito.') };

describe('the citation of a statement', () => {
  test('has who with the role on that day, the words, the day, the fidelity, the source', () => {
    expect(cite(statement({}, said))).toEqual({
      key: 'dichiarazioni-una-dichiarazione',
      path: '/dichiarazioni/una-dichiarazione/',
      kind: 'Dichiarazione',
      title: 'Anna Rossi: Chiede un tavolo. Subito.',
      authors: [{ name: 'Anna Rossi', role: 'sindaca, Comune di Valle', family: 'Rossi', given: 'Anna' }],
      words: 'Chiede un tavolo. Subito.',
      fidelity: 'Riportata',
      day: { date: '2026-01-13', text: '13 gennaio 2026' },
      sources: [
        {
          publisher: 'Il Giornale di Valle',
          by: 'Il Giornale di Valle',
          title: 'Il tavolo si apre',
          label: '«Il tavolo si apre»',
          day: { date: '2026-01-14', text: '14 gennaio 2026' },
          url: 'https://giornale.example/tavolo',
        },
      ],
    });
  });

  test('has the very words, and only those, between quotation marks', () => {
    expect(cite(statement({ fragment: 'un tavolo subito', fidelity: 'directQuotation' }, said))).toMatchObject({
      words: '«un tavolo subito»',
      fidelity: 'Citazione diretta',
    });
  });

  test('says what is not known, and what is to be known about the day', () => {
    const unknown = source({ publisher: undefined, issuedOn: undefined, titleIsDescriptive: true });
    expect(cite(statement({ saidOn: undefined, dateNote: 'Forse a maggio.' }, said), unknown)).toMatchObject({
      day: { date: undefined, text: 'giorno non indicato dalla fonte (Forse a maggio)' },
      sources: [
        { publisher: undefined, by: 'fonte non identificata', label: 'Il tavolo si apre', day: { text: 'senza data' } },
      ],
    });
  });

  test('names the event at which it was said, or the occasion in words', () => {
    expect(cite(statement({ event: 'un-incontro' }, said), event()).occasion).toBe('Un incontro');
    expect(cite(statement({ occasion: "all'alba" }, said)).occasion).toBe('all’alba');
    const later = cite(statement({ event: 'un-incontro', saidOn: '2030-01-01' }, said), event());
    expect(later).toMatchObject({ about: 'Un incontro' });
    expect(later.occasion).toBeUndefined();
  });

  test('tells the last change that readers should know about', () => {
    const changes = [
      { changedOn: '2026-03-02', type: 'correction' as const, note: 'Era un altro giorno.', sources: [] },
      { changedOn: '2026-03-03', type: 'minor' as const, sources: [] },
    ];
    expect(cite(statement({ changes }, said)).change).toBe('rettifica del 2 marzo 2026');
  });
});

describe('an author', () => {
  const authorOf = (data: Parameters<typeof actor>[0]) => cite(statement({}, said), actor(data)).authors[0];

  test('is sorted as the file sorts it', () => {
    expect(authorOf({ name: 'Ada De Rossi', sortName: 'De Rossi Ada' })).toMatchObject({
      family: 'De Rossi',
      given: 'Ada',
    });
    expect(authorOf({ name: 'Ada De Rossi' })).toMatchObject({ family: 'Rossi', given: 'Ada De' });
  });

  test.each([
    ['an organisation', { name: 'Comune di Valle', kind: 'organisation' as const }],
    ['a private person', { name: 'Una lavoratrice di Valle', private: true }],
  ])('that is %s has no surname', (_what, data) => {
    expect(authorOf(data)).not.toHaveProperty('family');
  });
});

describe('the citation of', () => {
  test('a press release is its issuer’s', () => {
    expect(cite(pressRelease())).toMatchObject({
      authors: [{ name: 'Anna Rossi' }],
      words: 'Un comunicato',
      fidelity: 'Riassunto con parole nostre',
    });
  });

  test('a promise is of whoever made it, in the role of that day', () => {
    expect(cite(commitment())).toMatchObject({
      authors: [{ name: 'Anna Rossi', role: 'sindaca, Comune di Valle' }],
      words: 'Aprire un tavolo',
      day: { date: '2026-01-13' },
    });
  });

  test('an article is the newsroom’s, and its sources are in its text', () => {
    expect(cite(article({ sources: ['il-giornale'] }))).toMatchObject({
      authors: [{ name: 'La redazione' }],
      sources: [],
      day: { date: '2026-03-01' },
    });
  });

  test('an event is nobody’s', () => {
    expect(cite(event({ actors: ['anna-rossi'], date: '2026-06~' }))).toMatchObject({
      authors: [],
      words: 'Un incontro',
      day: { date: '2026-06~', text: 'giugno 2026, circa' },
    });
  });

  test('a number has every value and every source, in plain spaces', () => {
    const values = [
      { value: 3.7, qualifier: 'about' as const, sources: ['il-giornale'] },
      { value: 4, sources: ['la-radio', 'il-giornale'] },
    ];
    const citation = cite(figure({ title: 'I 3 milioni', values }), source({ title: 'Tre' }, { id: 'la-radio' }));
    expect(citation.words).toBe('I 3 milioni: circa 3,7 persone; 4 persone');
    expect(citation.sources.map(({ title }) => title)).toEqual(['Il tavolo si apre', 'Tre']);
  });

  test('a source is the source itself', () => {
    const citation = cite(source());
    expect(citation.words).toBeUndefined();
    expect(citation.sources).toMatchObject([{ title: 'Il tavolo si apre' }]);
  });

  test.each([
    ['a person', actor()],
    ['a word', glossaryTerm()],
    ['a place', place()],
    ['a topic', topic()],
  ])('%s has no day', (_what, entry) => {
    expect(cite(entry)).not.toHaveProperty('day.text');
    expect(cite(entry).words).toBe(cite(entry).title);
  });
});

test('every record of the archive is there by its path, with what it is filed under', () => {
  const company = actor({ name: 'Rossi S.p.A.', kind: 'organisation' }, { id: 'rossi-spa' });
  const all = corpus([event({ actors: ['anna-rossi', 'rossi-spa'], places: ['valle'] }), company, place()]);
  const records = getListedRecords(all);
  expect([...records.keys()]).toContain('/soggetti/anna-rossi/');
  expect(records.get('/cronologia/un-incontro/')).toMatchObject({
    title: 'Un incontro',
    organisations: ['Rossi S.p.A.'],
    places: ['Valle'],
    topics: ['Lavoro'],
  });
});
