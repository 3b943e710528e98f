import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../support/bodies.ts';

describe('what was meant as Markdown and would be published as it is, is refused', () => {
  test.each<[text: string, problems: string[]]>([
    ['##Titolo', ['10: c’è un titolo senza lo spazio dopo i cancelletti']],
    ['####### Titolo', ['10: un titolo ha più di sei cancelletti']],
    ['Testo.\n\n-uno\n*due\n1.Tre', ['12', '13', '14'].map((line) => `${line}: sembra la voce di un elenco`)],
    ['- uno\n- due\n-tre', ['12: sembra la voce di un elenco']],
    ['| a | b |\n|---|\n| 1 | 2 |', ['10', '11', '12'].map((line) => `${line}: sembra la riga di una tabella`)],
    ['Il **grassetto non finisce.', ['10: ci sono due asterischi']],
    ['Il\n** grassetto ** largo.', ['11: ci sono due asterischi']],
    ['Uno.\n\n    Due.', ['12: gli spazi davanti a questa riga ne fanno un blocco di codice']],
    ['```\nuno\n\n## Due', ['10: il blocco di codice si apre (```) e non si chiude']],
    ['| a | b |\n|---|---|\n| 1 | 2 | 3 |', ['12: la riga ha 3 celle e la tabella 2 colonne: il resto andrebbe perso']],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems.map((problem) => expect.stringContaining(problem)));
  });
});

test.each([
  '#IoSto con gli operai',
  'Da 20 a\n-5 gradi, e\n3.7 di media',
  'Uno \\*\\*stelle\\*\\* e *corsivo* e **grassetto** e ***tutti e due***',
  '\\-uno',
  '```\nuno\n```',
  '> ~~~~\n> uno\n> ~~~~',
  '| a | b |\n|---|---|\n| 1 |',
  'Testo\n| a | b |\n|---|---|\n| 1 | 2 |',
  'Una sbarra | nel testo e `**codice**`',
])('%j is let through', (text) => {
  expect(problemsOf(text)).toEqual([]);
});
