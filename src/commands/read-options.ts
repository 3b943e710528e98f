import { parseArgs } from 'node:util';
import { nearest } from '../lib/nearest.ts';
import { UsageError } from '../site/settings.ts';

/** What a command may be told on its line: a word to choose, or only that it is wanted. */
export type OptionSpecs = Record<string, { choices?: readonly string[] }>;

/** What it was told: the word for an option with choices, `true` for one without. */
export type Options = Record<string, string | true | undefined>;

/**
 * Reads the arguments of a command, `--formato json` or `--formato=json`.
 * @throws UsageError when one is not known, with the nearest that is, and when npm kept one for itself.
 */
export function readOptions(
  args: readonly string[],
  specs: OptionSpecs,
  usage: string,
  env: NodeJS.ProcessEnv = process.env,
): Options {
  refuseKeptByNpm(Object.keys(specs), env, usage);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { choices }]) => [name, { type: choices ? 'string' : 'boolean' } as const]),
    ),
    strict: false,
    tokens: true,
  });
  const options: Options = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new UsageError(`Non capisco «${token.value}».\n${usage}`);
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!spec)
      throw new UsageError(`Non capisco «${token.rawName}»${hintFor(token.name, Object.keys(specs))}.\n${usage}`);
    options[token.name] = spec.choices ? choose(token.rawName, token.value, spec.choices) : true;
  }
  return options;
}

/** Without two hyphens before it npm takes an option for its own: the command would do something else than was asked. */
function refuseKeptByNpm(names: readonly string[], env: NodeJS.ProcessEnv, usage: string): void {
  const kept = names.find((name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
  if (kept === undefined) return;
  const command = env['npm_lifecycle_event'] ?? 'build';
  throw new UsageError(
    `npm ha tenuto per sé --${kept}: prima ci vogliono due trattini da soli, npm run ${command} -- --${kept}.\n${usage}`,
  );
}

function choose(name: string, value: string | undefined, choices: readonly string[]): string {
  const list = choices.join(', ');
  if (value === undefined || value === '') throw new UsageError(`Dopo ${name} ci vuole uno di questi: ${list}.`);
  if (choices.includes(value)) return value;
  throw new UsageError(`${name} non può essere «${value}»${hintFor(value, choices, '')}: scegli fra ${list}.`);
}

function hintFor(given: string, known: readonly string[], before = '--'): string {
  const meant = nearest(given, known);
  return meant === undefined ? '' : ` (forse «${before}${meant}»?)`;
}
