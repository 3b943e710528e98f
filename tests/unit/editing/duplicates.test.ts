import { describe, expect, test } from 'vitest';
import { likelyDuplicates } from '../../../src/editing/duplicates.ts';
import { knownEntries } from '../../../src/editing/known-entries.ts';
import { kinds, type Kind } from '../../../src/site/sections.ts';
import { actor, article, source, statement } from '../../support/entries.ts';

const known = knownEntries(
  [
    article({ title: 'La cartiera riapre con una linea' }, { id: 'riapre' }),
    actor({ name: 'Cartiera Verdi', aliases: ['Verdi Carta'] }, { id: 'cartiera-verdi' }),
    source(
      { title: 'Chiude', publisher: 'Gazzetta', url: 'https://www.gazzetta.example/a/?utm_source=x' },
      { id: 'gazzetta' },
    ),
    statement({ speakers: ['anna-rossi', 'maria-rossi'], saidOn: '2026-01-13' }, { id: 'anna' }),
  ],
  Object.fromEntries(kinds.map((kind) => [kind, new Set()])) as unknown as Record<Kind, Set<string>>,
);

const found = (kind: Kind, answers: Parameters<typeof likelyDuplicates>[1]): string[] =>
  likelyDuplicates(kind, answers, known).map(({ entry, reason }) => `${entry.id} ${reason}`);

describe('what looks like something that is there', () => {
  test.each([
    ['articles', { title: 'La cartiera riapre con una linea.' }, ['riapre ha quasi lo stesso titolo']],
    ['articles', { title: 'LA CARTIERA RIAPRÉ CON 1 LINEA' }, []],
    ['articles', { title: 'La cartiera riapre con una lina' }, ['riapre ha quasi lo stesso titolo']],
    ['articles', { title: 'La cartiera chiude' }, []],
    ['actors', { name: 'verdi carta' }, ['cartiera-verdi ha quasi lo stesso nome']],
    ['sources', { url: 'http://gazzetta.example/a#x' }, ['gazzetta ha lo stesso indirizzo']],
    ['sources', { title: 'Chiude', publisher: 'Gazzetta' }, ['gazzetta ha quasi lo stesso titolo']],
    ['sources', { title: 'Chiude', publisher: 'Radio' }, []],
    [
      'statements',
      { speakers: ['maria-rossi'], saidOn: '2026-01-13' },
      ['anna è della stessa persona e dello stesso giorno'],
    ],
    ['statements', { speakers: ['maria-rossi'], saidOn: '2026-01-14' }, []],
    ['statements', { speakers: ['maria-rossi'] }, []],
  ] as const)('is told of %s: %j', (kind, answers, expected) => {
    expect(found(kind, structuredClone(answers) as never)).toEqual(expected);
  });
});
