import { expect, test } from 'vitest';
import { faultOfAnswer, faultsOf } from '../../../src/editing/check-answer.ts';
import { kinds, type Kind } from '../../../src/site/sections.ts';

const knownIds = Object.fromEntries(kinds.map((kind) => [kind, new Set(['anna-rossi'])])) as unknown as Record<
  Kind,
  ReadonlySet<string>
>;
const context = {
  today: '2026-03-04',
  contentName: 'content',
  knownIds,
  site: { file: 'content/sito.yaml', data: { firstDay: '2024-01-01' } as never, lineOf: () => 1 },
};

test.each([
  [
    'events',
    { title: 'Uno\ndue' },
    ['title'],
    '`title` va a capo, ma deve stare su una riga sola. Rimedio: scrivi tutto su una riga.',
  ],
  ['events', { title: 'Uno' }, ['title'], undefined],
  ['events', { date: '13 gennaio 2026' }, ['date'], '`date`: «13 gennaio 2026» non è una data che esiste'],
  ['statements', { saidOn: '2027' }, ['saidOn'], '`saidOn` è «2027», nel futuro (oggi è il 4 marzo 2026)'],
  ['statements', { saidOn: '1026-01-13' }, ['saidOn'], '`saidOn` è «1026-01-13», prima del 1º gennaio 2024'],
  ['statements', { saidOn: '2027', dateNote: 'Il mese non si sa.' }, ['dateNote'], undefined],
  ['statements', { fidelity: 'directQuotation' }, ['fragment'], '`fragment` manca, ma la fedeltà dichiarata'],
  ['statements', { fidelity: 'directQuotation' }, ['fidelity'], undefined],
  ['statements', { speakers: ['anna-rosi'] }, ['speakers'], 'cita «anna-rosi», che non esiste in content/soggetti/.'],
  [
    'figures',
    { values: [{ value: '3.7' }] },
    ['values', 0, 'value'],
    '`value` in `values`: «3.7» non è un numero scritto all’italiana',
  ],
] as const)('one answer of %s is judged as the file will be: %j', (kind, answers, path, expected) => {
  const fault = faultOfAnswer(kind, structuredClone(answers) as never, path, context);
  if (expected === undefined) expect(fault).toBeUndefined();
  else expect(fault).toContain(expected);
});

test('all of them together are judged by what they name as well', () => {
  const answers = { name: 'Valle', within: 'anna-rosi', publishedOn: '2026-03-04' };
  expect(faultsOf('places', answers, context)).toEqual([
    'cita «anna-rosi», che non esiste in content/luoghi/. Rimedio: correggi il nome (forse «anna-rossi»?), oppure crea content/luoghi/anna-rosi.yaml.',
  ]);
});
