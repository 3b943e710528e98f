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

function printed(problems: Problem[]): string {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  printProblems(problems);
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
`);
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
