import { expect, test } from 'vitest';
import { decode } from '../../../src/intake/decode.ts';
import { formatProblem } from '../../../src/intake/problem.ts';

/** What is said of the bytes, as `line: message`. */
function saidOf(bytes: Uint8Array | string): string[] {
  return decode(Buffer.from(bytes)).findings.map((finding) =>
    formatProblem({ file: 'x', severity: 'error', ...finding })
      .slice(2)
      .trim(),
  );
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

test('accepts a byte order mark and CRLF, and gives the text as if they were not there', () => {
  const plain = decode(Buffer.from('---\ntitle: è così\n---\n\nTesto.\n'));
  const dressed = decode(Buffer.from('\uFEFF---\r\ntitle: è così\r\n---\r\n\r\nTesto.\r\n'));

  expect(dressed).toEqual(plain);
  expect(dressed.findings).toEqual([]);
});

test('refuses Latin-1 with the line, the byte and the letter that it probably is', () => {
  expect(saidOf(latin1('---\ntitle: perché\n'))).toEqual([
    '2: non è UTF-8: il byte 0xE9 non ha senso (forse è «é» in Latin-1). Rimedio: salvalo di nuovo scegliendo la codifica UTF-8.',
  ]);
});

test('finds the bad byte after letters of more bytes', () => {
  const bytes = Buffer.concat([Buffer.from('è già così\nperò '), latin1('è')]);
  expect(saidOf(bytes)[0]).toContain('2: non è UTF-8: il byte 0xE8');
});

test.each([
  ['with a byte order mark', Buffer.from('\uFEFFtitle: ciao', 'utf16le')],
  ['with the bytes swapped', Buffer.from('\uFEFFtitle: ciao', 'utf16le').swap16()],
  ['without a byte order mark', Buffer.from('title: ciao', 'utf16le')],
])('refuses UTF-16 %s', (_, bytes) => {
  expect(saidOf(bytes)).toEqual([expect.stringMatching(/^1: .*UTF-16.*Rimedio: salvalo .* UTF-8\.$/u)]);
});

test('refuses half a surrogate pair with its code point', () => {
  const bytes = Buffer.concat([Buffer.from('uno\ndue '), Buffer.from([0xed, 0xa0, 0xbd])]);
  expect(saidOf(bytes)).toEqual([
    '2: contiene metà di un carattere (surrogato isolato U+D83D). Rimedio: cancella quel carattere e riscrivilo.',
  ]);
});

test.each([
  ['U+FFFD', '\uFFFD', 'un carattere andato perso in una conversione'],
  ['U+0000', '\0', 'un carattere di controllo'],
  ['U+001B', '\x1B', 'un carattere di controllo'],
  ['U+000C', '\f', 'un carattere di controllo'],
  ['U+007F', '\x7F', 'un carattere di controllo'],
  ['U+0085', '\x85', 'un carattere di controllo'],
  ['U+009D', '\x9D', 'un carattere di controllo'],
  ['U+00AD', '\xAD', 'un trattino di sillabazione invisibile'],
  ['U+200B', '\u200B', 'un carattere invisibile'],
  ['U+200D', '\u200D', 'un carattere invisibile'],
  ['U+FEFF', '\uFEFF', 'un carattere invisibile'],
  ['U+E0041', '\u{E0041}', 'un carattere invisibile'],
  ['U+200F', '\u200F', 'un segno invisibile che cambia il verso di lettura'],
  ['U+202E', '\u202E', 'un segno invisibile che cambia il verso di lettura'],
  ['U+2066', '\u2066', 'un segno invisibile che cambia il verso di lettura'],
  ['U+2028', '\u2028', 'un a capo che non tutti i programmi vedono'],
  ['U+F0B7', '\uF0B7', 'un carattere che esiste solo in un certo tipo di caratteri'],
])('refuses %s with its line', (codePoint, character, name) => {
  expect(saidOf(`uno\ndue${character}tre\n`)).toEqual([
    expect.stringMatching(`^2: contiene ${name}.* \\(${codePoint.replace('+', '\\+')}\\)\\. Rimedio: `),
  ]);
});

test('says once of a character that it comes back in other lines', () => {
  expect(saidOf('a\u200B\nb\u200Bb\u200B\nc\u200B')).toEqual([
    expect.stringMatching(/^1: contiene un carattere invisibile \(U\+200B\), anche in altre 2 righe\./u),
  ]);
});

test('refuses line ends of the old Mac and still counts the lines after them', () => {
  expect(saidOf('uno\rdue\rtre\u200B')).toEqual([
    expect.stringMatching(/^1: contiene un a capo dei vecchi Mac \(U\+000D\), anche in un’altra riga/u),
    expect.stringMatching(/^3: contiene un carattere invisibile \(U\+200B\)/u),
  ]);
});

test('gives the text without the characters that it refused, so that the rest is checked too', () => {
  expect(decode(Buffer.from('ti\u200Btle: a\rb')).text).toBe('title: a\nb');
});

test('leaves alone accents in both forms, non-breaking spaces, tabs and emoji', () => {
  expect(saidOf('è e\u0300 a\u00A0b a\u202Fb \t 👍🏽 ❤️ «—»')).toEqual([]);
});

test('refuses the marks of a Git conflict, wherever they stand', () => {
  expect(saidOf('---\n<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> altro\n---\n')).toEqual([
    expect.stringMatching(/^2: contiene un segno di conflitto di Git \(<<<<<<<\)\. Rimedio: scegli/u),
    expect.stringMatching(/^6: contiene un segno di conflitto di Git \(>>>>>>>\)/u),
  ]);
});

test('does not take a heading underlined with equals signs, or longer marks, for a conflict', () => {
  expect(saidOf('Titolo\n=======\n\n> citazione\n\n<<<<<<<<<< freccia\n')).toEqual([]);
});

test('refuses a Git LFS pointer', () => {
  expect(saidOf('version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 12\n')).toEqual([
    expect.stringMatching(/^1: è il segnaposto di un file tenuto da Git LFS.*git lfs pull/u),
  ]);
});

test.each([
  ['PDF', latin1('%PDF-1.7\n%\xE2\xE3')],
  ['ZIP', latin1('PK\x03\x04\x14\x00\x00')],
  ['PNG', latin1('\x89PNG\r\n\x1A\n')],
  ['binario', latin1('\xC3\x28\x00\x9F'.repeat(5) + 'abcdefghilmnopqrstuvz'.repeat(3))],
])('refuses a binary file and names it when it knows it: %s', (name, bytes) => {
  expect(saidOf(bytes)).toEqual([
    expect.stringMatching(new RegExp(`^ ?non è un testo ma un file binario.*${name === 'binario' ? '' : name}`, 'u')),
  ]);
});

test.each([
  ['no byte', ''],
  ['only spaces and line ends', ' \n\n\t'],
  ['only a byte order mark', '\uFEFF'],
])('refuses a file with %s', (_, text) => {
  expect(saidOf(text)).toEqual([expect.stringContaining('è vuoto. Rimedio: scrivine il contenuto')]);
});

test('refuses a line of more than 100,000 characters with its number', () => {
  expect(saidOf(`uno\n${'x'.repeat(100_000)}`)).toEqual([]);
  expect(saidOf(`uno\n${'x'.repeat(100_001)}`)).toEqual([
    '2: ha una riga di oltre 100.000 caratteri. Rimedio: vai a capo.',
  ]);
});

test('says what to do about an emoji made of several', () => {
  expect(decode(Buffer.from('a 👩‍👧 b')).findings).toEqual([
    {
      line: 1,
      message: 'contiene un carattere invisibile (U+200D)',
      explainedIn: 'caratteri-invisibili',
      remedy: 'cancellalo; se tiene insieme i pezzi di un’emoji, scegline una più semplice',
    },
  ]);
});

test('finds letters that a conversion has spoiled, and takes no foreign name for them', () => {
  expect(saidOf('uno\ncittÃ\u00a0 e perchÃ©\nâ€œcosÃ¬')).toEqual([
    '2: contiene lettere rovinate da una conversione («Ã » al posto di «à»). Rimedio: rimettile come erano, qui e nel resto del file, o copia di nuovo il testo dall’originale.',
  ]);
  expect(saidOf('Lâ€™accordo')).toEqual([expect.stringContaining('«â€™» al posto di «’»')]);
  expect(saidOf('SÃO PAULO, Pâques, €, «Â», Ã')).toEqual([]);
});
