import { expect, test } from 'vitest';
import { getCardsNaming, getEntriesNaming } from '../../../src/queries/backlinks.ts';
import { bodyOf } from '../../support/bodies.ts';
import { actor, article, commitment, corpus, figure, source, statement, topic } from '../../support/entries.ts';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test('an entry is named by the keys of others, however deep', () => {
  const company = actor({ kind: 'organisation' }, { id: 'rossi-spa' });
  const assessed = commitment({
    history: [{ assessedOn: '2026-03-05', status: 'kept', sources: ['la-radio'] }],
  });
  const all = corpus([
    company,
    actor({ roles: [{ role: 'socia', organisationId: 'rossi-spa' }] }),
    source({}, { id: 'la-radio' }),
    assessed,
    figure({ values: [{ value: 1, sources: ['la-radio'] }] }),
  ]);
  expect(ids(getEntriesNaming(all, 'actors', 'rossi-spa', 'actors'))).toEqual(['anna-rossi']);
  expect(ids(getEntriesNaming(all, 'sources', 'la-radio', 'commitments'))).toEqual(['un-impegno']);
  expect(ids(getEntriesNaming(all, 'sources', 'la-radio', 'figures'))).toEqual(['una-cifra']);
});

test('an entry is named by texts that quote or cite it, components included', () => {
  const quoting = article({}, { id: 'che-cita', body: bodyOf('::dichiarazione{#una-dichiarazione}') });
  const citing = article(
    {},
    { id: 'con-fonte', body: bodyOf('<Nota>\n\nLo dice :fonte{#il-giornale}.\n\n</Nota>', 'mdx') },
  );
  const all = corpus([quoting, citing, statement()]);
  expect(ids(getEntriesNaming(all, 'statements', 'una-dichiarazione', 'articles'))).toEqual(['che-cita']);
  expect(ids(getEntriesNaming(all, 'sources', 'il-giornale', 'articles'))).toEqual(['con-fonte']);
});

test('whoever names an entry twice is told once', () => {
  const twice = article(
    { sources: ['il-giornale'] },
    { body: bodyOf('Uno :fonte{#il-giornale} e due :fonte{#il-giornale}.') },
  );
  expect(ids(getEntriesNaming(corpus([twice]), 'sources', 'il-giornale', 'articles'))).toEqual(['un-articolo']);
});

test('the same id of another kind is another entry', () => {
  const all = corpus([topic({}, { id: 'anna-rossi' }), article({ actors: ['anna-rossi'] })]);
  expect(getEntriesNaming(all, 'topics', 'anna-rossi', 'articles')).toEqual([]);
  expect(ids(getEntriesNaming(all, 'actors', 'anna-rossi', 'articles'))).toEqual(['un-articolo']);
  expect(getEntriesNaming(all, 'actors', 'nessuno', 'articles')).toEqual([]);
});

test('cards stand oldest first; articles, which are news, newest first', () => {
  const all = corpus([
    article({ actors: ['anna-rossi'], publishedOn: '2026-03-01' }, { id: 'a' }),
    article({ actors: ['anna-rossi'], publishedOn: '2026-03-02' }, { id: 'b' }),
    commitment({ madeOn: '2026-01-02' }, { id: 'a' }),
    commitment({ madeOn: '2026-01-01' }, { id: 'b' }),
  ]);
  expect(ids(getCardsNaming(all, 'actors', 'anna-rossi', 'articles'))).toEqual(['b', 'a']);
  expect(ids(getCardsNaming(all, 'actors', 'anna-rossi', 'commitments'))).toEqual(['b', 'a']);
});
