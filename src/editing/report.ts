import { formatProblem, hasErrors, type Problem } from '../intake/problem.ts';
import { pathOf } from '../site/sections.ts';
import type { PlannedFile } from './session.ts';

/** What was written, what `controlla` says of it, and what to do now. */
export function reportOn(files: readonly PlannedFile[], problems: readonly Problem[]): string {
  const names = new Set(files.map(({ file }) => file));
  const own = problems.filter(({ file }) => names.has(file));
  const others = problems.filter(({ file, severity }) => !names.has(file) && severity === 'error').length;
  const [errors, advice] = [
    own.filter((problem) => hasErrors([problem])),
    own.filter((problem) => !hasErrors([problem])),
  ];
  return [
    [
      'Scritto:',
      ...files.map(
        ({ file, before }) => `  ${file}${before === undefined ? '' : ' (aggiunto in fondo alla sua lista)'}`,
      ),
    ],
    errors.length > 0
      ? ['Da correggere, aprendo il file:', ...errors.map(formatProblem)]
      : ['Il controllo non trova niente da correggere qui.'],
    advice.length > 0 ? ['Consigli:', ...advice.map(formatProblem)] : [],
    others > 0
      ? [`Altri file hanno ${others === 1 ? 'un problema' : `${others} problemi`}: li elenca npm run controlla.`]
      : [],
    ['Adesso:', ...nextSteps(files, errors.length > 0)],
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

function nextSteps(files: readonly PlannedFile[], hasFaults: boolean): string[] {
  const main = files.at(-1);
  if (!main) return [];
  const { kind, id, text } = main;
  return [
    ...(hasFaults ? ['- Correggi quello che dice il controllo, poi rifallo: npm run controlla'] : []),
    `- Guarda come viene: npm run dev, poi http://localhost:4321${pathOf(kind, id)}`,
    ...files
      .filter((file) => file.kind === 'statements')
      .map((file) => `- Per riportarla in un testo: ::dichiarazione{#${file.id}}`),
    ...files.filter((file) => file.kind === 'sources').map((file) => `- Per citarla in un testo: :fonte{#${file.id}}`),
    ...(/^draft: true$/mu.test(text) ? ['- È una bozza: per pubblicarla togli la riga draft: true.'] : []),
  ];
}
