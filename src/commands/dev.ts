import { readAddress } from '../site/read-address.ts';
import { readSettings } from '../site/settings.ts';
import { astroConfig, forgetMachineVariables } from './astro-config.ts';
import { devEditorPlugin } from './dev-editor.ts';
import { buildMissingIndex, devSearchPlugin } from './dev-search.ts';
import { refuseArguments, runCommand } from './run-command.ts';
import { refuseTakenPort } from './serve.ts';
import { untilStopped } from './until-stopped.ts';

const usage = `Uso: npm run dev
Mostra il sito mentre lo si scrive, bozze comprese: ogni file salvato si vede subito.
Variabili: PORT (la porta, di solito 4321), CONTENT_DIR, BASE_PATH, SITE_TODAY (AAAA-MM-GG).`;

await runCommand(async () => {
  refuseArguments(process.argv.slice(2), usage);
  const settings = readSettings(process.env, { preview: true });
  const address = readAddress(settings);
  await refuseTakenPort(settings.port);

  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  forgetMachineVariables();
  process.removeAllListeners('unhandledRejection'); // A page that fails must not end the preview: Astro shows it.
  const { dev } = await import('astro');
  const config = astroConfig(settings, address);
  const server = await dev({
    ...config,
    vite: {
      ...config.vite,
      plugins: [...(config.vite?.plugins ?? []), devSearchPlugin(settings), devEditorPlugin(settings)],
    },
    configFile: false,
    logLevel: 'warn',
  });
  buildMissingIndex(settings);
  console.log(`
Anteprima pronta, con le bozze. Apri nel browser:

    http://localhost:${server.address.port}${address.basePath}

Per scrivere nel browser, invece che con un programma: la stessa pagina con redazione/ alla fine.

Ogni file salvato in ${settings.contentName}/ si vede subito; la ricerca conosce solo l’ultimo sito costruito.
Per chiudere premi Ctrl+C.`);
  await untilStopped(() => server.stop());
  return true;
});
