import { expect, test } from 'vitest';
import HowToCite from '../../../src/components/HowToCite.astro';
import type { StatementView } from '../../../src/queries/views.ts';
import { draw, linksOf, wordsOf } from '../../support/components.ts';
import { siteView, sourceView, statementView } from '../../support/views.ts';

const address = 'https://valle.example/sito/dichiarazioni/una-dichiarazione/';
const cite = (more: Partial<StatementView> = {}) =>
  draw(HowToCite, { site: siteView(), statement: statementView(more) });
const sentence = async (more: Partial<StatementView>) => wordsOf((await cite(more)).querySelector('.citation-text'));

test('a sentence ready to be copied says who, what, how faithfully, when, where it is written and where it is kept', async () => {
  expect(await sentence({})).toBe(
    `Anna Rossi (sindaca), Chiede un tavolo. (riportata), 13 gennaio 2026. Fonte: Il Giornale di Valle, «Il tavolo si apre», 14 gennaio 2026. In: Il caso di Valle, ${address}`,
  );
});

test('the very words, and only those, are between quotation marks', async () => {
  expect(await sentence({ fragment: 'un tavolo subito', fidelity: 'directQuotation' })).toContain(
    'Anna Rossi (sindaca), «un tavolo subito» (citazione diretta), 13',
  );
});

test('what is not known is said', async () => {
  const sources = [sourceView({ publisher: undefined, issuedOn: undefined })];
  expect(await sentence({ saidOn: undefined, sources })).toContain(
    '(riportata), giorno non indicato dalla fonte. Fonte: fonte non identificata, «Il tavolo si apre», senza data. In:',
  );
});

test('what is to be known about the day goes with it', async () => {
  expect(await sentence({ dateNote: 'Giorno ricostruito dal testo.' })).toContain(
    '13 gennaio 2026 (Giorno ricostruito dal testo). Fonte:',
  );
});

test('several paragraphs become one line', async () => {
  expect((await cite({ plainText: 'Uno.\nDue.' })).querySelector('.citation-text')?.textContent).toContain('Uno. Due.');
});

test('the permanent link is the whole address', async () => {
  expect(linksOf(await cite())).toEqual([address]);
});
