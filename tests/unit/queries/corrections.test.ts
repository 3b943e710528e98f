import { expect, test } from 'vitest';
import { getCorrections } from '../../../src/queries/corrections.ts';
import { actor, article, corpus, state, statement } from '../../support/entries.ts';

const change = (changedOn: string, type: 'minor' | 'update' | 'correction' | 'reply', note: string) => ({
  changedOn,
  type,
  note,
  sources: [],
});

test('every visible change of any entry is told, the newest first, by address within a day', () => {
  const all = corpus([
    actor({ changes: [change('2026-03-10', 'correction', 'Il nome.')] }),
    article({ changes: [change('2026-03-05', 'update', 'Un seguito.'), change('2026-03-10', 'reply', 'Risponde.')] }),
    statement({ changes: [change('2026-03-12', 'correction', 'Il giorno.')] }),
  ]);
  expect(getCorrections(all).map(({ changedOn, note, entry }) => [changedOn, note, entry.path, entry.kind])).toEqual([
    ['2026-03-12', 'Il giorno.', '/dichiarazioni/una-dichiarazione/', 'dichiarazione'],
    ['2026-03-10', 'Risponde.', '/articoli/un-articolo/', 'articolo'],
    ['2026-03-10', 'Il nome.', '/soggetti/anna-rossi/', 'soggetto'],
    ['2026-03-05', 'Un seguito.', '/articoli/un-articolo/', 'articolo'],
  ]);
});

test('a change to the state of the case is told of the home page', () => {
  const all = corpus([], { state: state({ changes: [change('2026-03-10', 'correction', 'Il tavolo era uno.')] }) });
  expect(getCorrections(all)).toMatchObject([
    { note: 'Il tavolo era uno.', entry: { title: 'A che punto siamo', path: '/' } },
  ]);
});

test('minor changes are not told, and there may be none', () => {
  expect(getCorrections(corpus([article({ changes: [change('2026-03-05', 'minor', 'Una virgola.')] })]))).toEqual([]);
});
