import { hasErrors } from '../intake/problem.ts';
import { readSettings, UsageError } from '../site/settings.ts';
import { annotationsOf } from './annotate.ts';
import { printProblems, verdictOn } from './print-problems.ts';
import { readOptions } from './read-options.ts';
import { runCommand } from './run-command.ts';

const usage = `Uso: npm run controlla -- [opzioni]
Controlla tutti i contenuti e dice che cosa c’è da correggere, senza costruire il sito.
  --formato testo|json|github   come dirlo: a chi legge (di solito), ai programmi, accanto alle righe su GitHub
  --tutti-i-consigli            tutti i consigli, anche quando sono molti e uguali
  --leggibilita                 quanto è facile ogni testo, dal più difficile (indice Gulpease)
  --correggi                    corregge quello che si corregge senza rischi; prima mostra le differenze e chiede
  --virgolette                  con --correggi, anche virgolette e apostrofi dei testi, come si leggeranno nel sito
  --si                          con --correggi, non chiede
  --aiuto                       questo testo
Variabili: CONTENT_DIR (un’altra cartella di contenuti), SITE_URL, BASE_PATH, SITE_TODAY (AAAA-MM-GG).`;

const specs = {
  formato: { choices: ['testo', 'json', 'github'] },
  'tutti-i-consigli': {},
  leggibilita: {},
  correggi: {},
  virgolette: {},
  si: {},
  aiuto: {},
};

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2), specs, usage);
  if (options['aiuto']) {
    console.log(usage);
    return true;
  }
  for (const name of ['si', 'virgolette']) {
    if (options[name] && !options['correggi']) throw new UsageError(`--${name} vale solo insieme a --correggi.`);
  }
  if (options['correggi'] && ['json', 'github'].includes(String(options['formato']))) {
    throw new UsageError('--correggi parla a chi legge: non si usa insieme a --formato json o github.');
  }
  // Loaded here and not above, so that a package that is not there is told as a fault.
  const { checkContent } = await import('../advice/check-content.ts');
  const settings = readSettings();
  if (options['correggi']) {
    const { mendContent } = await import('./mend-content.ts');
    await mendContent(settings, { withoutAsking: options['si'] === true, marks: options['virgolette'] === true });
  }
  const check = await checkContent(settings);
  const { problems, checked, readability } = check;
  if (options['formato'] === 'json') console.log(JSON.stringify(check, null, 2));
  else if (options['formato'] === 'github') for (const line of annotationsOf(problems)) console.log(line);
  else {
    if (options['leggibilita']) {
      for (const { file, index, words } of readability)
        console.log(`${String(index).padStart(3)}  ${words} parole  ${file}`);
      console.log('');
    }
    printProblems(problems, { allAdvice: options['tutti-i-consigli'] === true });
    console.log(verdictOn(problems, checked));
  }
  return !hasErrors(problems);
});
