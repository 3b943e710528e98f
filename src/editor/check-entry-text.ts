import { findCodePoints } from '../intake/code-points.ts';
import { judgeName } from '../intake/file-names.ts';
import { errorsIn, type Finding } from '../intake/finding.ts';
import type { Problem } from '../intake/problem.ts';
import { readDataText, readMarkdownText } from '../intake/read-text.ts';
import { needsBody } from '../schemas/kinds.ts';
import { schemaOfEdited, shapeOf, type EditedKind } from './edited-file.ts';

/**
 * What is wrong with a file by itself, told by the very code that checks the content, before the editor writes it. What
 * is wrong with it among the others (a day before the first one, a draft that something names) `controlla` tells.
 */
export function checkEntryText(kind: EditedKind, path: string, text: string): Problem[] {
  const source = { path, file: path };
  const schema = schemaOfEdited(kind);
  const reading =
    shapeOf(kind).format === 'yaml'
      ? readDataText(source, text, schema)
      : readMarkdownText(source, text, schema, { format: 'md', needsBody: isBodyNeeded(kind) });
  const ofName = errorsIn(path, findingsOfName(kind, path), 'nome-del-file');
  const ofBytes = errorsIn(path, findCodePoints(text).findings, 'caratteri-invisibili');
  const problems = [...ofName, ...ofBytes, ...reading.problems];
  return problems.filter(({ severity }) => severity === 'error');
}

function findingsOfName(kind: EditedKind, path: string): Finding[] {
  if (kind === 'state' || kind === 'site') return [];
  return judgeName(kind, path.replace(/^.*\//u, ''), new Set()).findings;
}

function isBodyNeeded(kind: EditedKind): boolean {
  return kind === 'state' || (kind !== 'site' && needsBody(kind));
}
