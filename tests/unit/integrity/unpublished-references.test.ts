import { expect, test } from 'vitest';
import { unpublishedReferences } from '../../../src/integrity/unpublished-references.ts';
import { article, event, source, whole } from '../../support/entries.ts';

const draft = event({ draft: true });
const scheduled = event({ publishedOn: '2026-04-01' });

test('a published entry cannot rest on a draft', () => {
  expect(unpublishedReferences(whole([article({ events: ['un-incontro'] }), draft]))).toEqual([
    {
      file: 'content/articoli/un-articolo.md',
      line: 10,
      message: 'cita «un-incontro» di content/cronologia/, che è una bozza',
      remedy: 'pubblica anche «un-incontro», oppure togli la citazione o metti `draft: true` anche qui',
      severity: 'error',
    },
  ]);
});

test('nor on an entry that waits for its day, also from the body', () => {
  const body = { citations: [{ target: 'il-giornale', line: 30 }] };
  const problems = unpublishedReferences(
    whole([article({ events: ['un-incontro'] }, { body }), scheduled, source({ draft: true })]),
  );
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '10 cita «un-incontro» di content/cronologia/, che si pubblica solo il 2026-04-01',
    '30 cita «il-giornale» di content/fonti/, che è una bozza',
  ]);
});

test('a draft may rest on a draft, and everything may in a preview', () => {
  expect(unpublishedReferences(whole([article({ events: ['un-incontro'], draft: true }), draft]))).toEqual([]);
  const published = article({ events: ['un-incontro'] });
  expect(unpublishedReferences(whole([published, draft], { preview: true }))).toEqual([]);
});

test('an entry whose day is today is published', () => {
  const today = event({ publishedOn: '2026-03-22' });
  expect(unpublishedReferences(whole([article({ events: ['un-incontro'] }), today]))).toEqual([]);
});
