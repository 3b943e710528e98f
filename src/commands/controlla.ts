import { hasErrors } from '../intake/problem.ts';
import { readSettings } from '../site/settings.ts';
import { printProblems, verdictOn } from './print-problems.ts';
import { refuseArguments, runCommand } from './run-command.ts';

const usage = `Uso: npm run controlla
Controlla tutti i contenuti e dice che cosa c’è da correggere, senza costruire il sito.
Variabili: CONTENT_DIR (un’altra cartella di contenuti), SITE_URL, BASE_PATH, SITE_TODAY (AAAA-MM-GG).`;

await runCommand(async () => {
  refuseArguments(process.argv.slice(2), usage);
  // Loaded here and not above, so that a package that is not there is told as a fault.
  const { readCorpus } = await import('../corpus/read-corpus.ts');
  const { problems, checked } = await readCorpus(readSettings());
  printProblems(problems);
  console.log(verdictOn(problems, checked));
  return !hasErrors(problems);
});
