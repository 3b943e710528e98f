import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { onTestFinished } from 'vitest';
import { projectDir } from '../../src/site/settings.ts';

/** Keys that have no letter. */
export const keys = {
  enter: '\r',
  down: '\u001B[B',
  up: '\u001B[A',
  ctrlC: '\u0003',
  backspace: '\u007F',
} as const;

/** A command in a terminal, driven as somebody at the keyboard would. */
export interface TerminalSession {
  /** Waits until the screen says something new, after what was waited for last. */
  sees: (text: string | RegExp) => Promise<void>;
  /** Types text or presses keys. */
  types: (...typed: string[]) => void;
  /** Everything that was shown, without colours and movements. */
  screen: () => string;
  /** How it ended. */
  ended: Promise<number>;
}

const patience = 30_000;

/** Starts a command of the project in a pseudo-terminal. */
export function openTerminal(command: string, env: Record<string, string>, ...args: string[]): TerminalSession {
  const { VITEST: _vitest, NODE_ENV: _mode, CI: _ci, ...environment } = process.env as Record<string, string>;
  const terminal = spawn(process.execPath, [`src/commands/${command}.ts`, ...args], {
    name: 'xterm-256color',
    cols: 120,
    rows: 40,
    cwd: projectDir,
    env: { ...environment, TERM: 'xterm-256color', ...env },
  });
  let output = '';
  let seenTo = 0;
  let hasEnded = false;
  const screen = (): string => stripVTControlCharacters(output);
  terminal.onData((data) => (output += data));
  const ended = new Promise<number>((resolve) => {
    terminal.onExit(({ exitCode }) => {
      hasEnded = true;
      resolve(exitCode);
    });
  });
  onTestFinished(() => {
    if (!hasEnded) terminal.kill();
  });

  return {
    async sees(text) {
      const start = Date.now();
      for (;;) {
        const rest = screen().slice(seenTo);
        const found = typeof text === 'string' ? rest.indexOf(text) : rest.search(text);
        if (found >= 0) {
          seenTo += found + 1;
          return;
        }
        if (hasEnded || Date.now() - start > patience) {
          throw new Error(`the terminal never said ${String(text)}:\n${rest.slice(-3_000)}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    },
    types: (...typed) => terminal.write(typed.join('')),
    screen,
    ended,
  };
}
