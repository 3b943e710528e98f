import { styleText } from 'node:util';
import { AutocompletePrompt } from '@clack/core';
import { limitOptions, S_BAR, S_BAR_END, S_RADIO_ACTIVE, S_RADIO_INACTIVE, symbol } from '@clack/prompts';
import type { Choice, SearchQuestion } from './prompts.ts';

/**
 * A list that gets shorter as one types, in Italian: accents and capitals do not matter, words may come in any order.
 * The ready-made one speaks English.
 */
export async function searchPrompt(question: SearchQuestion): Promise<{ value: string; typed: string } | symbol> {
  const { title, choices, none, last } = question;
  const always = new Set([last]);
  const prompt: AutocompletePrompt<Choice> = new AutocompletePrompt<Choice>({
    options: [...(none ? [none] : []), ...choices, ...(last ? [last] : [])],
    filter: (typed, choice) => always.has(choice) || (choice !== none && matches(choice, typed)),
    validate: () =>
      prompt.focusedValue === undefined ? 'Nessuna voce ha queste parole: cancellane qualcuna.' : undefined,
    render() {
      return draw(this, title, choices);
    },
  });
  const value = await prompt.prompt();
  if (typeof value === 'symbol') return value;
  return { value: String(Array.isArray(value) ? value[0] : value), typed: prompt.userInput.trim() };
}

/** Whether a choice has words that begin with all of those typed. */
export function matches({ value, label, hint = '' }: Choice, typed: string): boolean {
  const words = plain(`${label} ${value} ${hint}`).split(' ');
  return plain(typed)
    .split(' ')
    .every((beginning) => words.some((word) => word.startsWith(beginning)));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function draw(prompt: Omit<AutocompletePrompt<Choice>, 'prompt'>, title: string, choices: readonly Choice[]): string {
  const { state, options, filteredOptions, focusedValue, error } = prompt;
  const head = [styleText('gray', S_BAR), `${symbol(state)}  ${title}`];
  const chosen = options.find(({ value }) => value === focusedValue)?.label ?? '';
  if (state === 'submit') return [...head, `${styleText('gray', S_BAR)}  ${styleText('dim', chosen)}`].join('\n');
  if (state === 'cancel') return [...head, styleText('gray', S_BAR)].join('\n');

  const bar = styleText(state === 'error' ? 'yellow' : 'cyan', S_BAR);
  const left = filteredOptions.filter((choice) => choices.includes(choice)).length;
  const found = prompt.userInput === '' ? '' : styleText('dim', ` (${left})`);
  const rows = limitOptions({
    cursor: prompt.cursor,
    options: filteredOptions,
    maxItems: 8,
    columnPadding: 3,
    rowPadding: 7,
    style: ({ label, hint }, isActive) =>
      isActive
        ? `${styleText('green', S_RADIO_ACTIVE)} ${label}${hint ? styleText('dim', ` (${hint})`) : ''}`
        : styleText('dim', `${S_RADIO_INACTIVE} ${label}`),
  });
  return [
    ...head,
    `${bar}  ${styleText('dim', 'Cerca:')} ${prompt.userInputWithCursor}${found}`,
    ...rows.map((row) => `${bar}  ${row}`),
    ...(state === 'error' ? [`${bar}  ${styleText('yellow', error)}`] : []),
    `${bar}  ${styleText('dim', 'scrivi per cercare, ↑ ↓ per muoverti, Invio per scegliere')}`,
    styleText(state === 'error' ? 'yellow' : 'cyan', S_BAR_END),
  ].join('\n');
}
