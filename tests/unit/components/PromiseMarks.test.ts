import { expect, test } from 'vitest';
import PromiseMarks from '../../../src/components/PromiseMarks.astro';
import { draw, linksOf, wordsOf } from '../../support/components.ts';

const html = () =>
  draw(PromiseMarks, {
    promises: [
      {
        group: 'institution',
        total: 3,
        statuses: [
          { status: 'notVerified', count: 1 },
          { status: 'kept', count: 2 },
        ],
        actors: [{ title: 'Anna Rossi', path: '/soggetti/anna-rossi/', count: 3 }],
      },
    ],
  });

test('each promise is a mark, and the words under them count the same', async () => {
  const row = (await html()).querySelector('dl > div')!;
  expect(wordsOf(row.querySelector('dt'))).toBe('Istituzioni 3 impegni');
  expect(row.querySelectorAll('.marks svg')).toHaveLength(3);
  expect(row.querySelectorAll('.marks-kept svg')).toHaveLength(2);
  expect(wordsOf(row.querySelector('dd .label'))).toBe('non ancora verificato: 1, mantenuto: 2');
});

test('the key says what each shape means', async () => {
  expect((await html()).querySelectorAll('.plot-key li').map(wordsOf)).toEqual(['Non ancora verificato', 'Mantenuto']);
});

test('a number stands on the line of the status it counts', async () => {
  const counts = (await html()).querySelector('dl > div dd .label');
  expect(counts?.textContent.trim()).toBe('non\u00A0ancora\u00A0verificato:\u00A01, mantenuto:\u00A02');
});

test('who promised leads to their own promises', async () => {
  const who = (await html()).querySelector('dl details')!;
  expect(wordsOf(who.querySelector('summary'))).toBe('Chi li ha presi (1)');
  const links = who.querySelector('.links');
  expect(wordsOf(links)).toBe('Anna Rossi (3)');
  expect(linksOf(links)).toEqual(['/sito/soggetti/anna-rossi/#impegni']);
});
