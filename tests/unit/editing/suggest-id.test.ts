import { describe, expect, test } from 'vitest';
import { isMistakable, suggestId } from '../../../src/editing/suggest-id.ts';
import { knownEntries } from '../../../src/editing/known-entries.ts';
import { kinds, type Kind } from '../../../src/site/sections.ts';
import { event, source } from '../../support/entries.ts';

/** A content folder of which only these ids are known. */
function known(ids: Partial<Record<Kind, string[]>> = {}) {
  return knownEntries(
    [
      event({ date: '2026-01-13' }, { id: 'tavolo' }),
      source({ publisher: 'Il Foglio di Valle' }, { id: 'foglio-2026-01-13' }),
    ],
    Object.fromEntries(kinds.map((kind) => [kind, new Set(ids[kind])])) as Record<Kind, Set<string>>,
  );
}

describe('the id of a new entry', () => {
  test.each([
    ['articles', { title: 'L’accordo è firmato!' }, 'l-accordo-e-firmato'],
    ['events', { title: 'Il tavolo', date: '2026-01-13/2026-02-09' }, '2026-01-13-il-tavolo'],
    ['events', { title: 'Il tavolo', date: '2026-06~' }, '2026-06-il-tavolo'],
    ['events', { title: 'Il tavolo', date: '../2026' }, 'il-tavolo'],
    ['statements', { speakers: ['anna-rossi', 'b'], saidOn: '2026-01-13' }, '2026-01-13-anna-rossi'],
    ['statements', { speakers: ['anna-rossi'], event: 'tavolo' }, '2026-01-13-anna-rossi'],
    ['statements', { speakers: ['anna-rossi'] }, 'anna-rossi'],
    ['sources', { title: 'Chiude', publisher: 'La Gazzetta', issuedOn: '2026-01-14' }, 'la-gazzetta-2026-01-14'],
    ['sources', { title: 'Chiude', publisher: 'Il Foglio di Valle', issuedOn: '2026-01-14' }, 'foglio-2026-01-14'],
    ['sources', { title: 'Un volantino' }, 'un-volantino'],
    ['actors', { name: 'Anna Rossi' }, 'anna-rossi'],
    ['glossary', { term: 'cassa integrazione' }, 'cassa-integrazione'],
    ['topics', { name: '…' }, 'senza-nome'],
  ] as const)('of %s says what it is: %j', (kind, answers, id) => {
    expect(suggestId(kind, structuredClone(answers) as never, known())).toBe(id);
  });

  test('follows the custom of its folder', () => {
    const figures = ['n-a', 'n-b', 'n-c', 'n-d', 'n-e'];
    expect(suggestId('figures', { title: 'Addetti' }, known({ figures }))).toBe('n-addetti');
    const statements = ['senza-data-maria-rossi'];
    expect(suggestId('statements', { speakers: ['anna-rossi'] }, known({ statements }))).toBe('senza-data-anna-rossi');
  });

  test('is free: the second of a day has a number', () => {
    const answers = { speakers: ['anna-rossi'], saidOn: '2026-01-13' };
    const suggestion = (...statements: string[]) => suggestId('statements', answers, known({ statements }));
    expect(suggestion('2026-01-13-anna-rossi')).toBe('2026-01-13-anna-rossi-2');
    expect(suggestion('2026-01-13-anna-rossi-1', '2026-01-13-anna-rossi-2')).toBe('2026-01-13-anna-rossi-3');
    expect(suggestion('2026-01-13-anna-rossini')).toBe('2026-01-13-anna-rossi');
  });

  test('is not mistaken for another', () => {
    expect(suggestId('articles', { title: 'L’accordo' }, known({ articles: ['laccordo'] }))).toBe('l-accordo-2');
    expect(isMistakable('l-accordo', new Set(['laccordo']))).toBe(true);
    expect(isMistakable('nota-1-12', new Set(['nota-11-2']))).toBe(false);
  });

  test('is short enough to be read', () => {
    const title = 'Che cosa è successo dal mese di gennaio fino al mese di dicembre nella cartiera di Valle';
    expect(suggestId('articles', { title }, known())).toBe(
      'che-cosa-e-successo-dal-mese-di-gennaio-fino-al-mese-di-dicembre',
    );
  });
});
