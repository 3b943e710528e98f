import { readSettings, UsageError } from '../site/settings.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  // Loaded here and not above, so that a package that is not there is told as a fault.
  const { readFlags } = await import('../editing/flags.ts');
  const { helpText } = await import('../editing/help.ts');
  const flags = readFlags(process.argv.slice(2));
  if (flags.wantsHelp) {
    console.log(helpText(flags.action));
    return true;
  }
  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  if (!flags.action && !isTerminal) throw new UsageError(`Scrivi che cosa aggiungere.\n${helpText()}`);

  const { addToContent } = await import('../editing/add-to-content.ts');
  const { report, isRight } = await addToContent(readSettings(), flags, isTerminal);
  console.log(report);
  return isRight;
});
