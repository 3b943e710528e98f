import { describe, expect, test } from 'vitest';
import { toStatementParts } from '../../../src/search/browser/statement-parts.ts';
import { toIndexText } from '../../../src/search/index-text.ts';

type Text = Parameters<typeof toStatementParts>[0];

const caption =
  'Anna Rossi sindaca, Comune di Valle. 13 gennaio 2026 · Un incontro. Citazione diretta. Fonte: Il Giornale.';
const read = (title: string, text: string, card: Partial<Text['card']> = {}) => {
  const content = toIndexText(`${title} ${text} Lavoro.`);
  const filing = content.split(' ').length - 1;
  return toStatementParts({
    content,
    meta: { title: toIndexText(title) },
    anchors: [{ id: '--', location: filing }],
    card: {
      kind: 'Dichiarazione',
      kindId: 'dichiarazioni',
      names: ['Anna Rossi'],
      day: ['2026-01-13', '13 gennaio 2026'],
      fidelity: 'Citazione diretta',
      ...card,
    },
  });
};

test('exact words come first, then the rest, who in what role, when and where, how and where it is written', () => {
  expect(read('Anna Rossi: «un tavolo subito»', `«un tavolo subito» Chiede l’incontro. ${caption}`)).toEqual({
    words: '«un tavolo subito»',
    hasExactWords: true,
    text: 'Chiede l’incontro.',
    speakers: [{ name: 'Anna Rossi', role: 'sindaca, Comune di Valle' }],
    when: '13 gennaio 2026 · Un incontro',
    source: 'Fonte: Il Giornale',
  });
});

test('of what others tell the first sentence comes first', () => {
  const told = 'Chiede un tavolo con l’on. Bianchi. Non dice quando.';
  expect(read('Anna Rossi: Chiede un tavolo con…', `${told} ${caption}`)).toMatchObject({
    words: 'Chiede un tavolo con l’on. Bianchi.',
    hasExactWords: false,
    text: 'Non dice quando.',
  });
});

test('who spoke together stands together, each with the role', () => {
  const together = caption.replace('. 13', '. Bruno Neri assessore. 13');
  expect(
    read('Anna Rossi: Chiedono un tavolo.', `Chiedono un tavolo. ${together}`, { names: ['Anna Rossi', 'Bruno Neri'] })
      ?.speakers,
  ).toEqual([
    { name: 'Anna Rossi', role: 'sindaca, Comune di Valle' },
    { name: 'Bruno Neri', role: 'assessore' },
  ]);
});

test('the name of who speaks may stand in the words, and the day in the note beside it', () => {
  const parts = read(
    'Anna Rossi: Dice di sé.',
    `Dice di sé. Anna Rossi non c’era, e Anna Rossi lo sa. ${caption.replace('incontro.', 'incontro. La fonte è del 13 gennaio 2026.')}`,
  );
  expect(parts).toMatchObject({
    text: 'Anna Rossi non c’era, e Anna Rossi lo sa.',
    when: '13 gennaio 2026 · Un incontro. La fonte è del 13 gennaio 2026',
  });
});

test('a day that no source tells is said to be so', () => {
  const undated = caption.replace('13 gennaio 2026', 'giorno non indicato dalla fonte');
  expect(read('Anna Rossi: Chiede un tavolo.', `Chiede un tavolo. ${undated}`, { day: undefined })?.when).toBe(
    'giorno non indicato dalla fonte · Un incontro',
  );
});

describe('nothing comes of', () => {
  test.each([
    ['a record that nobody says', 'Un articolo', `Un testo. ${caption}`, { names: [] }],
    ['a record without fidelity', 'Anna Rossi: Un testo.', `Un testo. ${caption}`, { fidelity: undefined }],
    ['a title that does not begin with who speaks', 'Un comunicato', `Un testo. ${caption}`, {}],
    ['a text that ends otherwise', 'Anna Rossi: Un testo.', 'Un testo. Fonte: Il Giornale.', {}],
    ['a text without its day', 'Anna Rossi: Un testo.', `Un testo. ${caption}`, { day: ['2026-02', 'febbraio 2026'] }],
  ] as [string, string, string, Partial<Text['card']>][])('%s', (_what, title, text, card) => {
    expect(read(title, text, card)).toBeUndefined();
  });
});
