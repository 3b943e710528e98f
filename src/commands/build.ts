import { outDirs, readSettings } from '../site/settings.ts';
import { buildSite } from './build-site.ts';
import { readOptions } from './read-options.ts';
import { runCommand } from './run-command.ts';

const usage = `Uso: npm run build -- [--bozze]
Costruisce il sito e il suo indice di ricerca. Se qualcosa non va, il sito già pubblicato resta com’è.
  --bozze   un’anteprima con le bozze e con quello che deve ancora uscire, in ${outDirs.preview}/: non è da pubblicare
Variabili: CONTENT_DIR (un’altra cartella di contenuti), OUT_DIR (dove mettere il sito), SITE_URL, BASE_PATH, SITE_TODAY (AAAA-MM-GG).`;

await runCommand(async () => {
  const { bozze } = readOptions(process.argv.slice(2), { bozze: {} }, usage);
  return buildSite(readSettings(process.env, bozze ? { preview: true, outDir: outDirs.preview } : {}));
});
