import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proseComponents } from '../../../src/markdown/prose-components.ts';
import { htmlOf, parse, problemsOf, render } from '../../support/bodies.ts';

test('a component is a place with its attributes and its children', () => {
  const { segments } = render(
    'Prima.\n\n<Riquadro titolo="In breve">\n\nTesto. :fonte{#a}\n\n<Nota>\nDentro.\n</Nota>\n\n</Riquadro>\n\nDopo.',
    {},
    'mdx',
  );

  expect(segments).toEqual([
    '<p>Prima.</p>\n',
    {
      place: 'component',
      name: 'Riquadro',
      attributes: { titolo: 'In breve' },
      children: [
        '\n<p>Testo.',
        { place: 'citation', id: 'a', number: 1, occurrence: 1 },
        '</p>\n',
        { place: 'component', name: 'Nota', attributes: {}, children: ['\n<p>Dentro.</p>\n'] },
        '\n',
      ],
    },
    '\n<p>Dopo.</p>',
  ]);
});

test('a table and its caption, an ordered list of steps', () => {
  const { segments } = render(
    '<Dati didascalia="Le cifre">\n\n| a |\n|---|\n| 1 |\n\n</Dati>\n\n<Passi>\n\n1. Uno\n2. Due\n\n</Passi>',
    {},
    'mdx',
  );

  expect(htmlOf({ segments })).toMatch(
    /^\{Dati: \n<div class="table-scroll".*aria-label="Le cifre".*\}\n\{Passi: \n<ol>.*\}$/su,
  );
});

test('every component says in Italian what it and its attributes are for', () => {
  expect(Object.keys(proseComponents)).toEqual(['Nota', 'Riquadro', 'Dati', 'Passi']);
  for (const { description, attributes } of Object.values(proseComponents)) {
    for (const text of [description, ...Object.values(attributes).map((attribute) => attribute.description)]) {
      expect(text).toMatch(/^\p{Ll}.*[^.]$/u);
    }
  }
});

test.each([
  ['import a from "./a.js"', 'c’è un «import» o un «export»'],
  ['export const a = 1', 'c’è un «import» o un «export»'],
  ['export const = =', 'c’è un «import» o un «export»'],
  ['{1 + 1}', 'c’è un’espressione fra graffe («{1 + 1}»)'],
  ['testo {nome} testo', 'c’è un’espressione fra graffe («{nome}»)'],
  ['{/* commento */}', 'c’è un’espressione fra graffe'],
  ['{while(true){}}', 'c’è un’espressione fra graffe'],
  ['{"a".repeat(2**30)}', 'c’è un’espressione fra graffe'],
  ['<Nota {...props}>\n\na\n\n</Nota>', 'ha un’espressione fra graffe'],
  ['<Nota titolo={nome}>\n\na\n\n</Nota>', 'l’attributo «titolo» di «Nota» non è un testo'],
  ['<Nota titolo>\n\na\n\n</Nota>', 'l’attributo «titolo» di «Nota» non è un testo'],
  ['<Nota titolo="">\n\na\n\n</Nota>', 'l’attributo «titolo» di «Nota» non è un testo'],
  ['<Nota titolo="a" titolo="b">\n\na\n\n</Nota>', 'ha due volte l’attributo «titolo»'],
  ['<Nota titol="a">\n\na\n\n</Nota>', 'forse «titolo»?'],
  ['<Nota href="javascript:alert(1)">\n\na\n\n</Nota>', 'non ha l’attributo «href»'],
  ['<Nota constructor="a">\n\na\n\n</Nota>', 'non ha l’attributo «constructor»'],
  ['<Nota onclick="a()">\n\na\n\n</Nota>', 'non ha l’attributo «onclick»'],
  ['<Riquadro>\n\na\n\n</Riquadro>', 'al componente «Riquadro» manca «titolo»'],
  ['<nota>\n\na\n\n</nota>', 'forse «Nota»?'],
  ['<Note>\n\na\n\n</Note>', 'forse «Nota»?'],
  ['<Mappa />', '«<Mappa>» non è un componente che si può usare'],
  ['<Nota.A>\n\na\n\n</Nota.A>', '«<Nota.A>» non è un componente'],
  ['<constructor>\n\na\n\n</constructor>', '«<constructor>» non è un componente'],
  ['<div>\n\na\n\n</div>', '«<div>» non è un componente'],
  ['<>\n\na\n\n</>', '«<>» non è un componente'],
  ['testo <Nota>a</Nota>', 'sta dentro una riga di testo'],
  ['<Nota></Nota>', 'il componente «Nota» è vuoto'],
  ['<Dati didascalia="a">\n\ntesto\n\n</Dati>', 'deve contenere una tabella e nient’altro'],
  ['<Passi>\n\n- a\n\n</Passi>', 'deve contenere un elenco numerato e nient’altro'],
])('refuses %s, with its line', (text, said) => {
  const problems = problemsOf(`Prima.\n\n${text}`, 'mdx');

  expect(problems).toEqual([expect.stringMatching(/^12: .*Rimedio: /u)]);
  expect(problems[0]).toContain(said);
});

test.each([
  ['<!-- commento -->', 12, 'c’è un commento HTML'],
  ['<Nota>\n\na', 12, 'il componente <Nota> non si chiude'],
  ['<Nota>\n\na\n\n</Riquadro>', 16, '</Riquadro> non chiude <Nota>, aperto alla riga 12'],
  ['a\n\n</Nota>', 14, 'si chiude un componente che non è stato aperto'],
  ['a\n\n{mai chiusa', 14, 'si apre e non si chiude'],
  ['<Nota titolo=a>\n\na\n\n</Nota>', 12, 'è scritto male'],
  ['<https://esempio.it>', 12, 'un indirizzo fra < e >'],
  ['> {a\nb}', 13, 'continua fuori'],
  ['<Nota titolo={}>\n\na\n\n</Nota>', 12, 'ha le graffe vuote'],
  ['meno di <5', 12, 'è scritto male'],
])('tells an error of syntax in Italian: %s', (text, line, said) => {
  const problems = problemsOf(`Prima.\n\n${text}`, 'mdx');

  expect(problems).toEqual([expect.stringMatching(new RegExp(`^${line}: .*Rimedio: `, 'u'))]);
  expect(problems[0]).toContain(said);
});

test('runs nothing of what it reads', () => {
  const canary = join(tmpdir(), `canary-${process.pid}`);
  const code = `globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(canary)}, '')`;
  parse(`{${code}}\n\nexport const a = ${code}\n\n{process.exit(0)}\n\n<Nota titolo={${code}}>\n\na\n\n</Nota>`, 'mdx');

  expect(existsSync(canary)).toBe(false);
});

test('in .md a component is HTML like any other', () => {
  expect(problemsOf('<Nota>\n\na\n\n</Nota>')).toHaveLength(2);
});
