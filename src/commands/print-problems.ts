import { formatProblem, sortProblems, type Problem } from '../intake/problem.ts';
import { fewerAdvice } from './fewer-advice.ts';

/**
 * Prints everything there is to mend, if there is anything: errors first, then advice; where many pieces of advice are
 * alike, only some, unless all are wanted.
 */
export function printProblems(problems: readonly Problem[], { allAdvice = false } = {}): void {
  for (const section of sectionsOf(problems, allAdvice)) console.log(`${section}\n`);
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

function sectionsOf(problems: readonly Problem[], allAdvice: boolean): string[] {
  const sorted = sortProblems(problems);
  const errors = sorted.filter(({ severity }) => severity === 'error');
  const advice = sorted.filter(({ severity }) => severity === 'advice');
  const { shown, left } = allAdvice ? { shown: advice, left: [] } : fewerAdvice(advice);
  const rest = left.map(
    ({ explainedIn, number }) =>
      `… e ${count(number, 'altro consiglio', 'altri consigli')} come questi (manuale: ${explainedIn}).`,
  );
  const hint = left.length > 0 ? ['Per vederli tutti: npm run controlla -- --tutti-i-consigli'] : [];
  return [
    ...(errors.length > 0 ? [`Problemi nei contenuti: ${errors.length}.\n${groupByFile(errors)}`] : []),
    ...(advice.length > 0
      ? [
          [`Consigli, che non fermano la costruzione: ${advice.length}.`, groupByFile(shown), '', ...rest, ...hint]
            .join('\n')
            .trimEnd(),
        ]
      : []),
    ...(problems.length > 0 ? ['Il manuale è in content/README.md, alla voce «Quando il controllo protesta».'] : []),
  ];
}

function groupByFile(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile.values()].map((group) => group.map(withExplanation).join('\n')).join('\n\n');
}

function withExplanation(problem: Problem): string {
  const line = formatProblem(problem);
  return problem.explainedIn === undefined ? line : `${line} (manuale: ${problem.explainedIn})`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
