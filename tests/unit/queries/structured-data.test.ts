import { expect, test } from 'vitest';
import { getActorView } from '../../../src/queries/actors.ts';
import {
  actorJsonLd,
  articleJsonLd,
  breadcrumbsJsonLd,
  datasetJsonLd,
  eventJsonLd,
  glossaryJsonLd,
  placeJsonLd,
  pressReleaseJsonLd,
  serialiseJsonLd,
  sourceJsonLd,
  statementJsonLd,
  websiteJsonLd,
} from '../../../src/queries/structured-data.ts';
import { actor, corpus } from '../../support/entries.ts';
import { eventView, frameView, siteView, sourceView, statementView } from '../../support/views.ts';

const site = siteView();

test('what is written into a page cannot end its script', () => {
  const text = serialiseJsonLd({ name: '</script><!-- & «»', other: undefined });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><!-- & «»' });
});

test('the site tells how to search it', () => {
  expect(websiteJsonLd(site)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    url: 'https://valle.example/sito/',
    potentialAction: {
      target: { urlTemplate: 'https://valle.example/sito/cerca/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});

test('breadcrumbs are numbered and have whole addresses', () => {
  const links = [
    { title: 'Inizio', path: '/' },
    { title: 'Articoli', path: '/articoli/' },
  ];
  expect(breadcrumbsJsonLd(site, links).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Inizio', item: 'https://valle.example/sito/' },
    { '@type': 'ListItem', position: 2, name: 'Articoli', item: 'https://valle.example/sito/articoli/' },
  ]);
});

test('an article is by who publishes the site, or by the site while nobody has said so', () => {
  const newsroom = { '@type': 'Organization', name: 'La redazione', url: 'https://valle.example/sito/' };
  expect(articleJsonLd(site, frameView())).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Un articolo',
    author: newsroom,
    publisher: newsroom,
    image: 'https://valle.example/sito/immagini/articoli/un-articolo.png',
    datePublished: '2026-03-01',
    dateModified: '2026-03-01',
    about: [{ '@type': 'Thing', name: 'lavoro' }],
  });
  expect(articleJsonLd(siteView({ publisher: undefined }), frameView())).toMatchObject({
    author: { name: 'Il caso di Valle' },
  });
});

test('what changed is told with its day: corrections and withdrawals as such, the rest as notes', () => {
  const frame = frameView({
    updatedOn: '2026-03-04',
    changes: [
      { changedOn: '2026-03-02', type: 'reply', note: 'Risponde il Comune.' },
      { changedOn: '2026-03-04', type: 'correction', note: 'Erano tre.' },
    ],
  });
  expect(articleJsonLd(site, frame)).toMatchObject({
    dateModified: '2026-03-04',
    correction: [{ '@type': 'CorrectionComment', text: 'Erano tre.', datePublished: '2026-03-04' }],
    comment: [{ '@type': 'Comment', text: 'Risponde il Comune.', datePublished: '2026-03-02' }],
  });
  expect(articleJsonLd(site, frameView())).not.toHaveProperty('correction');
});

test('our page on a press release is based on what somebody else wrote', () => {
  const [issuer] = statementView().speakers;
  if (!issuer) throw new Error('nobody');
  const data = pressReleaseJsonLd(site, frameView(), issuer, '2026-01');
  expect(data).toMatchObject({
    isBasedOn: { creator: { '@type': 'Person', name: 'Anna Rossi' }, datePublished: '2026-01' },
  });
  expect(data).not.toHaveProperty('author');
});

test('an event has a day only where it is sure, as partial as it is known', () => {
  const data = (date: string) => eventJsonLd(site, frameView(), eventView({ date }));
  expect(data('2026-01')).toMatchObject({ startDate: '2026-01' });
  expect(data('2026-01-13/2026-02-09')).toMatchObject({ startDate: '2026-01-13', endDate: '2026-02-09' });
  expect(data('../2026-02-09')).not.toHaveProperty('startDate');
  expect(data('2026-06~')).not.toHaveProperty('startDate');
  expect(data('2026-06?')).not.toHaveProperty('startDate');
});

test('an event is scheduled only while its day is still to come', () => {
  const statusOf = (more: Partial<ReturnType<typeof eventView>>) =>
    JSON.stringify(eventJsonLd(site, frameView(), eventView(more)));
  expect(statusOf({ status: 'announced' })).toContain('EventScheduled');
  expect(statusOf({ status: 'announced', overdue: true })).not.toContain('eventStatus');
  expect(statusOf({ status: 'cancelled' })).toContain('EventCancelled');
  expect(statusOf({ status: 'happened' })).not.toContain('eventStatus');
});

test('only the very words of a statement are its text', () => {
  const data = (more: Parameters<typeof statementView>[0]) => statementJsonLd(site, frameView(), statementView(more));
  const quoted = data({ fidelity: 'directQuotation', fragment: 'un tavolo' });
  expect(quoted).toMatchObject({ '@type': 'Quotation', text: 'un tavolo', abstract: 'Chiede un tavolo.' });
  expect(quoted).toMatchObject({
    spokenByCharacter: [
      { '@type': 'Person', name: 'Anna Rossi', url: 'https://valle.example/sito/soggetti/anna-rossi/' },
    ],
    dateCreated: '2026-01-13',
    isBasedOn: [{ name: 'Il tavolo si apre', publisher: { name: 'Il Giornale di Valle' } }],
  });
  expect(data({ fidelity: 'transcript' })).toMatchObject({ text: 'Chiede un tavolo.' });
  expect(data({ fidelity: 'reported' })).not.toHaveProperty('text');
  expect(data({ saidOn: '2026-01~' })).not.toHaveProperty('dateCreated');
});

test('a person has roles with their periods; a private one has no name', () => {
  const view = (data: Parameters<typeof actor>[0]) => {
    const entry = actor(data);
    return actorJsonLd(site, frameView(), getActorView(corpus([entry]), entry));
  };
  expect(view({})).toMatchObject({
    '@type': 'Person',
    name: 'Anna Rossi',
    hasOccupation: [{ '@type': 'Role', hasOccupation: { name: 'sindaca' }, startDate: '2024' }],
  });
  expect(JSON.stringify(view({}))).not.toContain('endDate');
  const hidden = view({ private: true, name: 'Una lavoratrice' });
  expect(hidden).toMatchObject({ description: 'Una lavoratrice' });
  expect(hidden).not.toHaveProperty('name');
  expect(view({ kind: 'organisation' })).toMatchObject({ '@type': 'Organization', description: 'sindaca' });
});

test('a source, a word and a place say what they are', () => {
  expect(sourceJsonLd(site, frameView(), sourceView({ publisher: undefined }))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: 'Il tavolo si apre',
    datePublished: '2026-01-14',
    url: 'https://giornale.example/tavolo',
    mainEntityOfPage: 'https://valle.example/sito/articoli/un-articolo/',
  });
  expect(glossaryJsonLd(site, frameView({ title: 'vertenza' }), 'Un conflitto.')).toMatchObject({
    '@type': 'DefinedTerm',
    name: 'vertenza',
    description: 'Un conflitto.',
    inDefinedTermSet: 'https://valle.example/sito/glossario/',
  });
  expect(placeJsonLd(site, frameView({ title: 'Valle' }))).toMatchObject({ '@type': 'Place', name: 'Valle' });
});

test('the archive as data says how new it is, who makes it, under which licence, and where each file is', () => {
  const files = ['cifre.csv', 'cifre.json'].map((name) => ({ name, path: `/dati/${name}` }));
  const data = { title: 'Dati', description: 'Tutto l’archivio.', path: '/dati/', asOf: '2026-03-09', files };
  expect(datasetJsonLd(site, data)).toMatchObject({
    '@type': 'Dataset',
    name: 'Dati',
    url: 'https://valle.example/sito/dati/',
    dateModified: '2026-03-09',
    creator: { name: 'La redazione' },
    license: 'https://creativecommons.org/licenses/by/4.0/deed.it',
    distribution: [
      { name: 'cifre.csv', encodingFormat: 'CSV', contentUrl: 'https://valle.example/sito/dati/cifre.csv' },
      { name: 'cifre.json', encodingFormat: 'JSON', contentUrl: 'https://valle.example/sito/dati/cifre.json' },
    ],
  });
});
