import { formatProblem, sortProblems, type Problem } from '../intake/problem.ts';

/** Prints everything there is to mend, if there is anything: errors first, then advice. */
export function printProblems(problems: readonly Problem[]): void {
  for (const section of sectionsOf(problems)) console.log(`${section}\n`);
}

/** One line that says how the content stands: `Nessun problema nei contenuti: 12 voci controllate.` */
export function verdictOn(problems: readonly Problem[], checked: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const files = new Set(errors.map(({ file }) => file)).size;
  const checkedEntries = count(checked, 'voce controllata', 'voci controllate');
  const verdict =
    errors.length === 0
      ? `Nessun problema nei contenuti: ${checkedEntries}.`
      : `Da correggere: ${count(errors.length, 'problema', 'problemi')} in ${files} file; ${checkedEntries}.`;
  const advice = problems.length - errors.length;
  return advice === 0 ? verdict : `${verdict} In più, ${count(advice, 'consiglio', 'consigli')}.`;
}

function sectionsOf(problems: readonly Problem[]): string[] {
  const sorted = sortProblems(problems);
  return [
    { title: 'Problemi nei contenuti', found: sorted.filter(({ severity }) => severity === 'error') },
    {
      title: 'Consigli, che non fermano la costruzione',
      found: sorted.filter(({ severity }) => severity === 'advice'),
    },
  ]
    .filter(({ found }) => found.length > 0)
    .map(({ title, found }) => `${title}: ${found.length}.\n${groupByFile(found).join('\n\n')}`);
}

function groupByFile(problems: readonly Problem[]): string[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile.values()].map((group) => group.map(formatProblem).join('\n'));
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
