import { expect, test } from 'vitest';
import type { Entry } from '../../../src/corpus/entry.ts';
import { getDataDetails } from '../../../src/queries/data-details.ts';
import { bodyOf } from '../../support/bodies.ts';
import { actor, commitment, corpus, event, glossaryTerm, place, source, topic } from '../../support/entries.ts';

const detailsOf = (entry: Entry, ...others: Entry[]) => getDataDetails(corpus([entry, ...others]), entry);

test('an event says what it is, how it stands, whether it is one of the few', () => {
  const { cells, object } = detailsOf(event({ essential: true }, { body: bodyOf('Si incontrano.') }));
  expect(cells).toEqual({ 'che fatto è': 'Incontro', stato: 'Avvenuto', essenziale: 'sì', testo: 'Si incontrano.' });
  expect(object).toMatchObject({ essenziale: true });
});

test('a commitment says by when, and every step of how it stands', () => {
  const history = [
    { assessedOn: '2026-02-01', status: 'announced' as const, sources: ['il-giornale'] },
    { assessedOn: '2026-03-01', status: 'kept' as const, note: 'Il tavolo si è aperto.', sources: ['il-giornale'] },
  ];
  const { cells, object } = detailsOf(commitment({ due: '2026-06~', history }));
  expect(cells).toMatchObject({
    termine: 'giugno 2026, circa',
    'termine per ordinare': '2026-06',
    stato: 'Mantenuto',
    'stato scritto il': '2026-03-01',
  });
  expect(object).toMatchObject({
    passi: [
      { giorno: '2026-02-01', stato: 'Annunciato' },
      {
        giorno: '2026-03-01',
        stato: 'Mantenuto',
        nota: 'Il tavolo si è aperto.',
        fonti: [{ titolo: 'Il tavolo si apre' }],
      },
    ],
  });
});

test('a commitment without steps is not yet verified, and has no term that nobody gave', () => {
  const { cells } = detailsOf(commitment());
  expect(cells).toMatchObject({
    stato: 'Non ancora verificato',
    termine: undefined,
    'termine per ordinare': undefined,
  });
});

test('a subject says each role with the period that the sources give', () => {
  const roles = [
    { role: 'sindaca', organisation: 'Comune di Valle', period: '2024/..' },
    { role: 'consigliera', periodNote: 'prima del 2024' },
    { role: 'socia' },
  ];
  const { cells, object } = detailsOf(actor({ roles, aliases: ['A. Rossi'] }));
  expect(cells).toMatchObject({
    'persona o organizzazione': 'Persona',
    'altri nomi': 'A. Rossi',
    ruoli: 'sindaca, Comune di Valle (dal 2024); consigliera (prima del 2024); socia',
  });
  expect(object['ruoli']).toHaveLength(3);
});

test('a source says what it is and where its copy is', () => {
  const archive = { url: 'https://archivio.example/1', archivedOn: '2026-01-20', sha256: 'a'.repeat(64) };
  expect(detailsOf(source({ archive })).cells).toMatchObject({
    'che fonte è': 'Articolo',
    'pubblicata da': 'Il Giornale di Valle',
    'copia conservata': 'https://archivio.example/1',
    'giorno della copia': '2026-01-20',
  });
  expect(detailsOf(source()).object['copia']).toBeUndefined();
});

test('a word has its definition, a place what it stands in, a topic what goes there', () => {
  expect(detailsOf(glossaryTerm({}, { body: bodyOf('Una lite.') })).cells).toEqual({
    'altre forme': 'vertenze',
    definizione: 'Una lite.',
  });
  const province = place({ name: 'Provincia di Monte' }, { id: 'provincia' });
  expect(detailsOf(place({ within: 'provincia' }), province).cells['sta in']).toBe('Provincia di Monte');
  expect(detailsOf(topic()).cells).toEqual({ descrizione: 'Chi lavora e dove.' });
});
