import { z } from 'zod';
import type { FieldPath } from '../corpus/entry.ts';
import { parseEdtf } from '../lib/edtf.ts';
import { nearest } from '../lib/nearest.ts';
import { idPattern } from '../schemas/common.ts';
import { kindOfData } from '../schemas/schema-of.ts';
import { folderOf } from '../site/sections.ts';
import type { Explanation } from './explanations.ts';
import { fieldAt, type Field } from './field-at.ts';
import type { Finding } from './finding.ts';
import { guessDay, guessEdtf, proposeReference } from './guesses.ts';
import { lineOfField, type YamlData, type YamlValue } from './yaml.ts';

/** What a schema finds wrong with the data of a file, in the words of an editor, each with its line. */
export function describeIssues(
  schema: z.ZodType,
  { value, lines }: YamlData,
  issues: readonly z.core.$ZodIssue[],
): Finding[] {
  const lineOf = (path: FieldPath): number => lineOfField(lines, path);
  // One key too many is a slip; two or more may be those of another kind.
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  const other = unknown.length > 1 ? kindOfData(value) : undefined;
  if (other !== undefined) return [{ line: lines.first, ...inAnotherFolder(folderOf(other)) }];

  const misspelt = new Set<string>();
  const findings: Finding[] = [];

  for (const issue of issues.filter(({ code }) => code === 'unrecognized_keys')) {
    const path = issue.path as FieldPath;
    for (const key of 'keys' in issue ? issue.keys : []) {
      const { meant, ...finding } = describeUnknownKey(schema, path, key);
      if (meant !== undefined && valueAt(value, [...path, meant]) === undefined)
        misspelt.add([...path, meant].join('.'));
      findings.push({ line: lineOf([...path, key]), ...finding, explainedIn: 'chiavi-sbagliate' });
    }
  }
  for (const issue of issues.filter(({ code }) => code !== 'unrecognized_keys')) {
    const path = issue.path as FieldPath;
    const given = valueAt(value, path);
    // A misspelt key is one slip of the pen: it is not also said to be missing.
    if (given === undefined && misspelt.has(path.join('.'))) continue;
    const field = fieldAt(schema, path);
    const explainedIn = explanationOf(issue, given, field, path);
    findings.push({ line: lineOf(path), ...describeIssue(issue, given, field, path), explainedIn });
  }
  return findings;
}

function inAnotherFolder(folder: string): Omit<Finding, 'line'> {
  return {
    message: `ha tutte le chiavi di una voce di ${folder}/, e non di questa cartella`,
    remedy: `sposta il file nella cartella ${folder}/`,
    explainedIn: 'chiavi-sbagliate',
  };
}

function explanationOf(
  { code }: z.core.$ZodIssue,
  given: YamlValue | undefined,
  field: Field | undefined,
  path: FieldPath,
): Explanation {
  if (path[0] === 'changes' && code === 'custom') return 'cambiamenti-sbagliati';
  if (given === undefined || given === '') return 'chiavi-sbagliate';
  if (typeof given === 'string' && field?.meta.date !== undefined) return 'date-sbagliate';
  if (typeof given === 'string' && field?.meta.reference !== undefined) return 'rimandi-sbagliati';
  return 'valori-sbagliati';
}

type Description = Pick<Finding, 'message' | 'remedy'>;

function describeUnknownKey(schema: z.ZodType, path: FieldPath, key: string): Description & { meant?: string } {
  if (key.startsWith('\u00A0')) {
    return {
      message: `davanti a \`${key.trim()}\` c’è uno spazio che non va a capo (U+00A0)`,
      remedy: 'riscrivi gli spazi del rientro',
    };
  }
  const parent = fieldAt(schema, path)?.schema;
  const known = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
  const place = path.length === 0 ? 'qui' : `in ${nameOf(path)}`;
  const message = `\`${key}\` non è una chiave prevista ${place}`;
  if (['slug', 'id', 'permalink', 'url', 'path'].includes(key) && path.length === 0) {
    return { message, remedy: 'togli la chiave: l’indirizzo è il nome del file' };
  }
  const meant = nearest(key.toLowerCase(), known);
  if (meant !== undefined) return { message, remedy: `forse volevi scrivere \`${meant}\``, meant };
  if (/\s/u.test(key)) {
    return {
      message,
      remedy: 'se continua il valore di sopra, metti tutto quel valore tra virgolette; se no, togli la riga',
    };
  }
  return {
    message,
    remedy: `togli la chiave; quelle previste sono ${known.map((name) => `\`${name}\``).join(', ')}`,
  };
}

function describeIssue(
  issue: z.core.$ZodIssue,
  given: YamlValue | undefined,
  field: Field | undefined,
  path: FieldPath,
): Description {
  const name = nameOf(path);
  if (issue.code === 'custom' && issue.params?.['remedy'] !== undefined && typeof given !== 'string') {
    return { message: `${name} ${issue.message}`, remedy: String(issue.params['remedy']) };
  }
  if (path.length === 0)
    return {
      message: 'non è una serie di chiavi con i loro valori',
      remedy: 'scrivi `chiave: valore`, una chiave per riga',
    };
  if (given === undefined) return { message: `manca ${name}`, remedy: `aggiungi ${howToWrite(field, path)}` };
  const isItem = typeof path.at(-1) === 'number';
  const subject = isItem ? `una voce di ${name}` : name;
  if (given === '')
    return { message: `${subject} è ${isItem ? 'vuota' : 'vuoto'}`, remedy: remedyForNothing(field, path) };

  switch (issue.code) {
    case 'invalid_type':
      return {
        message: `${subject} deve essere ${shapes[issue.expected] ?? shapes.string}, non ${shapeOf(given)}`,
        remedy: remedyForShape(issue.expected, given, field, path),
      };
    case 'too_small':
      return {
        message: `${name} deve avere almeno ${issue.minimum === 1 ? 'una voce' : `${issue.minimum} voci`}`,
        remedy: `scrivi ${howToWrite(field, path)}`,
      };
    case 'invalid_value':
      return describeWrongChoice(issue.values.map(String), given, name, field?.meta.labels ?? {});
    default:
      return {
        message: `${name}${issue.message.startsWith('non ') ? `: «${excerpt(given)}»` : ''} ${issue.message}`,
        remedy: remedyForText(issue, given, field),
      };
  }
}

function describeWrongChoice(
  values: string[],
  given: YamlValue,
  name: string,
  labels: Readonly<Record<string, string>>,
): Description {
  if (typeof given !== 'string') {
    return {
      message: `${name} deve essere uno di questi valori: ${values.join(', ')}`,
      remedy: 'scrivine uno solo, senza trattino',
    };
  }
  const meant =
    yesOrNo(given, values) ??
    valueLabelled(given, labels) ??
    nearest(given.toLowerCase(), values) ??
    values.find((value) => value.toLowerCase() === given.toLowerCase());
  return {
    message: `${name}: «${excerpt(given)}» non è tra i valori ammessi (${values.join(', ')})`,
    remedy: meant === undefined ? 'scrivi uno dei valori ammessi' : `scrivi «${meant}»`,
  };
}

function yesOrNo(given: string, values: readonly string[]): string | undefined {
  if (!values.includes('true')) return undefined;
  if (/^(?:s[iì]'?|yes|y|vero|on|1)$/iu.test(given)) return 'true';
  return /^(?:no|n|falso|off|0)$/iu.test(given) ? 'false' : undefined;
}

/** The value that readers see under this name: whoever writes `avvenuto` means `happened`. */
function valueLabelled(given: string, labels: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(labels).find((value) => labels[value]?.toLowerCase() === given.trim().toLowerCase());
}

function remedyForNothing(field: Field | undefined, path: FieldPath): string {
  const write = `scrivi ${howToWrite(field, path)}`;
  if (typeof path.at(-1) === 'number') return `${write}, oppure togli la voce`;
  return field?.isOptional ? `${write}, oppure togli la chiave` : write;
}

function remedyForText(issue: z.core.$ZodIssue, given: YamlValue, field: Field | undefined): string {
  const written = field?.meta.remedy ?? (issue.code === 'custom' ? String(issue.params?.['remedy'] ?? '') : '');
  if (typeof given === 'string' && field?.meta.reference !== undefined) {
    if (/[;,]/u.test(given)) return 'separa gli id con una virgola: [uno, due]';
    const id = proposeReference(given);
    if (id === undefined) return written;
    const several = given.split(' ').every((word) => idPattern.test(word)) && given.includes(' ');
    return `scrivi «${id}»${several ? '; se sono più id, separali con una virgola: [uno, due]' : ''}`;
  }
  const guess = typeof given === 'string' ? guessDate(given, field) : undefined;
  return `${written || 'correggi il valore'}${guess === undefined ? '' : ` (forse «${guess}»?)`}`;
}

function guessDate(given: string, field: Field | undefined): string | undefined {
  if (field?.meta.date === 'day') return guessDay(given);
  return field?.meta.date === 'edtf' ? (guessEdtf(given) ?? turnedRound(given)) : undefined;
}

/** A period that ends before it begins, the other way round. */
function turnedRound(given: string): string | undefined {
  const turned = given.split('/').toReversed().join('/');
  return parseEdtf(turned) && turned;
}

function remedyForShape(expected: string, given: YamlValue, field: Field | undefined, path: FieldPath): string {
  if (expected === 'string' && typeof given === 'object' && !Array.isArray(given)) {
    return 'metti il valore tra virgolette, se i due punti ne fanno parte; altrimenti scrivi un valore solo';
  }
  if (expected === 'array' && typeof given === 'string') {
    const item = howToWrite(field, [...path, 0]).replace('la voce così: ', '');
    if (given.startsWith('-')) return `metti uno spazio fra il trattino e ogni voce, così: ${item}`;
    if (/^(?:[–—•]|\*\s)/u.test(given))
      return `usa il trattino semplice (-) e uno spazio prima di ogni voce, così: ${item}`;
  }
  if (expected === 'string') return 'scrivi un valore solo, senza trattini né parentesi quadre';
  return `scrivi ${howToWrite(field, path)}`;
}

/** How a field is written, as short as an example. */
function howToWrite(field: Field | undefined, path: FieldPath): string {
  const { schema, meta } = field ?? {};
  const key = path.findLast((step) => typeof step === 'string') ?? 'chiave';
  const example = meta?.date !== undefined ? '2026-01-13' : meta?.reference !== undefined ? 'un-id' : '…';
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape).join(', ') : undefined;

  if (typeof path.at(-1) === 'number')
    return keys === undefined ? `la voce così: «- ${example}»` : `la voce con le sue chiavi (${keys})`;
  if (keys !== undefined) return `\`${key}:\` e sotto, rientrate, le sue chiavi (${keys})`;
  if (schema instanceof z.ZodArray) return `\`${key}:\` e sotto una riga «- …» per ogni voce`;
  if (schema instanceof z.ZodEnum) return `\`${key}:\` con uno di questi valori: ${schema.options.join(', ')}`;
  return `\`${key}: ${example}\``;
}

const shapes: Record<string, string> & { string: string } = {
  string: 'un testo',
  array: 'una lista',
  object: 'una serie di chiavi',
};

function shapeOf(value: YamlValue): string {
  return Array.isArray(value) ? 'una lista' : typeof value === 'string' ? 'un testo' : 'una serie di chiavi';
}

/** `['history', 0, 'status']` → `` `status` in `history` ``: which item it is, the line tells. */
function nameOf(path: FieldPath): string {
  return path
    .filter((step) => typeof step === 'string')
    .map((step) => `\`${step}\``)
    .toReversed()
    .join(' in ');
}

function valueAt(value: YamlValue, path: FieldPath): YamlValue | undefined {
  let inner: YamlValue | undefined = value;
  for (const step of path) {
    if (typeof inner !== 'object') return undefined;
    inner = Object.hasOwn(inner, step) ? (inner as Record<string | number, YamlValue>)[step] : undefined;
  }
  return inner;
}

function excerpt(value: YamlValue): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/gu, ' ');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
