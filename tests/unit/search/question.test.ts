import { describe, expect, test } from 'vitest';
import { parseQuery, termsOf } from '../../../src/search/parse-query.ts';

const read = (text: string) => {
  const query = parseQuery(text);
  return [termsOf(query).map(({ word }) => word), query.question?.verbs ?? [], query.question?.first.value];
};

describe('a question by its beginning', () => {
  test.each([
    ['quando chiude la sede', ['chiude', 'sede'], [], 'fatti'],
    ['Da quando è chiusa?', ['chiusa'], [], 'fatti'],
    ['quanto guadagnano', ['guadagnano'], [], 'cifre'],
    ['di quanti esuberi si parla', ['esuberi'], ['parla'], 'dichiarazioni'],
    ['quanti esuberi e chi l’ha detto', ['esuberi'], ['detto'], 'cifre'],
    ['quando chiude e che cosa ha risposto il sindaco', ['chiude', 'sindaco'], ['risposto'], 'fatti'],
    ['quante persone lavorano a Valle', ['persone', 'lavorano', 'valle'], [], 'cifre'],
    ['chi è la sindaca', ['sindaca'], [], 'soggetti'],
    ['di chi è la cartiera?', ['cartiera'], [], 'soggetti'],
    ['che cos’è l’esubero', ['esubero'], [], 'glossario'],
    ['cosa vuol dire esubero', ['esubero'], ['vuol', 'dire'], 'glossario'],
    ['che significa accordo quadro', ['accordo', 'quadro'], ['significa'], 'glossario'],
  ])('%s', (text, words, verbs, kind) => {
    expect(read(text)).toEqual([words, verbs, kind]);
  });
});

describe('a kind of record that is asked for by its name', () => {
  test.each([
    ['comunicati della Regione', ['regione'], ['comunicati'], 'comunicati'],
    ['Comunicati stampa del Comune', ['comune'], ['Comunicati', 'stampa'], 'comunicati'],
    ['comunicato del 9 febbraio', ['9', 'febbraio'], ['comunicato'], 'comunicati'],
    ['dichiarazioni sindaco Valle', ['sindaco', 'valle'], ['dichiarazioni'], 'dichiarazioni'],
    ['impegni dell’azienda', ['azienda'], ['impegni'], 'impegni'],
  ])('%s', (text, words, verbs, kind) => {
    expect(read(text)).toEqual([words, verbs, kind]);
  });

  test.each([
    ['comunicati', ['comunicati']],
    ['i comunicati', ['comunicati']],
    ['comunicato stampa', ['stampa']],
    ['lettera e comunicati', ['lettera', 'comunicati']],
    ['fatti di gennaio', ['fatti', 'gennaio']],
  ])('«%s» names none before other words, or one that may say something else', (text, words) => {
    expect(read(text)[0]).toEqual(words);
  });
});

describe('a question whether something has happened, which events answer first', () => {
  test.each([
    ['hanno chiuso la sede?', ['chiuso', 'sede'], [], 'fatti'],
    ['E alla fine hanno chiuso?', ['chiuso'], ['fine'], 'fatti'],
    ['ma è stato firmato l’accordo?', ['firmato', 'accordo'], ['stato'], 'fatti'],
    ['C’è stata una riunione?', ['riunione'], ['stata'], 'fatti'],
    ['ci sono stati scioperi?', ['scioperi'], ['stati'], 'fatti'],
    ['ha detto che chiude?', ['chiude'], ['detto'], 'dichiarazioni'],
  ])('%s', (text, words, verbs, kind) => {
    expect(read(text)).toEqual([words, verbs, kind]);
  });

  test.each([
    ['ha chiuso la sede', ['chiuso', 'sede']],
    ['la fine dell’accordo?', ['fine', 'accordo']],
  ])('«%s» is none', (text, words) => {
    expect(read(text)).toEqual([words, [], undefined]);
  });
});

describe('a question about who said or promised something', () => {
  test.each([
    ['chi ha promesso la formazione', ['formazione'], ['promesso'], 'impegni'],
    ['Chi si è impegnato per la sede?', ['sede'], ['impegnato'], 'impegni'],
    ['che cosa ha detto Rossi', ['rossi'], ['detto'], 'dichiarazioni'],
    ['cosa dice l’azienda sulla sede?', ['azienda', 'sede'], ['dice'], 'dichiarazioni'],
    ['cos’ha dichiarato il sindaco', ['sindaco'], ['dichiarato'], 'dichiarazioni'],
    ['di che cosa ha parlato la sindaca', ['sindaca'], ['parlato'], 'dichiarazioni'],
    ['cosa chiede il sindaco', ['sindaco'], ['chiede'], 'dichiarazioni'],
    ['E quando hanno risposto i sindacati', ['sindacati'], ['risposto'], 'dichiarazioni'],
    ['Rossi che cosa ha detto', ['rossi'], ['detto'], 'dichiarazioni'],
    ['lavoro da casa cosa ha risposto l’azienda', ['lavoro', 'casa', 'azienda'], ['risposto'], 'dichiarazioni'],
    ['Rossi ha detto di no?', ['rossi', 'no'], ['detto'], 'dichiarazioni'],
    ['chi ha detto che hanno promesso la sede', ['detto', 'sede'], ['promesso'], 'impegni'],
    ['che cosa ha detto chi:Rossi', [], ['detto'], 'dichiarazioni'],
    ['PERCHE’ DICE “sede sicura”', [], ['DICE'], 'dichiarazioni'],
  ])('%s', (text, words, verbs, kind) => {
    expect(read(text)).toEqual([words, verbs, kind]);
  });

  test.each([
    ['perché chiudere una sede?', ['chiudere', 'sede']],
    ['la sindaca ha promesso la sede', ['sindaca', 'promesso', 'sede']],
    ['detto fatto', ['detto', 'fatto']],
    ['chi chiude la sede', ['chiude', 'sede']],
    ['dove sono le schede', ['schede']],
  ])('«%s» is none: its words are looked for', (text, words) => {
    expect(read(text)).toEqual([words, [], undefined]);
  });

  test('a verb is looked for when nothing else was typed, or when it stands in quotation marks', () => {
    expect(read('chi ha parlato?')).toEqual([['parlato'], [], undefined]);
    expect(parseQuery('chi ha "promesso" la formazione').required).toHaveLength(2);
    expect(parseQuery('chi ha "promesso" la formazione').question).toBeUndefined();
  });
});
