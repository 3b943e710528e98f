import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAddress } from '../site/read-address.ts';
import { UsageError, type Settings } from '../site/settings.ts';
import { displayPath, isPreview, restorePublished } from './build-folder.ts';
import { serve } from './serve.ts';
import { untilStopped } from './until-stopped.ts';

/** Serves the site that was built last, says what it is and where to look, and goes on until it is stopped. */
export async function serveBuilt(settings: Settings): Promise<void> {
  const { outDir, port, preview } = settings;
  restorePublished(outDir);
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new UsageError(
      `In ${displayPath(outDir)} non c’è ${preview ? 'nessuna anteprima' : 'nessun sito'}: ${preview ? 'costruiscila' : 'costruiscilo'} con \`npm run build${preview ? ' -- --bozze' : ''}\`.`,
    );
  }
  const { url, close } = await serve(outDir, { basePath: readAddress(settings).basePath, port });
  console.log(`
${isPreview(outDir) ? 'L’anteprima, con le bozze, è pronta' : 'Il sito è pronto'}. Apri nel browser:

    ${url}

Si vede solo da questo computer. Per chiudere premi Ctrl+C.`);
  await untilStopped(close);
}
