import { expect, test } from 'vitest';
import { annotationsOf } from '../../../src/commands/annotate.ts';

test('writes problems as GitHub reads them, with what it would take for its own marks in another form', () => {
  expect(
    annotationsOf([
      {
        file: 'content/a,b.md',
        line: 7,
        column: 3,
        message: 'è al 10%: «a\nb»',
        remedy: 'correggi',
        severity: 'error',
        explainedIn: 'date-sbagliate',
      },
      { file: 'content/sito.yaml', message: 'manca', remedy: 'aggiungi', severity: 'advice' },
    ]),
  ).toEqual([
    '::error file=content/a%2Cb.md,line=7,col=3,title=date-sbagliate::è al 10%25: «a%0Ab». Rimedio: correggi.',
    '::notice file=content/sito.yaml::manca. Rimedio: aggiungi.',
  ]);
});
