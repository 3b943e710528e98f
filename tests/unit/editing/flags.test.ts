import { describe, expect, test } from 'vitest';
import { actions } from '../../../src/editing/actions.ts';
import { keysOf } from '../../../src/editing/answers.ts';
import { flagKeys, readFlags } from '../../../src/editing/flags.ts';
import { helpText } from '../../../src/editing/help.ts';

const read = (...args: string[]) => readFlags(args);

describe('flags', () => {
  test('are the keys of the file; lists are written with commas, or twice', () => {
    const { action, entries } = read(
      '--tipo',
      'articolo',
      '--title=Uno = due',
      '--topics',
      'a, b',
      '--topics',
      'c',
      '--places',
      '[d]',
    );
    expect(action).toMatchObject({ does: 'entry', kind: 'articles' });
    expect(entries).toEqual([{ answers: { title: 'Uno = due', topics: ['a', 'b', 'c'], places: ['d'] } }]);
  });

  test('take the name of a choice as well as its value', () => {
    const { entries } = read('--tipo', 'dichiarazione', '--fidelity', 'citazione diretta', '--draft', 'sì');
    expect(entries[0]?.answers).toEqual({ fidelity: 'directQuotation', draft: 'true' });
  });

  test('with a dot fill the items of a list, and begin the next when they come back', () => {
    const values = [
      '--values.value',
      '1.100',
      '--values.sources',
      'a,b',
      '--values.value',
      '1.050',
      '--values.sources',
      'c',
    ];
    expect(read('--tipo', 'cifra', ...values).entries[0]?.answers).toEqual({
      values: [
        { value: '1.100', sources: ['a', 'b'] },
        { value: '1.050', sources: ['c'] },
      ],
    });
    expect(read('--tipo', 'fonte', '--archive.url', 'x', '--archive.archivedOn', 'y').entries[0]?.answers).toEqual({
      archive: { url: 'x', archivedOn: 'y' },
    });
  });

  test('say a text, or where it is, and which entry is meant', () => {
    expect(read('--tipo', 'fatto', '--id', 'x', '--incolla', '-').entries).toEqual([
      { answers: {}, id: 'x', text: { from: 'paste', value: '-' } },
    ]);
    expect(read('--tipo', 'replica', '--voce', 'articoli/x', '--note', 'y').entries).toEqual([
      { answers: { note: 'y' }, target: 'articoli/x' },
    ]);
  });

  test('begin another statement', () => {
    const { entries } = read('--tipo', 'dichiarazione', '--testo', 'a', '--altra', '--testo', 'b');
    expect(entries.map(({ text }) => text?.value)).toEqual(['a', 'b']);
  });

  test.each([
    [['--tipo', 'articolo', '--titel', 'x'], 'Non conosco --titel. Forse volevi scrivere --title?'],
    [['--tipo', 'artcolo'], 'Non conosco --tipo artcolo. Forse volevi scrivere --tipo articolo?'],
    [['--tipo', 'luogo', '--zzzzzzzzz', 'x'], 'Non conosco --zzzzzzzzz. Si può scrivere: --name, --within'],
    [['--tipo', 'rettifica', '--type', 'minor'], 'Non conosco --type.'],
    [['--tipo', 'luogo', '--name', 'a', '--name', 'b'], '--name c’è due volte.'],
    [['--tipo', 'luogo', '--name'], 'Dopo --name manca il valore.'],
    [['tema'], 'Non capisco «tema»'],
    [['--name', 'x'], 'Prima di --name scrivi --tipo: articolo'],
  ])('that cannot be understood are refused, with the nearest: %j', (args, message) => {
    expect(() => readFlags(args)).toThrow(message);
  });
});

describe('the help', () => {
  test('tells every action', () => {
    expect(readFlags(['--aiuto']).wantsHelp).toBe(true);
    for (const { name } of actions) expect(helpText()).toContain(`\n                ${name} `);
  });

  test.each(actions.map((action) => [action.name, action] as const))(
    'on «%s» tells every key, and its values',
    (_name, action) => {
      const help = helpText(action);
      for (const { flag } of flagKeys(action))
        expect(help).toMatch(new RegExp(`^--${flag.replace('.', '\\.')}(?: \\*)?$`, 'mu'));
      if (action.does !== 'entry') return;
      const flags = new Set(flagKeys(action).map(({ flag }) => flag.split('.')[0]));
      expect(keysOf(action.kind).filter((key) => !flags.has(key))).toEqual(['changes']);
    },
  );

  test('says what is needed', () => {
    const [statement] = actions.filter(({ name }) => name === 'dichiarazione');
    const needed = [...helpText(statement).matchAll(/^--(\S+) \*$/gmu)].map(([, flag]) => flag);
    expect(needed).toEqual(['speakers', 'fidelity', 'topics', 'sources', 'testo']);
  });
});
