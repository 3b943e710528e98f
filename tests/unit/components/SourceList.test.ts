import { describe, expect, test } from 'vitest';
import SourceList from '../../../src/components/SourceList.astro';
import type { CitedSourceView, SourceView } from '../../../src/queries/views.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { sourceView } from '../../support/views.ts';

const list = (...sources: (SourceView | CitedSourceView)[]) => draw(SourceList, { sources });
const cited = (number: number, occurrences: number): CitedSourceView => ({ ...sourceView(), number, occurrences });

test('a source says who, what and when', async () => {
  const html = await list(sourceView({ url: undefined }));
  expect(wordsOf(html.querySelector('li'))).toBe('Il Giornale di Valle, «Il tavolo si apre», 14 gennaio 2026.');
  expect(linksOf(html)).toEqual(['/sito/fonti/il-giornale/']);
});

test('what is not known is said', async () => {
  const html = await list(sourceView({ publisher: undefined, issuedOn: undefined, url: undefined }));
  expect(wordsOf(html.querySelector('li'))).toBe('Fonte non identificata, «Il tavolo si apre», senza data.');
});

test('only a title that the source has itself is between quotation marks', async () => {
  const html = await list(sourceView({ title: 'Verbale di una riunione', titleIsDescriptive: true }));
  expect(html.querySelectorAll('cite').length).toBe(0);
  expect(wordsOf(html.querySelector('li'))).toContain('Il Giornale di Valle, Verbale di una riunione, 14');
});

test('quotation marks within a title are of the second kind', async () => {
  const html = await list(sourceView({ title: 'Il tavolo: «Si apre»' }));
  expect(wordsOf(html.querySelector('cite'))).toBe('«Il tavolo: “Si apre”»');
});

test('the original is a link outside that says of what', async () => {
  const link = (await list(sourceView())).querySelector('a.external');
  expect(link?.getAttribute('href')).toBe('https://giornale.example/tavolo');
  expect(link?.getAttribute('rel')).toBe('external');
  expect(wordsOf(link)).toBe('Leggi l’originale: Il tavolo si apre (sito esterno)');
});

test('how far it can be trusted is said where somebody has written it', async () => {
  expect(wordsOf(await list(sourceView({ reliability: 'È di parte.' })))).toContain('È di parte.');
});

describe('sources that a text cites', () => {
  test('are a numbered list, each where its citations lead', async () => {
    const html = await list(cited(1, 1), cited(2, 1));
    expect(html.querySelector('ol')).not.toBeNull();
    expect(html.querySelectorAll('ol > li').map((item) => item.id)).toEqual(['fonte-1', 'fonte-2']);
  });

  test('lead back to each place where they are cited, and say so', async () => {
    const html = await list(cited(2, 2));
    const back = html.querySelectorAll('.back a');
    expect(back.map((link) => link.getAttribute('href'))).toEqual(['#cit-2-1', '#cit-2-2']);
    expect(back.map(wordsOf)).toEqual([
      '↑1 Torna alla citazione 1 della fonte 2',
      '↑2 Torna alla citazione 2 della fonte 2',
    ]);
  });

  test('have a note each for the numbers in the text, unless the page draws them elsewhere', async () => {
    expect((await list(cited(1, 1), cited(2, 1))).querySelectorAll('[popover]').map(({ id }) => id)).toEqual([
      'nota-fonte-1',
      'nota-fonte-2',
    ]);
    const bare = await draw(SourceList, { sources: [cited(1, 1)], withoutNotes: true });
    expect(bare.querySelectorAll('[popover]').length).toBe(0);
  });

  test('have no way back where nothing cites them', async () => {
    expect((await list(cited(1, 0))).querySelectorAll('.back').length).toBe(0);
  });
});

test('sources that no text cites are a plain list without numbers or ways back', async () => {
  const html = await list(sourceView());
  expect(html.querySelectorAll('ol').length).toBe(0);
  expect(html.querySelector('ul > li')?.id).toBe('');
  expect(html.querySelectorAll('.back').length).toBe(0);
});

test('a note that several sources share is said once, under the list', async () => {
  const alike = { reliability: 'Letta in parte.' };
  const html = await list(
    sourceView({ id: 'a', ...alike }),
    sourceView({ id: 'b', ...alike }),
    sourceView({ id: 'c', reliability: 'È di parte.' }),
  );
  expect(html.querySelectorAll('li .reliability').map(wordsOf)).toEqual([
    'Vedi la nota a, in fondo all’elenco.',
    'Vedi la nota a, in fondo all’elenco.',
    'È di parte.',
  ]);
  expect(html.querySelectorAll('section > .reliability').map(wordsOf)).toEqual(['Nota a. Letta in parte.']);
});

test('the list is named by its heading, «Fonti» unless told otherwise', async () => {
  const html = await list(sourceView());
  expect(html.querySelector('section')?.getAttribute('aria-labelledby')).toBe(html.querySelector('h2')?.id);
  expect(wordsOf(html.querySelector('h2'))).toBe('Fonti');
  const other = await draw(SourceList, { sources: [sourceView()], title: 'Altre fonti', id: 'altre-fonti' });
  expect(other.querySelector('h2#altre-fonti')?.textContent).toBe('Altre fonti');
});

test('without sources there is nothing', async () => {
  expect(wordsOf(await list())).toBe('');
});
