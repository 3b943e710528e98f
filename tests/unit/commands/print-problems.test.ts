import { expect, test, vi } from 'vitest';
import { printProblems, verdictOn } from '../../../src/commands/print-problems.ts';
import type { Problem } from '../../../src/intake/problem.ts';

const problem = (file: string, line: number, severity: Problem['severity']): Problem => ({
  file: `content/${file}`,
  line,
  message: 'è sbagliato',
  remedy: 'correggilo',
  severity,
});

function printed(problems: Problem[], options = {}): string {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  printProblems(problems, options);
  const text = log.mock.calls.join('\n');
  log.mockRestore();
  return text;
}

test('prints errors by file and line, then advice, each with its whole place', () => {
  const problems = [
    problem('temi/b.yaml', 2, 'error'),
    problem('temi/a.yaml', 9, 'error'),
    problem('temi/a.yaml', 1, 'advice'),
    problem('temi/a.yaml', 3, 'error'),
  ];
  expect(printed(problems)).toBe(`Problemi nei contenuti: 3.
content/temi/a.yaml:3: è sbagliato. Rimedio: correggilo.
content/temi/a.yaml:9: è sbagliato. Rimedio: correggilo.

content/temi/b.yaml:2: è sbagliato. Rimedio: correggilo.

Consigli, che non fermano la costruzione: 1.
content/temi/a.yaml:1: è sbagliato. Rimedio: correggilo.

Il manuale è in content/README.md, alla voce «Quando il controllo protesta».
`);
});

test('names the paragraph of the handbook that explains a problem', () => {
  expect(printed([{ ...problem('temi/a.yaml', 1, 'error'), explainedIn: 'date-sbagliate' }])).toContain(
    'content/temi/a.yaml:1: è sbagliato. Rimedio: correggilo. (manuale: date-sbagliate)\n',
  );
});

test('shows some of the advice that is alike, and says how much more there is', () => {
  const alike = Array.from({ length: 12 }, (_, at) => ({
    ...problem(`fonti/${at + 10}.yaml`, 1, 'advice'),
    explainedIn: 'fonti-senza-copia' as const,
  }));
  const few = { ...problem('temi/a.yaml', 1, 'advice'), explainedIn: 'ortografia' as const };
  const text = printed([...alike, few]);
  expect(text.split('manuale: fonti-senza-copia')).toHaveLength(5);
  expect(text).toContain('Consigli, che non fermano la costruzione: 13.');
  expect(text).toContain('… e 9 altri consigli come questi (manuale: fonti-senza-copia).');
  expect(text).toContain('manuale: ortografia');
  expect(printed([...alike, few], { allAdvice: true }).split('manuale: fonti-senza-copia')).toHaveLength(13);
});

test('shows every error, however many are alike', () => {
  const alike = Array.from({ length: 12 }, (_, at) => problem(`fonti/${at + 10}.yaml`, 1, 'error'));
  expect(printed(alike).split('è sbagliato')).toHaveLength(13);
});

test('prints nothing when there is nothing to mend', () => {
  expect(printed([])).toBe('');
});

test('the verdict counts errors, files, entries and advice', () => {
  expect(verdictOn([], 12)).toBe('Nessun problema nei contenuti: 12 voci controllate.');
  expect(verdictOn([problem('a', 1, 'advice')], 1)).toBe(
    'Nessun problema nei contenuti: 1 voce controllata. In più, 1 consiglio.',
  );
  expect(verdictOn([problem('a', 1, 'error'), problem('a', 2, 'error'), problem('b', 3, 'error')], 3)).toBe(
    'Da correggere: 3 problemi in 2 file; 3 voci controllate.',
  );
});
