import { describe, expect, test } from 'vitest';
import { getSourcePage, getSourcePages, getSourcesOf } from '../../../src/queries/sources.ts';
import { bodyOf } from '../../support/bodies.ts';
import {
  actor,
  article,
  commitment,
  corpus,
  event,
  figure,
  page,
  pressRelease,
  source,
  statement,
} from '../../support/entries.ts';

const radio = source({ title: "Il notiziario dell'alba" }, { id: 'la-radio' });
const onRadio = { sources: ['la-radio'] };
const resting = [
  article({}, { body: bodyOf('Lo dice :fonte{#la-radio}.') }),
  actor(onRadio),
  commitment(onRadio),
  event(onRadio),
  figure({ values: [{ value: 1, sources: ['la-radio'] }] }),
  pressRelease(onRadio),
  statement(onRadio),
];

test('sources stand in the order in which an entry names them', () => {
  expect(getSourcesOf(corpus([radio]), ['la-radio', 'il-giornale']).map(({ id }) => id)).toEqual([
    'la-radio',
    'il-giornale',
  ]);
});

test('everything that rests on a source is on its page, kind by kind, and counted in the list', () => {
  const all = corpus([radio, ...resting, statement({}, { id: 'altra' })]);
  const { supports } = getSourcePage(all, radio);
  expect(supports.map(({ kind, entries }) => [kind, entries.length])).toEqual([
    ['statements', 1],
    ['events', 1],
    ['commitments', 1],
    ['figures', 1],
    ['pressReleases', 1],
    ['articles', 1],
    ['actors', 1],
  ]);
  const listed = getSourcePages(all).flatMap(({ items }) => items);
  expect(listed.find(({ id }) => id === 'la-radio')?.supports).toBe(7);
});

test('a standing page that cites a source rests on it too', () => {
  const about = page({}, { body: bodyOf('Lo dice :fonte{#la-radio}.') });
  expect(getSourcePage(corpus([radio, about]), radio).supports).toMatchObject([
    { kind: 'pages', entries: [{ path: '/chi-siamo/' }] },
  ]);
});

test('a source on which nothing rests says so', () => {
  const all = corpus([radio]);
  expect(getSourcePage(all, radio).supports).toEqual([]);
  expect(getSourcePages(all)[0]?.items.map(({ supports }) => supports)).toEqual([0, 0]);
});

test('sources are listed newest first, the undated last, forty on a page', () => {
  const some = corpus([
    source({ issuedOn: undefined }, { id: 'a' }),
    source({ issuedOn: '2025' }, { id: 'b' }),
    source({ issuedOn: '2026-02-01' }, { id: 'c' }),
  ]);
  expect(getSourcePages(some)[0]?.items.map(({ id }) => id)).toEqual(['c', 'il-giornale', 'b', 'a']);
  const many = corpus(Array.from({ length: 40 }, (_, at) => source({}, { id: `fonte-${at}` })));
  expect(getSourcePages(many).map(({ items }) => items.length)).toEqual([40, 1]);
});

describe('the page of a source says in a sentence', () => {
  test('who, what and when', () => {
    expect(getSourcePage(corpus([radio]), radio).frame.description).toBe(
      'Fonte: Il Giornale di Valle, «Il notiziario dell’alba», 14 gennaio 2026. Che cosa riporta e quanto è affidabile.',
    );
  });

  test('that who or when is not known; and puts no quotation marks around our own words', () => {
    const unknown = source({
      publisher: undefined,
      issuedOn: undefined,
      title: 'Verbale di una riunione',
      titleIsDescriptive: true,
    });
    expect(getSourcePage(corpus([unknown]), unknown).frame.description).toBe(
      'Fonte: fonte non identificata, Verbale di una riunione, senza data. Che cosa riporta e quanto è affidabile.',
    );
  });
});
