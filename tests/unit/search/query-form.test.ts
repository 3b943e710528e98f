import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery, type Part, type Query } from '../../../src/search/parse-query.ts';
import { fromQueryForm, toQueryForm } from '../../../src/search/query-form.ts';

const nothing = parseQuery('');
const form = (more: Partial<ReturnType<typeof toQueryForm>>) => ({ all: '', phrase: '', any: '', none: '', ...more });

test.each([
  ['sala ragazzi', { all: 'sala ragazzi' }],
  ['"sala dei ragazzi"', { phrase: 'sala dei ragazzi' }],
  ['"sala ragazzi" "orario ridotto"', { phrase: '"sala ragazzi" "orario ridotto"' }],
  ['martedì OPPURE "orario ridotto"', { any: 'martedì "orario ridotto"' }],
  ['sala -delibera -"orario ridotto"', { all: 'sala', none: 'delibera "orario ridotto"' }],
  ['sala chi:rossi -tipo:fonti', { all: 'sala' }],
])('«%s» fills the fields %o', (text, fields) => {
  expect(toQueryForm(parseQuery(text))).toEqual(form(fields));
});

test.each([
  [{ all: 'sala ragazzi', none: 'delibera, giunta' }, 'sala ragazzi -delibera -giunta'],
  [{ phrase: 'orario ridotto' }, '"orario ridotto"'],
  [{ any: 'martedì «orario ridotto» OPPURE giovedì' }, 'martedì OPPURE "orario ridotto" OPPURE giovedì'],
  [{ all: '-sala "ragazzi" tipo:fonti OPPURE' }, 'sala ragazzi tipo fonti'],
  [{ any: 'martedì' }, 'martedì'],
  [{ none: '-delibera "' }, '-delibera'],
  [{}, ''],
])('the fields %o ask for «%s»', (fields, text) => {
  expect(fromQueryForm(form(fields), nothing)).toBe(text);
});

test('what has no field stays', () => {
  const before = parseQuery('sala chi:rossi -tipo:fonti uno OPPURE due tre OPPURE quattro');
  expect(fromQueryForm({ ...toQueryForm(before), all: 'piazza' }, before)).toBe(
    'piazza uno OPPURE due tre OPPURE quattro chi:rossi -tipo:fonti',
  );
});

test('whatever was typed, filling the fields and asking again asks for the same', () => {
  const piece = fc.constantFrom(
    'sala',
    'l’orario',
    'di',
    '-delibera',
    '"sala ragazzi"',
    '-"di notte"',
    'OPPURE',
    'chi:rossi',
    '-tema:orari',
    'dal:2026',
    '"',
    '3,7',
    'call-center',
    '-call-center',
    'S.p.A.',
    '13/1/2026',
    'OR',
    '«x y»',
    ':',
    'a:b',
    'ente:"la rossa"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const query = parseQuery(pieces.join(' '));
      const again = parseQuery(fromQueryForm(toQueryForm(query), query));
      expect(said(again)).toEqual(said(query));
    }),
    { numRuns: 1000 },
  );
});

/** The parts without how they were typed, in no order. */
function said({ required, excluded }: Query): string[] {
  const sayPart = (part: Part): string =>
    part.kind === 'word'
      ? part.word
      : part.kind === 'phrase'
        ? `"${part.words.join(' ')}"`
        : `${part.name}:${part.value}`;
  return [
    ...required.map((parts) => [...new Set(parts.map(sayPart))].join('|')),
    ...excluded.map((part) => `-${sayPart(part)}`),
  ].sort();
}
