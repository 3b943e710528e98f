import type { Node, Nodes, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { nearest } from '../lib/nearest.ts';
import { idPattern } from '../schemas/common.ts';
import type { Mention } from './parsed-body.ts';
import { writtenTexts } from './prose-text.ts';
import type { Report } from './report.ts';

/**
 * Checks the two directives that a text may hold, `:fonte{#id}` in a sentence and `::dichiarazione{#id}` on a line of
 * its own, and tells which ids they name. Anything that only looks like one is an error: it would be published as text.
 */
export function checkDirectives(tree: Root, report: Report): { citations: Mention[]; statements: Mention[] } {
  const citations: Mention[] = [];
  const statements: Mention[] = [];
  const before = report.problems.length;
  visit(tree, (node, at, parent) => {
    if (node.type === 'textDirective') {
      const mention = checkDirective(node, report);
      if (mention) citations.push(mention);
      if (mention) checkWhatFollows(node, parent?.children[(at ?? 0) + 1], report);
    }
    if (node.type === 'leafDirective') {
      const mention = checkDirective(node, report);
      if (mention) statements.push(mention);
    }
    if (node.type === 'containerDirective') {
      report.error(node, `il blocco \`:::${node.name}\` non è previsto`, `scrivi ${bothForms}`);
    }
    if (node.type === 'code' || node.type === 'inlineCode') {
      if (lookalike.test(node.value)) {
        report.error(
          node,
          `${quote(node.value)} sembra una citazione, ma verrebbe pubblicata come codice`,
          'togli gli spazi davanti, oppure gli apici inversi',
        );
      }
    }
  });
  checkLookalikes(tree, report, new Set(report.problems.slice(before).map(({ line }) => line)));
  return { citations, statements };
}

const forms = {
  fonte: { type: 'textDirective', form: '`:fonte{#id}` dentro una frase' },
  dichiarazione: { type: 'leafDirective', form: '`::dichiarazione{#id}` da sola su una riga' },
} as const;
const bothForms = `${forms.fonte.form}, oppure ${forms.dichiarazione.form}`;

/** What nobody writes but to cite: a colon, a name and a brace; two colons and a name; a brace and a hash. */
const lookalike =
  /(?<!\\)\{\s*#|(?<![\\:]):{2,}\s*\p{L}|(?<![\\:]):\s?(?:fonte|dichiarazione)\s*[[{]|(?<![\\:]):\p{L}[\p{L}\d_-]*\s*\{/iu;

function checkDirective(node: TextDirective | LeafDirective, report: Report): Mention | undefined {
  const written = report.written(node).trim();
  const { name } = node;
  if (!isKnown(name)) {
    const close = nearest(name.toLowerCase(), Object.keys(forms));
    report.error(
      node,
      `\`${colonsOf(node)}${name}\` non esiste`,
      close === undefined ? `scrivi ${bothForms}` : `correggi il nome (forse «${close}»?)`,
    );
    return undefined;
  }
  const { type, form } = forms[name];
  if (node.type !== type) {
    report.error(
      node,
      `${quote(written)} ha ${node.type === 'leafDirective' ? 'due' : 'un solo'} «:» davanti`,
      `scrivi ${form}`,
    );
    return undefined;
  }
  const id = new RegExp(`^${colonsOf(node)}${name}\\{#([^\\s{}#.=]+)\\}$`, 'u').exec(written)?.[1];
  if (id === undefined) {
    report.error(node, `${quote(written)} ${faultOf(node, written)}`, `scrivi ${form}`);
    return undefined;
  }
  if (!idPattern.test(id)) {
    report.error(
      node,
      `${quote(written)} ha un id che non può esistere`,
      'copia l’id dal nome del file: lettere minuscole senza accenti, cifre e trattini',
    );
    return undefined;
  }
  return { target: id, line: report.lineOf(node) };
}

function isKnown(name: string): name is keyof typeof forms {
  return Object.hasOwn(forms, name);
}

function colonsOf(node: TextDirective | LeafDirective | ContainerDirective): string {
  return node.type === 'textDirective' ? ':' : '::';
}

function faultOf({ attributes, children }: TextDirective | LeafDirective, written: string): string {
  if (/\.(?:ya?ml|mdx?)\}$/u.test(written))
    return 'ha il nome del file al posto dell’id, che è senza cartella e senza estensione';
  if (children.length > 0) return 'ha un’etichetta fra parentesi quadre, che non si usa';
  if (!written.endsWith('}')) return 'non ha l’id fra graffe, o la graffa non si chiude';
  if ((written.match(/#/gu)?.length ?? 0) > 1) return 'ha più di un id';
  if (attributes?.['class']) return 'ha una classe (il punto dentro le graffe), che non si usa';
  if (attributes?.['id'] === undefined) return 'non ha l’id, che comincia con #';
  return 'ha dentro le graffe qualcosa che non è l’id';
}

/** White space before a citation goes away, so a word right after it would be glued to the word before. */
function checkWhatFollows(node: TextDirective, next: Node | undefined, report: Report): void {
  if (next?.type === 'text' && /^[\p{L}\p{N}]/u.test((next as { value?: string }).value ?? '')) {
    report.error(node, 'dopo la citazione la parola comincia senza spazio', 'metti uno spazio dopo la graffa');
  }
}

/** Text (in `.mdx` also an expression) that was meant as a directive; once per line, and not where one is already wrong. */
function checkLookalikes(tree: Root, report: Report, wrong: Set<number | undefined>): void {
  const offsets = writtenTexts(tree, report).flatMap(({ written, offset }) =>
    [...written.matchAll(new RegExp(lookalike, 'giu'))].map(({ index }) => offset + index),
  );
  visit(tree, (node) => {
    if (isExpression(node) && isLookalike(node.value)) offsets.push(node.position?.start.offset ?? 0);
  });
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    const line = report.lineOf(offset);
    if (!wrong.has(line)) reportLookalike(offset, report);
    wrong.add(line);
  }
}

/** Whether the inside of braces is an id: the expression of `.mdx` that it was taken for was never meant. */
export function isLookalike(expression: string): boolean {
  return expression.trimStart().startsWith('#');
}

function isExpression(node: Nodes): node is Extract<Nodes, { type: 'mdxTextExpression' | 'mdxFlowExpression' }> {
  return node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
}

function reportLookalike(offset: number, { source: { text }, error }: Report): void {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end === -1 ? text.length : end);
  const from = Math.min(lookalike.exec(line)?.index ?? offset - start, offset - start);
  const sentence = line.slice(from).trim();
  if (/^::\s*dichiarazione\s*\{[^}]*\}/u.test(sentence)) {
    error(
      start + from,
      `${quote(sentence)} non è da sola sulla riga`,
      'lasciala da sola, senza testo né prima né dopo, con una riga vuota sopra e sotto',
    );
  } else if (/^:{2,}\s*fonte/iu.test(sentence)) {
    error(start + from, `${quote(sentence)} ha più di un «:» davanti`, `scrivi ${forms.fonte.form}`);
  } else if (/\{[^}]*$/u.test(sentence)) {
    error(start + from, `${quote(sentence)} non ha la graffa chiusa`, `scrivi ${bothForms}`);
  } else {
    error(
      start + from,
      `${quote(sentence)} sembra una citazione, ma non è scritta nel modo giusto`,
      `scrivi ${bothForms}`,
    );
  }
}

/** The first characters of something wrong, on one line. */
function quote(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return `«${line.length > 60 ? `${line.slice(0, 59)}…` : line}»`;
}
