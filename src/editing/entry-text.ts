import { Document, isScalar, visit } from 'yaml';
import { fieldAt } from '../intake/field-at.ts';
import { formatsOf } from '../schemas/kinds.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import type { Kind } from '../site/sections.ts';
import { inOrder, keysOf, keysOfObject, type Answers } from './answers.ts';

/** The text of a new file: its keys in the usual order, then its body. */
export function entryText(kind: Kind, answers: Answers, body = ''): string {
  const yaml = yamlText(inSchemaOrder(kind, answers));
  if (formatsOf(kind)[0] === 'yaml') return yaml;
  return `---\n${yaml}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;
}

/** YAML in which every value is read back as it was given, quoted only where it must be; lists of words on one line. */
export function yamlText(value: Answers | Answers[]): string {
  const document = new Document(value, { schema: 'failsafe' });
  visit(document, {
    Seq: (_key, list) => {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
    // Within quotes nothing is a sign: a line end or a tab is written by its name, and nothing is a value too.
    Scalar: (_key, scalar) => {
      if (typeof scalar.value === 'string' && /[\t\n]|^$/u.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: 1_000_000 });
}

function inSchemaOrder(kind: Kind, answers: Answers): Answers {
  const sorted = inOrder(answers, keysOf(kind));
  return Object.fromEntries(
    Object.entries(sorted).map(([key, value]) => {
      const inner = keysOfObject(fieldAt(schemaOf(kind), [key, 0])?.schema ?? fieldAt(schemaOf(kind), [key])?.schema);
      const order = (item: unknown) => (isAnswers(item) ? inOrder(item, inner) : item);
      return [key, Array.isArray(value) ? value.map(order) : order(value)];
    }),
  ) as Answers;
}

function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
