import { describe, expect, test } from 'vitest';
import { brokenLinks } from '../../../src/integrity/broken-links.ts';
import type { Whole } from '../../../src/integrity/whole.ts';
import { article, event, page, statement, whole } from '../../support/entries.ts';

const target = article({}, { id: 'altro-articolo', body: { anchors: ['che-cosa-dice', 'nota-1'] } });
const hidden = article({ draft: true }, { id: 'articolo-in-bozza' });
const scheduled = event({ publishedOn: '2026-05-01' }, { id: 'fatto-di-domani' });

function faultsOf(link: string, more: Partial<Whole> = {}, draft = false): string[] {
  const linking = article({ draft }, { body: { links: [{ target: link, line: 12 }], anchors: ['qui'] } });
  return brokenLinks({ ...whole([linking, target, hidden, scheduled, statement(), page()]), ...more }).map(
    ({ line, message, remedy }) => `${line}: ${message}. ${remedy}`,
  );
}

describe('a link is right', () => {
  test.each([
    '/',
    '/articoli/',
    '/articoli/altro-articolo/',
    '/articoli/altro-articolo/#che-cosa-dice',
    '/articoli/altro-articolo/#fonti',
    '/chi-siamo/',
    '/cerca/?q=sciopero',
    '/rettifiche/',
    '/dichiarazioni/mese/2026-01/',
    '/dichiarazioni/persona/anna-rossi/',
    '/feed.xml',
    '/temi/lavoro/feed.json',
    '#qui',
    'https://giornale.example/articoli/nessuno/',
  ])('to %s', (link) => {
    expect(faultsOf(link)).toEqual([]);
  });

  test('to a file of public/', () => {
    expect(faultsOf('/icona.svg', { publicFiles: ['icona.svg'] })).toEqual([]);
  });

  test('to a draft, in a draft or in a preview', () => {
    expect(faultsOf('/articoli/articolo-in-bozza/', {}, true)).toEqual([]);
    expect(faultsOf('/articoli/articolo-in-bozza/', { preview: true })).toEqual([]);
  });
});

test('a link to a file with problems of its own, or to a list that it might be in, is not wrong too', () => {
  const all = whole([]);
  const more = {
    knownIds: { ...all.knownIds, articles: new Set(['rotto', 'un-articolo', 'altro-articolo', 'articolo-in-bozza']) },
  };
  expect(faultsOf('/articoli/rotto/', more)).toEqual([]);
  expect(faultsOf('/articoli/mese/2025-01/', more)).toEqual([]);
  expect(faultsOf('/articoli/rotta/', more)).toHaveLength(1);
  expect(faultsOf('/articoli/mese/2025-01/')).toHaveLength(1);
});

describe('a link is refused, with what to write', () => {
  test.each([
    [
      '/articoli/altro-articollo/',
      'il collegamento «/articoli/altro-articollo/» non porta a nessuna pagina',
      'correggi l’indirizzo (forse «/articoli/altro-articolo/»?), oppure togli il collegamento',
    ],
    [
      '/Articoli/Altro-Articolo/',
      'il collegamento «/Articoli/Altro-Articolo/» ha maiuscole che l’indirizzo non ha',
      'scrivi «/articoli/altro-articolo/»',
    ],
    [
      '/articoli/altro-articolo.html',
      'il collegamento «/articoli/altro-articolo.html» non porta a nessuna pagina',
      'correggi l’indirizzo (forse «/articoli/altro-articolo/»?), oppure togli il collegamento',
    ],
    [
      '/articoli/altro-articolo/#che-cosa-disse',
      'il collegamento «/articoli/altro-articolo/#che-cosa-disse» porta al punto «che-cosa-disse», che in content/articoli/altro-articolo.md non c’è',
      'metti l’id di un titolo di quella pagina (forse «#che-cosa-dice»?), oppure togli da # in poi',
    ],
    [
      '#qua',
      'il collegamento «#qua» porta al punto «qua», che in content/articoli/un-articolo.md non c’è',
      'metti l’id di un titolo di quella pagina (forse «#qui»?), oppure togli da # in poi',
    ],
    ['/chi-siamo/#', 'il collegamento «/chi-siamo/#» finisce con # e non dice quale punto', 'togli #'],
    [
      'https://valle.example/chi-siamo/?da=qui#nota',
      'il collegamento «https://valle.example/chi-siamo/?da=qui#nota» ripete l’indirizzo del sito, che può cambiare',
      'scrivi «/chi-siamo/?da=qui#nota»',
    ],
    [
      '/articoli/articolo-in-bozza/',
      'il collegamento «/articoli/articolo-in-bozza/» porta a una pagina che è una bozza',
      'pubblica anche quella, oppure togli il collegamento',
    ],
    [
      '/cronologia/fatto-di-domani/',
      'il collegamento «/cronologia/fatto-di-domani/» porta a una pagina che si pubblica solo il 2026-05-01',
      'pubblica anche quella, oppure togli il collegamento',
    ],
    [
      '/cronologia/tipo/incontri/',
      'il collegamento «/cronologia/tipo/incontri/» porta a una pagina che ha solo voci non ancora pubblicate',
      'pubblica anche quella, oppure togli il collegamento',
    ],
  ])('%s', (link, message, remedy) => {
    expect(faultsOf(link)).toEqual([`12: ${message}. ${remedy}`]);
  });

  test('when it repeats the folder of the site', () => {
    expect(faultsOf('/sito/chi-siamo/', { basePath: '/sito/' })).toEqual([
      '12: il collegamento «/sito/chi-siamo/» ripete la cartella del sito (/sito/), che si aggiunge da sola. scrivi «/chi-siamo/»',
    ]);
    expect(faultsOf('https://valle.example/sito/chi-siamo/', { basePath: '/sito/' })[0]).toContain(
      'scrivi «/chi-siamo/»',
    );
  });

  test('when it leads to a feed of nothing', () => {
    expect(faultsOf('/temi/nessuno/feed.xml')).toHaveLength(1);
  });
});

test('a link to an address of before is refused, with the address of now', () => {
  const renamed = event({ formerIds: ['prima'] });
  const linking = article({}, { body: { links: [{ target: '/cronologia/prima/?a=1#passo', line: 12 }] } });
  expect(brokenLinks(whole([linking, renamed])).map(({ message, remedy }) => `${message}. ${remedy}`)).toEqual([
    'il collegamento «/cronologia/prima/?a=1#passo» porta a un indirizzo di prima. scrivi «/cronologia/un-incontro/?a=1#passo»',
  ]);
});
