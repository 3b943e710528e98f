import { describe, expect, test } from 'vitest';
import { cleanPaste } from '../../../src/editing/clean-paste.ts';
import { problemsOf } from '../../support/bodies.ts';

const clean = (text: string): string => cleanPaste(text).markdown;

describe('characters', () => {
  test('get the marks of this site: «» outside, “” inside, one apostrophe', () => {
    expect(clean('Dice "no" e “forse”.')).toBe('Dice «no» e «forse».');
    expect(clean('«Ha detto “no” a tutti»')).toBe('«Ha detto “no” a tutti»');
    expect(clean("L'ora dell‘accordo, un po` d´altro, perche'")).toBe('L’ora dell’accordo, un po\\` d’altro, perche’');
  });

  test('lose what nobody sees', () => {
    expect(clean('Mil\u00ADle\u00A0e\u202Fcento\u200B parole\uFEFF,\u2009subito')).toBe('Mille e cento parole, subito');
    expect(clean('l’uﬃcio e il ﬁume di citta\u0300')).toBe('l’ufficio e il fiume di città');
  });

  test('that a conversion had already lost are shown, and told', () => {
    const { markdown, notes } = cleanPaste('La citt\uFFFD di Valle');
    expect(markdown).toBe('La citt? di Valle');
    expect(notes).toEqual([
      'Qualche lettera era già andata persa nel testo copiato: al suo posto c’è «?». Guarda la fonte.',
    ]);
  });
});

describe('lines', () => {
  test('of a paragraph are joined, and paragraphs stay apart', () => {
    const pdf = `La prima linea della cartiera torna a produrre da lunedì, dopo due
mesi di fermo. La seconda resta chiusa.
Il sindacato chiede una data anche per l'altra linea e un incontro con
la proprietà.`;
    expect(clean(pdf)).toBe(
      'La prima linea della cartiera torna a produrre da lunedì, dopo due mesi di fermo. La seconda resta chiusa.\n\n' +
        'Il sindacato chiede una data anche per l’altra linea e un incontro con la proprietà.',
    );
  });

  test('as long as a paragraph are each a paragraph, as Word gives them', () => {
    const long = 'Una frase di Word che non va mai a capo. '.repeat(5).trim();
    expect(clean(`${long}\n${long}`)).toBe(`${long}\n\n${long}`);
  });

  test('that cut a word give it back whole, and say so', () => {
    const { markdown, joined, notes } = cleanPaste('La forma-\nzione continua, con la ripar¬\ntenza della linea.');
    expect(markdown).toBe('La formazione continua, con la ripartenza della linea.');
    expect(joined).toEqual(['formazione', 'ripartenza']);
    expect(notes).toEqual(['Parole riunite a fine riga: formazione, ripartenza. Controlla che siano giuste.']);
  });

  test.each([
    ['l’ex-\nsindaca', 'l’ex-sindaca'],
    ['in Emilia-\nRomagna', 'in Emilia-Romagna'],
    ['nel 2023-\n2024', 'nel 2023-2024'],
    ['il piano economico-\nfinanziario', 'il piano economico-finanziario'],
    ['il call-\ncenter', 'il call-center'],
    ['un aiuto psico-\nlogico', 'un aiuto psicologico'],
    ['la linea A-\nB, poi la nord-\nest, a nord-est', 'la linea A-B, poi la nord-est, a nord-est'],
    ['un vice-\npresidente e un vicepresidente', 'un vicepresidente e un vicepresidente'],
    ['una parola -\nanzi due', 'una parola - anzi due'],
    ['la pagina-\nhttps://example.org/', 'la pagina- https://example.org/'],
  ])('keep the hyphen of a compound, as far as one can tell: %j', (given, expected) => {
    expect(clean(given)).toBe(expected);
  });

  test('that end with an elided word need no space, those with a word cut short do', () => {
    expect(clean('la nota dell’\nazienda, un po’\ndi tempo')).toBe('la nota dell’azienda, un po’ di tempo');
  });

  test('that cannot be text of the page stay all the same: no word is judged', () => {
    expect(clean('COMUNICATO STAMPA\n\nLa cartiera riapre.\n\nPagina 1 di 2\f\nLa seconda linea no.')).toBe(
      'COMUNICATO STAMPA\n\nLa cartiera riapre.\n\nPagina 1 di 2\n\nLa seconda linea no.',
    );
  });
});

describe('lists', () => {
  test.each(['•\t', '– ', '- ', '* ', '\uF0B7\t', 'o\t', '§  ', '▪ '])('with %j for a bullet are lists', (bullet) => {
    expect(clean(`Chiedono:\n${bullet}una data\n${bullet}un incontro`)).toBe('Chiedono:\n\n- una data\n- un incontro');
  });

  test('are those whose numbers count from one', () => {
    expect(clean('1) una data\n2) un incontro')).toBe('1. una data\n2. un incontro');
    expect(clean('2025. Un anno difficile.\n\n1. Da solo non è un elenco.')).toBe(
      '2025\\. Un anno difficile.\n\n1\\. Da solo non è un elenco.',
    );
  });

  test('have items that go on in the next line', () => {
    expect(clean('- una data per la seconda linea, da scrivere\nnell’accordo\n- un incontro')).toBe(
      '- una data per la seconda linea, da scrivere nell’accordo\n- un incontro',
    );
  });

  test('are not made of a dash or a number in the middle of a sentence', () => {
    expect(clean('La cartiera, chiusa dal comune di Valle nel\n- così dice la nota - mese di marzo')).toBe(
      'La cartiera, chiusa dal comune di Valle nel - così dice la nota - mese di marzo',
    );
  });
});

describe('mails', () => {
  test('keep what they quote as a quotation', () => {
    const mail = `Buongiorno,
ecco la risposta.

> La seconda linea riparte
> quando ci sono gli ordini.
>
>> Quando riparte?

-- 
Anna Rossi <anna@example.org>`;
    expect(clean(mail)).toBe(
      'Buongiorno,\n\necco la risposta.\n\n> La seconda linea riparte quando ci sono gli ordini.\n\n> > Quando riparte?\n\n--\n\nAnna Rossi <anna@example.org>',
    );
  });

  test('that are wholly a quotation are plain text', () => {
    expect(clean('> La seconda linea\n> riparte.')).toBe('La seconda linea riparte.');
  });

  test('keep signs that only look like such a line', () => {
    expect(clean('=\n- -')).toBe('= - -');
    expect(clean('-\n- -')).toBe('\\- - -');
  });

  test('lose the lines drawn under titles and above signatures', () => {
    expect(clean('Nota\n========\nLa linea riparte.\n________\nAnna Rossi')).toBe(
      'Nota\n\nLa linea riparte.\n\nAnna Rossi',
    );
  });
});

describe('HTML from the clipboard', () => {
  const word = `Version:1.0
StartHTML:0000000105
EndHTML:0000000900
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head>
<body lang=IT><!--StartFragment-->
<p class=MsoNormal><b>Nota</b> del <st1:date>3 marzo</st1:date><o:p></o:p></p>
<p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>una
data</p>
<p class=MsoNormal>L&rsquo;azienda &egrave; ferma: <a href="https://example.org/nota">la nota</a>.</p>
<ol><li>primo</li><li>secondo</li></ol>
<table><tr><td>Linea</td><td>Stato</td></tr></table>
<!--EndFragment--></body></html>`;

  test('becomes words, lists and addresses, without a tag', () => {
    expect(clean(word)).toBe(
      'Nota del 3 marzo\n\n- una data\n\nL’azienda è ferma: la nota (https://example.org/nota).\n\n1. primo\n2. secondo\n\nLinea Stato',
    );
  });

  test('is told from a text that only speaks of it', () => {
    expect(clean('Nel codice c’è <b>nero</b>.')).toBe('Nel codice c’è \\<b>nero\\</b>.');
  });
});

describe('what Markdown would eat', () => {
  test.each([
    ['5 * 3 * 2 e **così**', '5 \\* 3 \\* 2 e \\*\\*così\\*\\*'],
    ['_così_ e nome_del_file', '\\_così\\_ e nome_del_file'],
    ['# Titolo', '\\# Titolo'],
    ['#cartiera', '\\#cartiera'],
    ['-5 gradi\n\n- 5 gradi', '-5 gradi\n\n- 5 gradi'],
    ['alle 10:30, rapporto 3:2', 'alle 10:30, rapporto 3:2'],
    ['si scrive :fonte{#x}', 'si scrive \\:fonte\\{#x\\}'],
    ['::dichiarazione{#x}', '\\:\\:dichiarazione\\{#x\\}'],
    ['tre < quattro', 'tre \\< quattro'],
    ['il testo […] e [sic]', 'il testo […] e [sic]'],
    ['una nota [^1] e [un link](a)', 'una nota \\[^1\\] e \\[un link\\](a)'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['| a | b |', '\\| a | b |'],
    ['già \\*scritto\\*', 'già \\*scritto\\*'],
    ['(https://www.example.org/a_b).', '(https://www.example.org/a_b).'],
    ['«https://www.example.org/a_b?c=*d»', '«<https://www.example.org/a_b?c=*d>»'],
    ['apri http://localhost:4321/ e www.valle', 'apri `http://localhost:4321/` e www.valle'],
  ])('is kept as it was written: %j', (given, expected) => {
    expect(clean(given)).toBe(expected);
    expect(problemsOf(expected)).toEqual([]);
  });
});

test('a list of a word processor that stands in one of ours is one list', () => {
  expect(cleanPaste('- • uno\n- • due').markdown).toBe('- uno\n- due');
});
