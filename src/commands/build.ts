import { readSettings } from '../site/settings.ts';
import { buildSite } from './build-site.ts';
import { refuseArguments, runCommand } from './run-command.ts';

const usage = `Uso: npm run build
Costruisce il sito e il suo indice di ricerca. Se qualcosa non va, il sito già pubblicato resta com’è.
Variabili: CONTENT_DIR (un’altra cartella di contenuti), OUT_DIR (dove mettere il sito), SITE_URL, BASE_PATH, SITE_TODAY (AAAA-MM-GG).`;

await runCommand(async () => {
  refuseArguments(process.argv.slice(2), usage);
  return buildSite(readSettings());
});
