import { UsageError } from '../site/settings.ts';

/** What a command tells whoever called it. */
export const exitCodes = { right: 0, problems: 1, usedWrongly: 2, fault: 3 } as const;

/**
 * Runs a command and sets the exit code of the process, whatever happens: problems in the content, a wrong use or a
 * fault of ours never look like one another. The command tells whether the content was right, and has printed why not.
 */
export async function runCommand(main: () => Promise<boolean>): Promise<void> {
  process.on('uncaughtException', endWithFault);
  try {
    process.exitCode = (await main()) ? exitCodes.right : exitCodes.problems;
  } catch (error) {
    if (!(error instanceof UsageError)) endWithFault(error);
    console.error(error.message);
    process.exit(exitCodes.usedWrongly);
  }
}

/** @throws UsageError when a command that takes no arguments is given some. */
export function refuseArguments(args: readonly string[], usage: string): void {
  if (args.length > 0) throw new UsageError(`Non capisco «${args.join(' ')}».\n${usage}`);
}

function endWithFault(error: unknown): never {
  console.error('Il programma si è fermato per un guasto suo, non per i contenuti. Ecco che cosa dice:');
  console.error(error);
  process.exit(exitCodes.fault);
}
