import { expect, test } from 'vitest';
import { readOptions } from '../../../src/commands/read-options.ts';
import { UsageError } from '../../../src/site/settings.ts';

const read = (...args: string[]) =>
  readOptions(args, { formato: { choices: ['testo', 'json'] }, tutti: {} }, 'Uso: prova');

test('reads words to choose and words that are only wanted', () => {
  expect(read()).toEqual({});
  expect(read('--formato', 'json', '--tutti')).toEqual({ formato: 'json', tutti: true });
  expect(read('--formato=testo')).toEqual({ formato: 'testo' });
});

test('says how to write an option that npm kept for itself, instead of doing something else', () => {
  const env = { npm_config_tutti: 'true', npm_lifecycle_event: 'prova' };
  expect(() => readOptions([], { tutti: {} }, 'Uso: prova', env)).toThrow(
    'npm ha tenuto per sé --tutti: prima ci vogliono due trattini da soli, npm run prova -- --tutti.\nUso: prova',
  );
  expect(readOptions([], { altro: {} }, 'Uso: prova', env)).toEqual({});
});

test.each([
  [['--format', 'json'], 'Non capisco «--format» (forse «--formato»?).\nUso: prova'],
  [['--xyzzy'], 'Non capisco «--xyzzy».\nUso: prova'],
  [['-t'], 'Non capisco «-t»'],
  [['tutti'], 'Non capisco «tutti».\nUso: prova'],
  [['--formato'], 'Dopo --formato ci vuole uno di questi: testo, json.'],
  [['--formato', 'jsn'], '--formato non può essere «jsn» (forse «json»?): scegli fra testo, json.'],
])('refuses %j and says what it may have been', (args, message) => {
  expect(() => read(...args)).toThrow(UsageError);
  expect(() => read(...args)).toThrow(message);
});
