import { expect, test } from 'vitest';
import { lineOfField, longestYaml, readYaml } from '../../../src/intake/yaml.ts';

/** What is said of YAML that begins on line 2, as `line: message; remedy`. */
function saidOf(source: string): string[] {
  return readYaml(source, 2).findings.map(({ line, message, remedy }) => `${line}: ${message}; ${remedy}`);
}

test('reads every scalar as a string', () => {
  const { data, findings } = readYaml('a: 1.100\nb: yes\nc:\nd: 2026-01-13\ne: [1, "x # y: z"]\nf:\n  - g: 007\n');

  expect(findings).toEqual([]);
  expect(data?.value).toEqual({
    a: '1.100',
    b: 'yes',
    c: '',
    d: '2026-01-13',
    e: ['1', 'x # y: z'],
    f: [{ g: '007' }],
  });
});

test('knows the line of a field, and of the nearest thing above one that is not there', () => {
  const { data } = readYaml('title: a\ntopics:\n  - b\n  - c\nchanges:\n  - type: minor\n    note: d\n', 2);

  expect(lineOfField(data!.lines, ['title'])).toBe(2);
  expect(lineOfField(data!.lines, ['topics'])).toBe(3);
  expect(lineOfField(data!.lines, ['topics', 1])).toBe(5);
  expect(lineOfField(data!.lines, ['changes', 0, 'note'])).toBe(8);
  expect(lineOfField(data!.lines, ['changes', 0, 'changedOn'])).toBe(7);
  expect(lineOfField(data!.lines, ['summary'])).toBe(2);
});

test('accepts comments on lines of their own', () => {
  expect(saidOf('# prima\ntitle: a\n  # rientrato\ntopics:\n  # nella lista\n  - b\n# dopo\n')).toEqual([]);
});

test('asks for quotes around a value with a colon', () => {
  expect(saidOf('title: a: b: c\nsummary: d')).toEqual([
    '2: c’è un valore con i due punti e senza virgolette; metti il valore tra virgolette: "…"',
  ]);
  expect(saidOf('title: d\nsummary: Una cosa: un’altra')).toEqual([expect.stringMatching(/^3: .*due punti/u)]);
});

test('says every line that has an unquoted colon', () => {
  expect(saidOf('title: a: b\nsummary: c: d').map((said) => said.slice(0, 2))).toEqual(['2:', '3:']);
});

test.each([
  ['as indentation', 'topics:\n\t- a', 3],
  ['after a colon', 'title:\tciao', 2],
  ['in a value', 'title: a\nsummary: b\tc', 3],
])('refuses a tab %s', (_, source, line) => {
  expect(saidOf(source)).toEqual([`${line}: c’è una tabulazione; usa gli spazi`]);
});

test.each([
  ['double', 'x: y\ntitle: "abc\nsummary: d\n'],
  ['double, with others after them', 'x: y\ntitle: "abc\nsummary: "d"\n'],
  ['double, escaped', 'x: y\ntitle: "abc\\"\nsummary: d\n'],
  ['double, escaped, at the very end', 'x: y\ntitle: "abc\\"'],
  ['single', "x: y\ntitle: 'abc\nsummary: d\n"],
  ['single, doubled', "x: y\ntitle: 'abc''\nsummary: d\n"],
  ['in a list', 'x: y\ntopics: [a, "b]\nsummary: d'],
])('says where quotes open that never close: %s', (_, source) => {
  expect(saidOf(source)).toEqual([
    expect.stringMatching(/^3: le virgolette \(["']\) si aprono e non si chiudono; aggiungi/u),
  ]);
});

test('accepts quotes inside quotes', () => {
  expect(readYaml('a: "x \\" y"\nb: \'it\'\'s\'\nc: "\\\\"').data?.value).toEqual({ a: 'x " y', b: "it's", c: '\\' });
});

test('refuses a key that comes twice, at the line of the second', () => {
  expect(saidOf('title: a\nsummary: b\ntitle: c')).toEqual([
    '4: `title` c’è già; tienine uno solo (l’altro è alla riga 2)',
  ]);
  expect(saidOf('archive:\n  url: a\n  url: b')).toEqual([expect.stringMatching(/^4: `url` c’è già/u)]);
});

test.each([
  ['an anchor', 'a: &x b', '«&x» è un’àncora di YAML'],
  ['an alias', 'a: *x', '«*x» è un richiamo (alias) di YAML'],
  ['bold text, which is an alias', 'a: **forte**', '«**forte**» è un richiamo (alias) di YAML'],
  ['a tag', 'a: !!js/function "x"', '«!!js/function» è un tipo (tag) di YAML'],
  ['a local tag', 'a: !x y', '«!x» è un tipo (tag) di YAML'],
  ['a directive', '%YAML 1.1\n---\na: b', '«%YAML 1.1» è una direttiva di YAML'],
  ['`__proto__`', '__proto__: {a: b}', '`__proto__` non è un nome di chiave ammesso'],
  ['a comment beside a value', 'title: Nota #1', 'c’è un commento (#) sulla riga di un valore'],
  ['a comment beside quotes', 'title: "a" # b', 'c’è un commento (#) sulla riga di un valore'],
  ['a comment in a list', 'topics: [a, # b\n  c]', 'c’è un commento (#) sulla riga di un valore'],
  ['a non-breaking space after a colon', 'title:\u00A0a\nb: c', 'c’è uno spazio che non va a capo (U+00A0)'],
  ['a key without a space', 'title:a\nb: c', 'questa riga non è una chiave con il suo valore'],
  ['a sign that means something else', 'a: @x', 'il valore comincia con un segno che in YAML vuol dire altro'],
  ['something after quotes', 'a: "x "y" z"', 'c’è qualcosa di troppo dopo un valore'],
  ['a value with keys below it', 'a: b\n  c: d', 'i rientri non tornano'],
  ['a wrong escape', 'a: "\\q"', 'dopo la barra rovesciata'],
  ['a key that is a list', '? [a]\n: b', 'una chiave non è un nome'],
])('refuses %s', (_, source, message) => {
  expect(saidOf(source)).toEqual([expect.stringContaining(`2: ${message}`)]);
});

test('refuses a bracket that does not close, and one that was never opened', () => {
  expect(saidOf('a: [b, c\nd: e')).toEqual([expect.stringContaining('una parentesi non si chiude')]);
  expect(saidOf('a: ]')).toHaveLength(1);
});

test('refuses a second document', () => {
  expect(saidOf('a: b\n---\nc: d')).toEqual([expect.stringMatching(/^3: comincia un secondo documento YAML/u)]);
  expect(saidOf('a: b\n...\n')).toEqual([expect.stringMatching(/^3: comincia un secondo documento YAML/u)]);
});

test('accepts the three hyphens that may open a document', () => {
  expect(readYaml('---\na: b').data?.value).toEqual({ a: 'b' });
});

test.each(['', '# solo un commento\n', '\n\n'])('refuses %j, which holds nothing', (source) => {
  expect(saidOf(source)).toEqual(['2: non contiene nessuna chiave; scrivi le chiavi, una per riga: `chiave: valore`']);
});

test('never takes anything from the prototype of objects', () => {
  const { data } = readYaml('__proto__:\n  admin: true\nconstructor: x\n');

  expect(data?.value).toEqual({ constructor: 'x' });
  expect((data?.value as Record<string, unknown>)['admin']).toBeUndefined();
});

// Others are in the build ring: each takes half a second of work.
test('is not slow on lists in lists', () => {
  const start = performance.now();
  readYaml('- '.repeat(24_000));
  expect(performance.now() - start).toBeLessThan(4_000);
});

test('tells of keys so deep that the parser gives up', () => {
  expect(saidOf(`${'a: '.repeat(3_000)}\n---\na: b\n`)).toEqual([
    '2: ci sono chiavi o liste annidate troppo in profondità; scrivi una lista semplice; se i due punti fanno parte di un testo, mettilo tra virgolette',
  ]);
});

test('refuses data longer than any entry needs without parsing them', () => {
  expect(saidOf(`a: ${'x'.repeat(longestYaml)}`)).toEqual([
    expect.stringContaining('2: i dati superano 50.000 caratteri'),
  ]);
});

test('asks for straight quotation marks where there are curly ones', () => {
  expect(saidOf('title: “La cartiera: riapre”')).toEqual([
    '2: c’è un valore con i due punti e senza virgolette dritte; metti il valore tra virgolette dritte: "…" (quelle curve fanno parte del testo)',
  ]);
});

test('says once that the first key is indented and the others are not', () => {
  expect(saidOf(' title: a\nsummary: b\ntopics: [c]\n')).toEqual([
    '3: questa riga non è rientrata come la prima chiave; comincia tutte le chiavi a inizio riga, anche la prima',
  ]);
});
