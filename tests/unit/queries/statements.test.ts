import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Entry, Statement } from '../../../src/corpus/entry.ts';
import {
  getFiledArchives,
  getMonthArchives,
  getSpeakerArchives,
  getStatementArchives,
  getStatementPages,
  getStatements,
  getStatementsBy,
  getStatementView,
} from '../../../src/queries/statements.ts';
import type { StatementView } from '../../../src/queries/views.ts';
import { bodyOf } from '../../support/bodies.ts';
import { actor, corpus, event, glossaryTerm, place, source, statement, topic } from '../../support/entries.ts';

const ids = (statements: readonly Pick<StatementView, 'id'>[]) => statements.map(({ id }) => id);
const bianchi = actor({ name: 'Bruno Bianchi', roles: [{ role: 'delegato' }] }, { id: 'bruno-bianchi' });
const company = actor({ name: 'Rossi S.p.A.', kind: 'organisation', group: 'company' }, { id: 'rossi-spa' });

function viewOf(one: Statement, ...others: Entry[]) {
  return getStatementView(corpus([one, ...others]), one.id);
}

describe('a statement', () => {
  test('has its words, its day, its places, its topics and its sources', () => {
    const view = viewOf(
      statement(
        { places: ['valle'], dateNote: "il giorno dell'incontro", fragment: "un tavolo all'alba" },
        { body: bodyOf('Chiede "un tavolo" *subito*.') },
      ),
      place(),
    );
    expect(view).toMatchObject({
      path: '/dichiarazioni/una-dichiarazione/',
      title: 'Anna Rossi: «un tavolo all’alba»',
      saidOn: '2026-01-13',
      dateNote: 'il giorno dell’incontro',
      fidelity: 'reported',
      fragment: 'un tavolo all’alba',
      prose: ['<p>Chiede «un tavolo» <em>subito</em>.</p>'],
      plainText: 'Chiede «un tavolo» subito.',
      topics: [{ title: 'lavoro', path: '/temi/lavoro/' }],
      places: [{ title: 'Valle', path: '/luoghi/valle/' }],
    });
    expect(ids(view.sources)).toEqual(['il-giornale']);
  });

  test('gives the role that a period covers on that day', () => {
    expect(viewOf(statement()).speakers).toMatchObject([
      { name: 'Anna Rossi', path: '/soggetti/anna-rossi/', role: 'sindaca, Comune di Valle', roleBasis: 'period' },
    ]);
  });

  test('says that the role is as the source gives it when no period covers the day, or there is no day', () => {
    for (const saidOn of ['2020-05-01', '2023/2024', undefined]) {
      expect(viewOf(statement({ saidOn })).speakers[0]).toMatchObject({ roleBasis: 'source' });
    }
  });

  test('gives the role that it writes itself to the first speaker only', () => {
    const { speakers } = viewOf(
      statement({ speakers: ['bruno-bianchi', 'anna-rossi'], role: "portavoce dell'assemblea" }),
      bianchi,
    );
    expect(speakers.map(({ role, roleBasis }) => [role, roleBasis])).toEqual([
      ['portavoce dell’assemblea', 'given'],
      ['sindaca, Comune di Valle', 'period'],
    ]);
  });

  test('leads to the event at which it was made, or says the occasion in words', () => {
    expect(viewOf(statement({ event: 'un-incontro' }), event()).occasion).toEqual({
      title: 'Un incontro',
      path: '/cronologia/un-incontro/',
    });
    expect(viewOf(statement({ occasion: "intervista all'alba" })).occasion).toEqual({ title: 'intervista all’alba' });
    expect(viewOf(statement()).occasion).toBeUndefined();
    expect(viewOf(statement({ event: 'un-incontro', saidOn: '2030-01-01' }), event()).occasion).toEqual({
      title: 'A proposito di: Un incontro',
      path: '/cronologia/un-incontro/',
    });
  });

  test('follows the corpus: another name, another word of the glossary', () => {
    const one = statement({}, { body: bodyOf('Parla di una vertenza.') });
    expect(viewOf(one).prose.join('')).not.toContain('glossary-term');
    // A file that has not changed since is a new entry around the same body.
    const again = { ...one };
    const view = viewOf(again, glossaryTerm(), actor({ name: 'Anna Maria Rossi' }));
    expect(view.prose.join('')).toContain('href="/glossario/vertenza/"');
    expect(view.title).toBe('Anna Maria Rossi: Parla di una vertenza.');
  });
});

describe('lists of statements', () => {
  const said = (id: string, saidOn: string | undefined, data: Parameters<typeof statement>[0] = {}) =>
    statement({ ...data, saidOn }, { id });
  const all = corpus([
    bianchi,
    said('a', '2026-02-09'),
    said('b', undefined),
    said('c', '2026-01-13', { speakers: ['bruno-bianchi', 'anna-rossi'] }),
    said('d', '2026-01', { speakers: ['bruno-bianchi'] }),
    said('e', '2025'),
  ]);

  test('are newest first, the undated last', () => {
    expect(ids(getStatements(all))).toEqual(['a', 'd', 'c', 'e', 'b']);
  });

  test('of one subject are oldest first, those made together included', () => {
    expect(ids(getStatementsBy(all, 'anna-rossi'))).toEqual(['e', 'c', 'a', 'b']);
    expect(ids(getStatementsBy(all, 'bruno-bianchi'))).toEqual(['c', 'd']);
  });

  test('of a month stand newest month first; what has no month stands last, under «senza-data»', () => {
    expect(
      getMonthArchives(all).map(({ step, title, path, statements }) => [step, title, path, ids(statements)]),
    ).toEqual([
      ['2026-02', 'Dichiarazioni di febbraio 2026', '/dichiarazioni/mese/2026-02/', ['a']],
      ['2026-01', 'Dichiarazioni di gennaio 2026', '/dichiarazioni/mese/2026-01/', ['c', 'd']],
      ['senza-data', 'Dichiarazioni senza un giorno indicato', '/dichiarazioni/mese/senza-data/', ['e', 'b']],
    ]);
    expect(getMonthArchives(all).map(({ description }) => description.replace(/^.*: /u, ''))).toEqual([
      'una, con la sua fonte.',
      '2 in tutto, ciascuna con la sua fonte.',
      '2 in tutto, ciascuna con la sua fonte.',
    ]);
    expect(getStatementArchives(all).months.map(({ title }) => title)).toEqual([
      'Febbraio 2026',
      'Gennaio 2026',
      'Giorno non indicato',
    ]);
  });

  test('have fifteen on a page', () => {
    const many = corpus(Array.from({ length: 31 }, (_, at) => statement({}, { id: `d-${at}` })));
    expect(getStatementPages(many).map(({ current, total, items }) => [current, total, items.length])).toEqual([
      [1, 3, 15],
      [2, 3, 15],
      [3, 3, 1],
    ]);
  });

  test('leave out who or what nobody has spoken for or of', () => {
    const few = corpus([statement(), bianchi, company, topic({ name: 'orari' }, { id: 'orari' }), place()]);
    expect(getSpeakerArchives(few, 'person').map(({ step }) => step)).toEqual(['anna-rossi']);
    expect(getSpeakerArchives(few, 'organisation')).toEqual([]);
    expect(getFiledArchives(few, 'topics').map(({ step }) => step)).toEqual(['lavoro']);
    expect(getFiledArchives(few, 'places')).toEqual([]);
  });

  test('lead to whom or what they are about, and to its feed if it has one', () => {
    const few = corpus([statement({ places: ['valle'] }), place()]);
    expect(getSpeakerArchives(few, 'person')[0]).toMatchObject({
      title: 'Dichiarazioni: Anna Rossi',
      about: { path: '/soggetti/anna-rossi/' },
      feedPath: '/soggetti/anna-rossi/',
    });
    expect(getFiledArchives(few, 'topics')[0]).toMatchObject({
      title: 'Dichiarazioni per tema: lavoro',
      about: { path: '/temi/lavoro/' },
      feedPath: '/temi/lavoro/',
    });
    expect(getFiledArchives(few, 'places')[0]).toMatchObject({
      title: 'Dichiarazioni per luogo: Valle',
      about: { path: '/luoghi/valle/' },
      feedPath: undefined,
    });
  });

  test('count one statement in the singular', () => {
    const one = corpus([statement()]);
    const two = corpus([statement(), statement({}, { id: 'altra' })]);
    const descriptions = (all: Corpus) =>
      [getFiledArchives(all, 'topics'), getSpeakerArchives(all, 'person')].map(([archive]) => archive?.description);
    expect(descriptions(one)).toEqual([
      'Lavoro: chi ne ha parlato e che cosa ha detto. 1 dichiarazione.',
      'Anna Rossi: 1 dichiarazione, con la sua fonte.',
    ]);
    expect(descriptions(two)).toEqual([
      'Lavoro: chi ne ha parlato e che cosa ha detto. 2 dichiarazioni in ordine di data.',
      'Anna Rossi: 2 dichiarazioni in ordine di data, ciascuna con la sua fonte.',
    ]);
  });
});

test('people who spoke as often as others stand by surname', () => {
  const all = corpus([bianchi, statement(), statement({ speakers: ['bruno-bianchi'] }, { id: 'sua' })]);
  expect(getStatementArchives(all).people.map(({ title }) => title)).toEqual(['Bruno Bianchi', 'Anna Rossi']);
});

test('every way into the archive counts what stands behind it, and every statement stands behind some', () => {
  const vocabulary = [bianchi, company, topic({}, { id: 'orari' }), place(), place({}, { id: 'monte' })];
  const some = (...values: string[]) => fc.subarray(values);
  const written = fc.array(
    fc.record({
      speakers: fc.subarray(['anna-rossi', 'bruno-bianchi', 'rossi-spa'], { minLength: 1 }),
      topics: fc.subarray(['lavoro', 'orari'], { minLength: 1 }),
      places: some('valle', 'monte'),
      saidOn: fc.constantFrom(undefined, '2025', '2025-12', '2026-01-13', '2026-01-31', '2026-02~', '2026-01/..'),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(written, (all) => {
      const entries = all.map((data, at) => statement(data, { id: `d-${at}` }));
      const whole = corpus([...vocabulary, ...entries]);
      const { months, people, organisations, topics, places } = getStatementArchives(whole);
      const behind = {
        months: getMonthArchives(whole),
        people: getSpeakerArchives(whole, 'person'),
        organisations: getSpeakerArchives(whole, 'organisation'),
        topics: getFiledArchives(whole, 'topics'),
        places: getFiledArchives(whole, 'places'),
      };
      for (const [way, links] of Object.entries({ months, people, organisations, topics, places })) {
        const archives = behind[way as keyof typeof behind];
        expect(Object.fromEntries(links.map(({ path, count }) => [path, count]))).toEqual(
          Object.fromEntries(archives.map(({ path, statements }) => [path, statements.length])),
        );
      }
      const steps = behind.months.map(({ step }) => step);
      const known = steps.filter((step) => step !== 'senza-data');
      expect(steps).toEqual([...known.toSorted().toReversed(), ...(steps.length > known.length ? ['senza-data'] : [])]);
      expect(behind.months.flatMap(({ statements }) => ids(statements)).sort()).toEqual(ids(entries).sort());
    }),
    { numRuns: 40 },
  );
});

test('the sources of a statement stand in its own order, the main one first', () => {
  const { sources } = viewOf(
    statement({ sources: ['zeta', 'il-giornale', 'alfa'] }),
    source({}, { id: 'alfa' }),
    source({}, { id: 'zeta' }),
  );
  expect(ids(sources)).toEqual(['zeta', 'il-giornale', 'alfa']);
});
