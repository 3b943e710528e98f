import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesWithin, wordsWithin } from '../../../src/lib/excerpt.ts';

describe('as many whole words as fit', () => {
  test.each([
    ['Un tavolo si apre oggi', 22, 'Un tavolo si apre oggi'],
    ['Un tavolo si apre oggi', 21, 'Un tavolo si apre…'],
    ['Un tavolo si apre oggi', 18, 'Un tavolo si apre…'],
    ['Un tavolo aperto oggi', 20, 'Un tavolo aperto…'],
    ['Un tavolo, oggi, basta', 19, 'Un tavolo, oggi…'],
    ['Un tavolo, e poi basta', 12, 'Un tavolo…'],
    ['Ha detto: «Basta così»', 16, 'Ha detto…'],
    ['Un tavolo\nsi apre oggi', 12, 'Un tavolo…'],
  ])('of «%s» in %d characters', (text, characters, expected) => {
    expect(wordsWithin(text, characters)).toBe(expected);
  });

  test.each([
    ['Un tavolo si apre oggi', 17, 'Un tavolo…'],
    ['Un tavolo, e poi basta', 19, 'Un tavolo…'],
    ['Parla con la Rsu di Valle', 22, 'Parla con la Rsu…'],
    ['Attribuisce al mercato di Valle un calo', 25, 'Attribuisce al mercato…'],
    ['Chiede che a Valle si apra un tavolo', 15, 'Chiede…'],
    ['In più di un modo', 10, 'In…'],
  ])('never end on a word that only leads on: «%s» in %d characters', (text, characters, expected) => {
    expect(wordsWithin(text, characters)).toBe(expected);
  });

  test('cuts a word only when not even one fits, and never in the middle of a character', () => {
    expect(wordsWithin('precipitevolissimevolmente', 8)).toBe('precipi…');
    expect(wordsWithin('🦊🦊🦊🦊', 4)).toBe('🦊…');
  });

  test('never take more room than there is, and say no word that was not there', () => {
    const words = fc.array(fc.stringMatching(/^[a-zà]{4,12}[,;.]?$/u), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 14, max: 120 }), (all, characters) => {
        const text = all.join(' ');
        const taken = wordsWithin(text, characters);
        expect(taken.length).toBeLessThanOrEqual(characters);
        if (taken === text) return;
        const inside = taken.slice(0, -1).split(' ');
        expect(taken.endsWith('…')).toBe(true);
        expect(all.slice(0, inside.length).join(' ').startsWith(taken.slice(0, -1))).toBe(true);
        const oneMore = all.slice(0, inside.length + 1).join(' ');
        expect(oneMore.length).toBeGreaterThanOrEqual(characters);
      }),
    );
  });
});

describe('the first whole sentences that fit', () => {
  const text = 'Si incontrano in Comune. Parlano di orari. Non decidono niente.';

  test.each([
    [100, text],
    [62, 'Si incontrano in Comune. Parlano di orari.'],
    [42, 'Si incontrano in Comune. Parlano di orari.'],
    [41, 'Si incontrano in Comune.'],
    [24, 'Si incontrano in Comune.'],
    [23, 'Si incontrano…'],
  ])('in %d characters', (characters, expected) => {
    expect(sentencesWithin(text, characters)).toBe(expected);
  });

  test('are of the first paragraph that says something', () => {
    expect(sentencesWithin('Una riga.\nUn’altra riga.', 100)).toBe('Una riga.');
    expect(sentencesWithin('\n \nUna riga.', 100)).toBe('Una riga.');
    expect(sentencesWithin('', 100)).toBe('');
  });

  test('end at a closing quotation mark, a question, an exclamation', () => {
    expect(sentencesWithin('Ha detto: «Basta.» Poi ha taciuto a lungo.', 20)).toBe('Ha detto: «Basta.»');
    expect(sentencesWithin('Chi decide? Nessuno lo ha detto.', 20)).toBe('Chi decide?');
    expect(sentencesWithin('Basta così! È tardi per tutti.', 20)).toBe('Basta così!');
  });

  test.each([
    'Lo dice A. Rossi alla fine di una lunga giornata.',
    'La Rossi S.p.A. Valle chiude la sede di via Roma.',
    'Si legge alla pag. 7 Bis della delibera del Comune.',
  ])('do not end at an initial or an abbreviation: %s', (sentence) => {
    expect(sentencesWithin(sentence, 30)).toMatch(/^.{16,29}…$/u);
  });

  test('never take more room than there is', () => {
    const sentences = fc.array(fc.stringMatching(/^[A-Z][a-z ]{1,30}[a-z]{2}[.!?]$/u), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sentences, fc.integer({ min: 2, max: 100 }), (all, characters) => {
        const taken = sentencesWithin(all.join(' '), characters);
        expect(taken.length).toBeLessThanOrEqual(characters);
        if (!taken.endsWith('…')) expect(all.map((_, at) => all.slice(0, at + 1).join(' '))).toContain(taken);
      }),
    );
  });
});
