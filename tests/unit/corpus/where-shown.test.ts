import { expect, test } from 'vitest';
import { sayWhereShown } from '../../../src/corpus/where-shown.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { formatProblem, type Problem } from '../../../src/intake/problem.ts';
import { readSettings } from '../../../src/site/settings.ts';
import { validContent, writeContent } from '../../support/content-folder.ts';
import { article, whole } from '../../support/entries.ts';

const empty: Problem = {
  file: 'content/articoli/sala.jpg',
  message: 'è vuota (0 byte)',
  remedy: 'copiala di nuovo dall’originale',
  severity: 'error',
};

test('a broken image is told with the texts that show it', () => {
  const showing = [14, 20].map((line) => ({ target: 'articoli/sala.jpg', line, alt: 'La sala.' }));
  expect(sayWhereShown([empty], whole([article({}, { body: { images: showing } })]))).toEqual([
    {
      ...empty,
      message: 'è vuota (0 byte); la mostra content/articoli/un-articolo.md:14, content/articoli/un-articolo.md:20',
    },
  ]);
});

test('an image that no text shows, and anything else, is told as it is', () => {
  expect(sayWhereShown([empty], whole([article()]))).toEqual([empty]);
});

test('whoever checks the content reads it', async () => {
  const content = validContent();
  const path = 'articoli/la-cartiera-riapre.md';
  const contentDir = await writeContent({
    ...content,
    [path]: `${String(content[path])}\n![La sala vuota](sala.jpg)\n`,
    'articoli/sala.jpg': '',
  });
  const { problems } = await readCorpus({
    ...readSettings({ SITE_TODAY: '2025-04-01' }),
    contentDir,
    contentName: 'content',
  });

  expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([
    'content/articoli/sala.jpg: è vuota (0 byte); la mostra content/articoli/la-cartiera-riapre.md:19. Rimedio: copiala di nuovo dall’originale.',
  ]);
});
