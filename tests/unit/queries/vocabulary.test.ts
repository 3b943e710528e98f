import { describe, expect, test } from 'vitest';
import { getFiled, getFiledPage, getVocabulary } from '../../../src/queries/vocabulary.ts';
import {
  article,
  commitment,
  corpus,
  event,
  figure,
  place,
  pressRelease,
  source,
  statement,
  topic,
} from '../../support/entries.ts';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const orari = topic({ name: 'orari', description: "Chi apre all'alba." }, { id: 'orari' });

test('what is filed under a topic stands kind by kind in the order of time, articles newest first', () => {
  const under = { topics: ['orari'] };
  const all = corpus([
    orari,
    article({ ...under, publishedOn: '2026-03-01' }, { id: 'a' }),
    article({ ...under, publishedOn: '2026-03-02' }, { id: 'b' }),
    event({ ...under, date: '2026-02' }, { id: 'a' }),
    event(under, { id: 'b' }),
    statement({ ...under, saidOn: undefined }, { id: 'a' }),
    statement(under, { id: 'b' }),
    commitment({ ...under, madeOn: '2026-02' }, { id: 'a' }),
    commitment(under, { id: 'b' }),
    figure({ ...under, values: [{ value: 1, asOf: '2026', sources: [] }] }, { id: 'a' }),
    figure({ ...under, values: [{ value: 1, asOf: '2025', sources: [] }] }, { id: 'b' }),
    pressRelease({ ...under, issuedOn: '2026-02' }, { id: 'a' }),
    pressRelease(under, { id: 'b' }),
    statement({}, { id: 'altro' }),
  ]);
  const filed = getFiled(all, orari);
  expect(Object.entries(filed).map(([kind, entries]) => [kind, ids(entries)])).toEqual(
    ['articles', 'events', 'statements', 'commitments', 'figures', 'pressReleases'].map((kind) => [kind, ['b', 'a']]),
  );
});

test('the vocabulary stands by name, whatever its case, each word with how much is filed under it', () => {
  const all = corpus([
    orari,
    topic({ name: 'Ambiente' }, { id: 'ambiente' }),
    article({ topics: ['orari', 'lavoro'] }),
    statement({ topics: ['orari'] }),
  ]);
  expect(getVocabulary(all, 'topics').map(({ title, path, count }) => [title, path, count])).toEqual([
    ['Ambiente', '/temi/ambiente/', 0],
    ['lavoro', '/temi/lavoro/', 1],
    ['orari', '/temi/orari/', 2],
  ]);
  expect(getVocabulary(all, 'topics').at(-1)?.description).toBe('Chi apre all’alba.');
});

test('a word counts as many entries as its page shows', () => {
  const under = { topics: ['orari'], places: ['valle'] };
  const entries = [orari, place(), article(under), event(under), statement(under), commitment(under), source()];
  const all = corpus([...entries, figure({ ...under, actors: [] }), pressRelease(under)]);
  for (const word of [orari, all.places[0] ?? place()]) {
    const shown = Object.values(getFiled(all, word)).flat().length;
    const counted = getVocabulary(all, word.kind).find(({ path }) => path.endsWith(`/${word.id}/`))?.count;
    expect([shown, counted]).toEqual([6, 6]);
  }
});

describe('the page of a topic or of a place', () => {
  test('says in a sentence what it is and how much there is', () => {
    expect(getFiledPage(corpus([orari, statement({ topics: ['orari'] })]), orari).frame).toMatchObject({
      title: 'Orari',
      description: 'Chi apre all’alba. In archivio: 1 scheda.',
    });
    const valle = place();
    expect(getFiledPage(corpus([valle]), valle).frame.description).toBe('Valle. In archivio: 0 schede.');
  });

  test('leads to the larger place around and to the smaller ones inside', () => {
    const [valle, borgo] = [place({ within: 'provincia' }), place({ name: 'Borgo', within: 'valle' }, { id: 'borgo' })];
    const around = (page: ReturnType<typeof getFiledPage>) =>
      page.around.map(({ name, places }) => `${name}: ${places.map(({ title }) => title).join(', ')}`);
    const all = corpus([valle, borgo, place({ name: 'Provincia' }, { id: 'provincia' })]);
    expect(around(getFiledPage(all, valle))).toEqual(['Fa parte di: Provincia', 'Comprende: Borgo']);
    expect(around(getFiledPage(all, borgo))).toEqual(['Fa parte di: Valle']);
    expect(getFiledPage(corpus([orari]), orari).around).toEqual([]);
  });
});
