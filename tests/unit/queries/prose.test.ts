import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/corpus/entry.ts';
import { getProse, getRenderedBody } from '../../../src/queries/prose.ts';
import type { ProseView } from '../../../src/queries/views.ts';
import { bodyOf } from '../../support/bodies.ts';
import { article, commitment, corpus, event, glossaryTerm, source, statement } from '../../support/entries.ts';

function proseOf(text: string, others: Entry[] = [], format: 'md' | 'mdx' = 'md'): ProseView {
  const one = article({}, { body: bodyOf(text, format) });
  const prose = getProse(corpus([one, ...others]), one);
  if (!prose) throw new Error('no prose');
  return prose;
}
const radio = source({ title: 'Il notiziario' }, { id: 'la-radio' });
const html = ({ segments }: Pick<ProseView, 'segments'>) => segments.filter((one) => typeof one === 'string').join('');

describe('citations', () => {
  test('are numbered in the order in which sources are first cited, and counted', () => {
    const { citations } = proseOf(
      'Uno :fonte{#la-radio}. Due :fonte{#il-giornale}.\n\nTre :fonte{#la-radio} e :fonte{#la-radio}.',
      [radio],
    );
    expect(citations.map(({ id, number, occurrences }) => [id, number, occurrences])).toEqual([
      ['la-radio', 1, 3],
      ['il-giornale', 2, 1],
    ]);
  });

  test('each say which one they are and what source they lead to', () => {
    const { segments } = proseOf('Uno :fonte{#la-radio}. Due :fonte{#il-giornale}. Tre :fonte{#la-radio}.', [radio]);
    expect(segments.filter((segment) => typeof segment !== 'string')).toEqual([
      { place: 'citation', number: 1, occurrence: 1, source: 'Il notiziario' },
      { place: 'citation', number: 2, occurrence: 1, source: 'Il tavolo si apre' },
      { place: 'citation', number: 1, occurrence: 2, source: 'Il notiziario' },
    ]);
  });

  test('inside components are numbered and counted with the others', () => {
    const { citations, segments } = proseOf(
      'Uno :fonte{#la-radio}.\n\n<Nota>\n\nDue :fonte{#il-giornale}.\n\n<Riquadro titolo="Che cosa">\n\nTre :fonte{#la-radio}.\n\n</Riquadro>\n\n</Nota>',
      [radio],
      'mdx',
    );
    expect(citations.map(({ number, occurrences }) => [number, occurrences])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(segments.find((segment) => typeof segment !== 'string' && segment.place === 'component')).toMatchObject({
      name: 'Nota',
      children: expect.arrayContaining([{ place: 'citation', number: 2, occurrence: 1, source: 'Il tavolo si apre' }]),
    });
  });
});

test('a text is rendered again when the glossary changes, and only then', () => {
  const one = article({}, { body: bodyOf('La vertenza continua.') });
  const body = (...terms: Entry[]) => {
    if (!one.body) throw new Error('no body');
    return getRenderedBody(corpus([one, ...terms]), one.id, one.body);
  };
  const plain = body();
  const linked = body(glossaryTerm());
  expect(plain.segments.join('')).not.toContain('/glossario/vertenza/');
  expect(linked.segments.join('')).toContain('/glossario/vertenza/');
  expect(body(glossaryTerm())).toBe(linked);
  expect(body()).toEqual(plain);
});

test('a quoted statement is there whole', () => {
  const { segments } = proseOf('Ha detto:\n\n::dichiarazione{#una-dichiarazione}', [
    statement({ fragment: 'un tavolo' }),
  ]);
  expect(segments).toContainEqual({
    place: 'statement',
    statement: expect.objectContaining({ id: 'una-dichiarazione', title: 'Anna Rossi: «un tavolo»' }),
  });
});

describe('terms of the glossary', () => {
  const term = (text: string) => glossaryTerm({}, { body: bodyOf(text) });
  const link = 'href="/glossario/vertenza/"';

  test('are linked at first use in any text', () => {
    expect(html(proseOf('È una vertenza.', [term('Una lite.')]))).toContain(link);
  });

  test('are not linked in their own definition, where other terms are', () => {
    const own = term('Una vertenza può finire in un accordo.');
    const other = glossaryTerm({ term: 'accordo', forms: [] }, { id: 'accordo', body: bodyOf('La fine.') });
    const prose = getProse(corpus([own, other]), own);
    expect(html(prose ?? { segments: [] })).not.toContain(link);
    expect(html(prose ?? { segments: [] })).toContain('href="/glossario/accordo/"');
  });

  test('are linked in an entry of another kind that happens to have the same id', () => {
    const same = event({}, { id: 'vertenza', body: bodyOf('Comincia la vertenza.') });
    expect(html(getProse(corpus([same, term('Una lite.')]), same) ?? { segments: [] })).toContain(link);
  });

  test('are those of the corpus that asks', () => {
    const one = article({}, { body: bodyOf('È una vertenza.') });
    expect(html(getProse(corpus([one]), one) ?? { segments: [] })).not.toContain(link);
    expect(html(getProse(corpus([one, term('Una lite.')]), one) ?? { segments: [] })).toContain(link);
    const elsewhere = corpus([one, term('Una lite.')], { basePath: '/sito/' });
    expect(html(getProse(elsewhere, one) ?? { segments: [] })).toContain('href="/sito/glossario/vertenza/"');
  });
});

test.each([
  [1, 1],
  [299, 1],
  [300, 2],
  [2000, 10],
])('%d words take %d minutes', (words, minutes) => {
  expect(proseOf('parola '.repeat(words))).toMatchObject({ words, minutes });
});

test('what has no body has no prose', () => {
  const one = { ...commitment(), body: undefined };
  expect(getProse(corpus(), one)).toBeUndefined();
});
