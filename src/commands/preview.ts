import { readSettings } from '../site/settings.ts';
import { refuseArguments, runCommand } from './run-command.ts';
import { serveBuilt } from './serve-built.ts';

const usage = `Uso: npm run preview
Mostra su questo computer il sito già costruito.
Variabili: PORT (la porta, di solito 4321), OUT_DIR, BASE_PATH.`;

await runCommand(async () => {
  refuseArguments(process.argv.slice(2), usage);
  await serveBuilt(readSettings());
  return true;
});
