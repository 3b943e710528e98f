import { createInterface } from 'node:readline';
import { log } from '@clack/prompts';
import { Cancelled } from './prompts.ts';

/** What somebody writes on a line of its own when the text is whole. */
export const lastLine = 'FINE';

/**
 * Reads many lines from the keyboard, also pasted ones, up to a line that says `FINE` (or Ctrl+D). The terminal is kept
 * from reading lines by itself: it would cut those of a word processor at 4,096 bytes.
 * @throws Cancelled on Ctrl+C.
 */
export function readLines(message: string): Promise<string> {
  log.step(`${message}\nQuando il testo è intero vai a capo, scrivi ${lastLine} e premi Invio.`);
  const lines: string[] = [];
  const reader = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: true,
    historySize: 0,
    prompt: '',
  });
  return new Promise((resolve, reject) => {
    reader.on('line', (line) => {
      if (line.trim() === lastLine) reader.close();
      else lines.push(line);
    });
    reader.on('SIGINT', () => {
      reject(new Cancelled());
      reader.close();
    });
    reader.on('close', () => resolve(lines.join('\n')));
  });
}
