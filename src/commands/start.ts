import { readSettings } from '../site/settings.ts';
import { buildSite } from './build-site.ts';
import { refuseArguments, runCommand } from './run-command.ts';
import { refuseTakenPort } from './serve.ts';
import { serveBuilt } from './serve-built.ts';

const usage = `Uso: npm start
Costruisce il sito e lo mostra su questo computer.
Variabili: PORT (la porta, di solito 4321) e quelle di npm run build.`;

await runCommand(async () => {
  refuseArguments(process.argv.slice(2), usage);
  const settings = readSettings();
  await refuseTakenPort(settings.port);
  if (!(await buildSite(settings))) return false;
  await serveBuilt(settings);
  return true;
});
