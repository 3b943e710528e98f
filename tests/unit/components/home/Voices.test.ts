import { expect, test } from 'vitest';
import Voices from '../../../../src/components/home/Voices.astro';
import type { HomeView } from '../../../../src/queries/home.ts';
import { draw, linksOf, wordsOf } from '../../../support/components.ts';

const speaker = (id: string, name: string, statements: number) => ({
  id,
  name,
  path: `/soggetti/${id}/`,
  kind: 'person' as const,
  group: 'institution' as const,
  role: 'sindaca',
  statements,
  commitments: 0,
});
const voices = (all: HomeView['voices']) => draw(Voices, { home: { voices: all, statements: 12 } });

test('who spoke stands under the side they are on, with how often, and how many more there are', async () => {
  const speakers = [speaker('anna-rossi', 'Anna Rossi', 3), speaker('bruno-bianchi', 'Bruno Bianchi', 1)];
  const html = await voices([{ group: 'institution', speakers, others: 2 }]);
  expect(wordsOf(html.querySelector('h3'))).toBe('Istituzioni');
  expect(html.querySelectorAll('li').map(wordsOf)).toEqual([
    'Anna Rossi 3 dichiarazioni',
    'Bruno Bianchi 1 dichiarazione',
    'e altri 2 soggetti',
  ]);
  expect(linksOf(html)).toContain('/sito/soggetti/#institution');
  expect(wordsOf(html)).toContain('Tutte le dichiarazioni (12)');
});

test('one more voice is one', async () => {
  expect(wordsOf(await voices([{ group: 'church', speakers: [], others: 1 }]))).toContain('e un altro soggetto');
});
