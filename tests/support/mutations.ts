import fc from 'fast-check';

/** A change of a file's bytes, given as Latin-1 so that each stands for itself. */
export type Mutation = (text: string) => string;

/** What may happen to a file by a slip, a bad program or a bad disk: mostly one change, sometimes up to three. */
export function anyMutation(): fc.Arbitrary<Mutation> {
  const change = fc.oneof(anyBytesChanged(), anyLinesChanged(), anyKeyOrValueChanged(), anyInsertion());
  const few = fc.oneof({ weight: 2, arbitrary: fc.tuple(change) }, fc.array(change, { minLength: 2, maxLength: 3 }));
  return few.map((several) => (text) => several.reduce((changed, one) => one(changed), text));
}

function anyBytesChanged(): fc.Arbitrary<Mutation> {
  const flip = (text: string, at: number) => String.fromCharCode(text.charCodeAt(at) ^ (1 << (at % 8)));
  return fc.oneof(
    somewhere((text, at) => text.slice(0, at) + flip(text, at) + text.slice(at + 1)),
    somewhere((text, at) => text.slice(0, at) + text.slice(at + 1)),
    somewhere((text, at) => text.slice(0, at)),
  );
}

function anyLinesChanged(): fc.Arbitrary<Mutation> {
  return fc.oneof(
    onSomeLine(() => []),
    onSomeLine((line) => [line, line]),
    onSomeLine((line, next) => [next, line], 2),
    onSomeLine((line) => [` ${line}`]),
    onSomeLine((line) => [line.trimStart()]),
  );
}

function anyKeyOrValueChanged(): fc.Arbitrary<Mutation> {
  return fc.oneof(
    ofThese(keys, (key) => onSomeLine((line) => [line.replace(/^(\s*(?:- )?)\w+(?=:)/u, `$1${key}`)])),
    ofThese(values, (value) => onSomeLine((line) => [line.replace(/(?<=^[^:]*: ).*$|(?<=^\s*- ).*$/u, () => value)])),
  );
}

function anyInsertion(): fc.Arbitrary<Mutation> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: ofThese(marks, (mark) => somewhere((text, at) => text.slice(0, at) + mark + text.slice(at))),
    },
    ofThese(marks, (mark) => somewhere((text, at) => text.slice(0, at) + mark + text.slice(at + mark.length))),
    ofThese(marks, (mark) => onSomeLine((line) => [mark, line])),
    ofThese(tooMuch, (text) => onSomeLine((line) => [text, line])),
  );
}

const keys = ['title', 'name', 'topics', 'sources', 'draft', 'publishedOn', 'changes', 'titolo', 'x', '__proto__'];

const values = [
  ...['', '[]', '{}', '[a, b]', '{a: b}', 'a: b', '- a', '|', '>-', '~', 'null', 'true', '"', "'", '“a”'],
  ...['&a b', '*a', '!!js/regexp a', 'a #b', '@a', '%a', '0x10', '1.5', '2026-02-30', '2027-01-01', '..', 'https://'],
  'x'.repeat(300),
];

const marks = [
  ...['x', 'parola', ' parola ', 'à', 'e\u0301', '’', '\u{1F600}', 'Ã©', ' ', '  ', '    ', '.', ';', '=', '%', ','],
  ...['\n', '\n\n', '\r', '\r\n', '\t', '\0', '\u001B[31m', '\u00A0', '\u200B', '\u202E', '\uFEFF', '\uFFFD'],
  ...['---', '---\n', '\n---\n', '+++', '# ', '## ', '> ', '- ', '+ ', '1. ', '| a | b |', '|---|---|', '\\', '\\n'],
  ...['*', '**', '***', '_', '`', '~~', '```', '~~~', '[', ']', '(', '[a](b)', '[a][b]', '[b]: c', '[^a]', '[^a]: b'],
  ...['![', '![a](b.jpg)', '<', '<b>', '<!--', '-->', '</', '<Nota>', '</Nota>', '<Passi>', '{', '}', '{a}', '{#a}'],
  ...[':fonte{#a}', ':fonte', '::dichiarazione{#a}', ':::', ':a', '::a', ': ', ' #', '%2e', '&amp;', '&#0;', '"', "'"],
  ...['<<<<<<< HEAD', 'javascript:', 'data:', 'import a from "b"', 'export const a = 1'],
];

/** Very deep, or very long. */
const tooMuch = [
  ...['> ', '- ', '[', '{', '(', '`', '<Nota>', '*a _b ', 'a: ', '[a](', '![a](', ':a{'].map((part) =>
    part.repeat(3_000),
  ),
  'a'.repeat(120_000),
];

/** A change somewhere in the text. */
function somewhere(change: (text: string, at: number) => string): fc.Arbitrary<Mutation> {
  return part().map((at) => (text) => change(text, Math.floor(at * text.length)));
}

/** Other lines in the place of some line, or of two. */
function onSomeLine(change: (line: string, next: string) => string[], count = 1): fc.Arbitrary<Mutation> {
  return part().map((at) => (text) => {
    const lines = text.split('\n');
    const from = Math.floor(at * lines.length);
    return lines.toSpliced(from, count, ...change(lines[from] ?? '', lines[from + 1] ?? '')).join('\n');
  });
}

/** A change that needs some text, of several. */
function ofThese(texts: readonly string[], change: (text: string) => fc.Arbitrary<Mutation>): fc.Arbitrary<Mutation> {
  return fc.constantFrom(...texts).chain((text) => change(Buffer.from(text).toString('latin1')));
}

function part(): fc.Arbitrary<number> {
  return fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
}
