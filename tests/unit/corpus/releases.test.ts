import { expect, test } from 'vitest';
import { releasesOf } from '../../../src/corpus/releases.ts';
import { article, event, glossaryTerm, place, state, statement, whole } from '../../support/entries.ts';

const today = '2026-03-22';

test('tells what comes out today, what will, nearest day first, and what never does by itself', () => {
  const { out, later, drafts } = releasesOf(
    whole([
      article({ publishedOn: today }),
      article({ publishedOn: '2026-04-02' }, { id: 'altro' }),
      event({ publishedOn: '2026-04-01' }),
      place({ publishedOn: '2026-04-01', draft: true }),
      glossaryTerm(),
    ]),
  );
  expect(out).toEqual([
    { file: 'content/articoli/un-articolo.md', publishedOn: today, title: 'Un articolo', kind: 'articolo' },
  ]);
  expect(later.map(({ publishedOn, file }) => `${publishedOn} ${file}`)).toEqual([
    '2026-04-01 content/cronologia/un-incontro.md',
    '2026-04-02 content/articoli/altro.md',
  ]);
  expect(drafts.map(({ title, kind }) => `${title}, ${kind}`)).toEqual(['Valle, luogo']);
});

test('on the day itself an entry goes from what will come out to what does', () => {
  const on = (day: string) => releasesOf(whole([event({ publishedOn: '2026-04-01' })], { today: day }));
  expect([on('2026-03-31').later.length, on('2026-03-31').out.length]).toEqual([1, 0]);
  expect([on('2026-04-01').later.length, on('2026-04-01').out.length]).toEqual([0, 1]);
  expect([on('2026-04-02').later.length, on('2026-04-02').out.length]).toEqual([0, 0]);
});

test('a statement goes by who speaks, and the home page by its title', () => {
  const { later } = releasesOf(
    whole([statement({ publishedOn: '2026-04-01', speakers: ['anna-rossi', 'non-si-legge'] })], {
      state: state({ publishedOn: '2026-04-01' }),
    }),
  );
  expect(later.map(({ title, kind }) => `${title}, ${kind}`)).toEqual([
    'Anna Rossi, non-si-legge, dichiarazione',
    'Il tavolo è aperto, prima pagina',
  ]);
});
