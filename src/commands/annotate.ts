import { formatSaying, type Problem } from '../intake/problem.ts';
import { fewerAdvice } from './fewer-advice.ts';

/** Problems as GitHub Actions shows them beside the lines of a change: errors, and advice as notices. */
export function annotationsOf(problems: readonly Problem[]): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const { shown } = fewerAdvice(problems.filter(({ severity }) => severity === 'advice'));
  return [...errors, ...shown].map(({ file, line, column, message, remedy, severity, explainedIn }) => {
    const place = { file, line, col: column, title: explainedIn };
    const properties = Object.entries(place).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
    );
    const level = severity === 'error' ? 'error' : 'notice';
    return `::${level} ${properties.join(',')}::${escapeText(formatSaying({ message, remedy }))}`;
  });
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
