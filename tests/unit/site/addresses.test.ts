import { expect, test } from 'vitest';
import { getAddresses } from '../../../src/site/addresses.ts';
import { kinds, pathOf } from '../../../src/site/sections.ts';
import { actor, article, event, page, pressRelease, statement, whole } from '../../support/entries.ts';

test('home, every section and every page of the code have an address, also when they are empty', () => {
  const addresses = getAddresses(whole());
  expect(addresses).toEqual(expect.arrayContaining(kinds.map((kind) => pathOf(kind))));
  expect(addresses).toEqual(
    expect.arrayContaining(['/', '/rettifiche/', '/cerca/', '/mappa/', '/dati/', '/come-lavoriamo/']),
  );
});

test('every entry has one, standing pages at the root', () => {
  expect(getAddresses(whole([page(), article()]))).toEqual(
    expect.arrayContaining(['/chi-siamo/', '/articoli/un-articolo/', '/soggetti/anna-rossi/', '/temi/lavoro/']),
  );
});

test('statements are listed by month, speaker, topic and place, only where there are some', () => {
  const company = actor({ kind: 'organisation' }, { id: 'rossi-spa' });
  const { saidOn: _, ...undated } = statement().data;
  const entries = [
    company,
    statement({ speakers: ['anna-rossi', 'rossi-spa'], places: ['valle'] }),
    { ...statement({}, { id: 'senza-giorno' }), data: undated },
  ];
  expect(getAddresses(whole(entries)).filter((path) => /^\/dichiarazioni\/[^/]+\/./u.test(path))).toEqual([
    '/dichiarazioni/luogo/valle/',
    '/dichiarazioni/mese/2026-01/',
    '/dichiarazioni/mese/senza-data/',
    '/dichiarazioni/organizzazione/rossi-spa/',
    '/dichiarazioni/persona/anna-rossi/',
    '/dichiarazioni/tema/lavoro/',
  ]);
});

test('events are listed by type, place and weight; articles and press releases by month', () => {
  const entries = [
    event({ type: 'strike', essential: true, places: ['valle'] }),
    article({ publishedOn: '2026-02-03' }),
    pressRelease({ issuedOn: '2026' }),
  ];
  expect(getAddresses(whole(entries)).filter((path) => path.split('/').length === 5)).toEqual([
    '/articoli/mese/2026-02/',
    '/comunicati/mese/senza-data/',
    '/cronologia/luogo/valle/',
    '/cronologia/tipo/essenziali/',
    '/cronologia/tipo/scioperi/',
  ]);
});

test('no list of essential events without one', () => {
  expect(getAddresses(whole([event()]))).not.toContain('/cronologia/tipo/essenziali/');
});

test('addresses are sorted, each once', () => {
  const addresses = getAddresses(whole([statement(), statement({}, { id: 'altra' })]));
  expect(addresses).toEqual([...new Set(addresses)].sort());
});
