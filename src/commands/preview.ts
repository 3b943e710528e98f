import { outDirs, readSettings } from '../site/settings.ts';
import { readOptions } from './read-options.ts';
import { runCommand } from './run-command.ts';
import { serveBuilt } from './serve-built.ts';

const usage = `Uso: npm run preview -- [--bozze]
Mostra su questo computer il sito già costruito.
  --bozze   l’anteprima fatta con npm run build -- --bozze
Variabili: PORT (la porta, di solito 4321), OUT_DIR, BASE_PATH.`;

await runCommand(async () => {
  const { bozze } = readOptions(process.argv.slice(2), { bozze: {} }, usage);
  await serveBuilt(readSettings(process.env, bozze ? { preview: true, outDir: outDirs.preview } : {}));
  return true;
});
