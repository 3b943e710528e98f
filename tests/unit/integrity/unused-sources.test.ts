import { expect, test } from 'vitest';
import { unusedSources } from '../../../src/integrity/unused-sources.ts';
import { article, event, source, whole } from '../../support/entries.ts';

test('advises about a source that nobody cites', () => {
  expect(unusedSources(whole([article()]))).toEqual([
    {
      file: 'content/fonti/il-giornale.yaml',
      message: 'è una fonte che nessuna voce cita',
      remedy: 'citala dove serve, oppure togli il file se non è mai stato pubblicato',
      severity: 'advice',
    },
  ]);
});

test('a source is used by a key or by a citation', () => {
  const citing = article({}, { body: { citations: [{ target: 'altra', line: 9 }] } });
  expect(unusedSources(whole([event(), citing, source({}, { id: 'altra' })]))).toEqual([]);
});

test('nothing is said while some file could not be taken in: it might be the one that cites', () => {
  const all = whole([article()]);
  expect(unusedSources({ ...all, knownIds: { ...all.knownIds, events: new Set(['rotto']) } })).toEqual([]);
  expect(unusedSources({ ...all, state: undefined })).toEqual([]);
});
