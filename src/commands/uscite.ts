import { hasErrors } from '../intake/problem.ts';
import { readSettings } from '../site/settings.ts';
import { readOptions } from './read-options.ts';
import { releasesAsMarkdown, releasesAsText } from './report-releases.ts';
import { runCommand } from './run-command.ts';

const usage = `Uso: npm run uscite -- [opzioni]
Dice che cosa esce oggi, che cosa uscirà e in che giorno, e quali sono le bozze.
  --formato testo|markdown   come dirlo: a chi legge qui (di solito), o nel riassunto di una costruzione automatica
  --aiuto                    questo testo
Variabili: CONTENT_DIR (un’altra cartella di contenuti), SITE_TODAY (AAAA-MM-GG).`;

await runCommand(async () => {
  const specs = { formato: { choices: ['testo', 'markdown'] }, aiuto: {} };
  const options = readOptions(process.argv.slice(2), specs, usage);
  if (options['aiuto']) {
    console.log(usage);
    return true;
  }
  const { readCorpus } = await import('../corpus/read-corpus.ts');
  const { releases, problems } = await readCorpus(readSettings());
  console.log(options['formato'] === 'markdown' ? releasesAsMarkdown(releases) : releasesAsText(releases));
  if (!hasErrors(problems)) return true;
  console.log('\nQualche file ha problemi e può mancare da questo elenco: `npm run controlla` dice quali.');
  return false;
});
