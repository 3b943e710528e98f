import { expect, test } from 'vitest';
import { adviseOnText } from '../../../src/advice/advise-on-text.ts';
import { parseBody } from '../../../src/markdown/parse.ts';
import type { Kind } from '../../../src/site/sections.ts';

function adviceOn(text: string, kind: Kind | 'state' = 'articles', data: object = { actors: ['anna-rossi'] }) {
  const { body } = parseBody({ file: 'content/a.md', path: 'articoli/a.md', format: 'md', text, firstLine: 5 });
  return adviseOnText(kind, { data, body, lineOf: () => 1 });
}
const saidOf = (...given: Parameters<typeof adviceOn>) =>
  adviceOn(...given).findings.map(({ line, message, explainedIn }) => `${line} ${explainedIn}: ${message}`);

const easy = 'La sala è chiusa. I libri sono in cantina. Chi legge aspetta. '.repeat(6);
const hard =
  'La riorganizzazione complessiva delle attività amministrative comporterà necessariamente una razionalizzazione generalizzata delle strutture territoriali, con conseguente ridimensionamento occupazionale. ';

test('says nothing of an easy text with its sources', () => {
  expect(saidOf(`${easy} :fonte{#gazzetta}`)).toEqual([]);
  expect(adviceOn(`${easy} :fonte{#gazzetta}`).readability).toEqual({ index: 100, words: 72 });
});

test('says how hard a text is, with the sentence that weighs most and where the next ones are', () => {
  expect(saidOf(`Breve. :fonte{#a}\n\n${hard.repeat(3)} :fonte{#a}\n\n${hard} :fonte{#a}`)).toEqual([
    expect.stringMatching(
      /^7 lettura-difficile: il testo si legge con fatica: Gulpease \d+, meglio 60 o più; la frase che pesa di più è «La riorganizzazione/u,
    ),
  ]);
});

test('does not judge a few words by the index, but says when a sentence is very long', () => {
  expect(saidOf(`${hard} :fonte{#a}`)).toEqual([]);
  expect(saidOf(`E ${'poi ancora '.repeat(25)}fine. :fonte{#a}`)).toEqual([
    '5 lettura-difficile: una frase ha 52 parole: «E poi ancora poi ancora poi ancora poi ancora…»',
  ]);
});

test('measures neither somebody’s words nor headings and tables', () => {
  const theirs = `> ${hard.repeat(3)}\n\n## ${hard}\n\n| ${hard} |\n| --- |\n| ${hard} |\n`;
  expect(adviceOn(theirs).readability).toBeUndefined();
  expect(adviceOn(hard, 'statements', { fidelity: 'transcript' }).readability).toBeUndefined();
  expect(adviceOn(hard, 'pressReleases', { fidelity: 'fullText' }).readability).toBeUndefined();
  expect(adviceOn(hard, 'pressReleases', { fidelity: 'summary' }).readability).toBeDefined();
});

test('says which paragraphs of an article on the case cite no source', () => {
  expect(saidOf('Uno.\n\nDue. :fonte{#a}\n\nTre:\n\n- quattro\n- cinque :fonte{#a}\n')).toEqual([
    '5 paragrafi-senza-fonte: 2 paragrafi su 5 non citano nessuna fonte (righe 5, 11)',
  ]);
  expect(saidOf('Uno.')).toEqual(['5 paragrafi-senza-fonte: un paragrafo non cita nessuna fonte: «Uno.»']);
  expect(saidOf('Uno.', 'state', {})).toHaveLength(1);
});

test('asks for no source where a key has them, or where the text is about the archive', () => {
  expect(saidOf('Uno.', 'articles', { actors: [] })).toEqual([]);
  expect(saidOf('Uno.', 'events', {})).toEqual([]);
});

test('finds slips in the keys too, but not in a title that is somebody else’s', () => {
  const words = (kind: Kind, data: object) => adviceOn('', kind, data).unknownWords.map(({ word }) => word);
  expect(words('articles', { title: 'Gli adetti', summary: 'Ne arivano due.' })).toEqual(['adetti', 'arivano']);
  expect(words('sources', { title: 'Gli adetti' })).toEqual([]);
  expect(words('sources', { title: 'Gli adetti', titleIsDescriptive: true })).toEqual(['adetti']);
});
