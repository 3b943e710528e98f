import { CST, Lexer } from 'yaml';
import type { Located } from './finding.ts';

/**
 * What YAML allows and an editor is better without: anchors, aliases, tags, directives, more documents in a file,
 * comments beside a value (a `#` in a title is usually meant to be read), quotes that never close.
 * Looks at the tokens only, so nothing is ever expanded or resolved.
 */
export function findYamlTokens(source: string, firstLine = 1): YamlTokens {
  const findings: Located[] = [];
  let unclosedOn: number | undefined;
  let line = firstLine;
  let lineHasContent = false;
  let hasContent = false;
  let isScalar = false;

  for (const token of new Lexer().lex(source)) {
    const type: string | null = isScalar ? 'scalar-source' : CST.tokenType(token);
    isScalar = !isScalar && type === 'scalar';
    if (isScalar || type === 'doc-mode' || type === 'flow-error-end') continue;

    const refusal = refuse(type, token, { lineHasContent, hasContent });
    if (refusal) findings.push({ line, ...refusal });
    if (isQuoted(type) && !isClosed(token)) unclosedOn ??= line;

    line += token.split('\n').length - 1;
    if (token.includes('\n')) lineHasContent = !token.endsWith('\n');
    else if (type !== 'space') lineHasContent = true;
    if (!['space', 'newline', 'comment', 'directive-line'].includes(type ?? '')) hasContent = true;
  }
  return { findings, unclosedOn };
}

export interface YamlTokens {
  findings: Located[];
  /** Line on which quotes open that never close: what follows cannot be trusted. */
  unclosedOn: number | undefined;
}

type Refusal = Pick<Located, 'message' | 'remedy'>;

function refuse(
  type: string | null,
  token: string,
  { lineHasContent, hasContent }: { lineHasContent: boolean; hasContent: boolean },
): Refusal | undefined {
  switch (type) {
    case 'anchor':
      return { message: `«${excerpt(token)}» è un’àncora di YAML, che qui non si usa`, remedy: quoteIt };
    case 'alias':
      return { message: `«${excerpt(token)}» è un richiamo (alias) di YAML, che qui non si usa`, remedy: quoteIt };
    case 'tag':
      return { message: `«${excerpt(token)}» è un tipo (tag) di YAML, che qui non si usa`, remedy: quoteIt };
    case 'directive-line':
      return { message: `«${excerpt(token)}» è una direttiva di YAML, che qui non si usa`, remedy: 'togli la riga' };
    case 'doc-start':
    case 'doc-end':
      return type === 'doc-start' && !hasContent
        ? undefined
        : {
            message: 'comincia un secondo documento YAML nello stesso file',
            remedy: `togli la riga «${token}», oppure fanne due file`,
          };
    case 'comment':
      return lineHasContent
        ? {
            message: 'c’è un commento (#) sulla riga di un valore, e quel che segue # andrebbe perso',
            remedy: 'metti il valore tra virgolette se # ne fa parte, oppure sposta il commento su una riga sua',
          }
        : undefined;
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return isClosed(token)
        ? undefined
        : {
            message: `le virgolette (${token[0]}) si aprono e non si chiudono`,
            remedy: `aggiungi ${token[0]} alla fine del valore`,
          };
    default:
      return undefined;
  }
}

function isQuoted(type: string | null): boolean {
  return type === 'single-quoted-scalar' || type === 'double-quoted-scalar';
}

function isClosed(token: string): boolean {
  if (token.startsWith("'")) return /^'(?:[^']|'')*'$/u.test(token);
  return token.length > 1 && token.endsWith('"') && (/\\*(?="$)/u.exec(token)?.[0].length ?? 0) % 2 === 0;
}

function excerpt(token: string): string {
  return token.length > 40 ? `${token.slice(0, 40)}…` : token;
}

const quoteIt = 'se fa parte del testo metti tutto il valore tra virgolette, altrimenti toglilo';
