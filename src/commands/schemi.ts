import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectDir, readSettings } from '../site/settings.ts';
import { refuseArguments, runCommand } from './run-command.ts';

const usage = `Uso: npm run schemi
Scrive gli schemi con cui VS Code completa e spiega le chiavi dei file, e gli id delle voci che ci sono adesso.
Variabili: CONTENT_DIR (un’altra cartella di contenuti).`;

await runCommand(async () => {
  refuseArguments(process.argv.slice(2), usage);
  const { takeIn } = await import('../intake/intake.ts');
  const { localEditorFiles, sharedEditorFiles } = await import('./editor-files.ts');
  const settings = readSettings();
  const { entries } = await takeIn(settings);
  const files = { ...sharedEditorFiles(), ...localEditorFiles(settings.contentDir, entries) };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(projectDir, path)), { recursive: true });
    writeFileSync(join(projectDir, path), text);
  }
  console.log(`Schemi aggiornati: ${Object.keys(files).length} file, con gli id di ${entries.length} voci.`);
  return true;
});
