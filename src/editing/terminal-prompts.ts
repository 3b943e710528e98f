import { styleText } from 'node:util';
import { confirm, isCancel, log, S_BAR, select, settings, text } from '@clack/prompts';
import { Cancelled, type Prompts, type Question } from './prompts.ts';
import { readLines } from './read-lines.ts';
import { searchPrompt } from './search-prompt.ts';

// Esc ends nothing: a key pressed by chance would throw away every answer.
settings.aliases.delete('escape');

/** The wizard's questions in a terminal. */
export const terminalPrompts: Prompts = {
  say: (message) => log.info(message),
  warn: (message) => log.warn(message),
  async text({ initial, check, ...question }) {
    const answer = await text({
      message: withHint(question),
      validate: (value = '') => check(value),
      ...(initial !== undefined && { initialValue: initial }),
    });
    return unlessCancelled(answer);
  },
  async choose({ choices, initial, ...question }) {
    const answer = await select<string>({
      message: inOneMessage(question),
      options: choices.map(({ value, label, hint }) => ({ value, label, ...(hint !== undefined && { hint }) })),
      showInstructions: false,
      ...(initial !== undefined && { initialValue: initial }),
    });
    return unlessCancelled(answer);
  },
  async confirm({ initial, ...question }) {
    const answer = await confirm({
      message: inOneMessage(question),
      initialValue: initial,
      active: 'Sì',
      inactive: 'No',
    });
    return unlessCancelled(answer);
  },
  search: async (question) => unlessCancelled(await searchPrompt({ ...question, title: withHint(question) })),
  lines: async (question) => readLines(inOneMessage(question)),
};

function unlessCancelled<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

function inOneMessage({ title, hint }: Question): string {
  return hint === undefined ? title : `${title}\n${styleText('dim', hint)}`;
}

/** For the prompts that do not draw their bar before a second line. */
function withHint({ title, hint }: Question): string {
  return hint === undefined ? title : `${title}\n${styleText('cyan', S_BAR)}  ${styleText('dim', hint)}`;
}
