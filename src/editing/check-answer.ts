import { z } from 'zod';
import type { EntriesByKind } from '../corpus/corpus.ts';
import type { Entry, FieldPath } from '../corpus/entry.ts';
import { daysBeforeTheFirst } from '../integrity/days-before-the-first.ts';
import { danglingReferences } from '../integrity/dangling-references.ts';
import { futureDays } from '../integrity/future-days.ts';
import type { Whole } from '../integrity/whole.ts';
import { describeIssues } from '../intake/issues.ts';
import { formatProblem } from '../intake/problem.ts';
import type { Day } from '../lib/days.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import { kinds, type Kind } from '../site/sections.ts';
import type { Answers } from './answers.ts';

/** What an answer is checked against besides its schema. */
export interface CheckContext {
  today: Day;
  contentName: string;
  site: Whole['site'];
  /** What can be named. */
  knownIds: Readonly<Record<Kind, ReadonlySet<string>>>;
}

/**
 * What is wrong with one answer, beside those given so far, in the words in which `controlla` would say it of the
 * file; nothing when it is right.
 */
export function faultOfAnswer(
  kind: Kind,
  answers: Answers,
  path: FieldPath,
  context: CheckContext,
): string | undefined {
  return faultsOf(kind, answers, context, (at) => path.every((step, index) => at[index] === step))[0];
}

/** Everything that is wrong with the answers. */
export function faultsOf(
  kind: Kind,
  answers: Answers,
  context: CheckContext,
  isAskedFor: (path: FieldPath) => boolean = () => true,
): string[] {
  const schema: z.ZodType = schemaOf(kind);
  const result = schema.safeParse(answers);
  const issues = result.success ? [] : result.error.issues.filter(({ path }) => isAskedFor(path as FieldPath));
  const findings = describeIssues(schema, { value: answers, lines: { first: 1, byPath: {} } }, issues);
  if (findings.length > 0) return findings.map(({ message, remedy }) => inWords(message, remedy));

  // A rule speaks of a line: here the line tells whether it speaks of what was asked.
  const lineOf = (path: FieldPath): number => (isAskedFor(path) ? 1 : 2);
  // Nobody is asked for former names, and rules look for them.
  const data = { formerIds: [], ...answers };
  const entry = { kind, id: '', file: '', data, lineOf } as unknown as Entry;
  const whole: Whole = { ...nothingBut(entry), ...nothingElse, ...context };
  return [...futureDays(whole), ...daysBeforeTheFirst(whole), ...danglingReferences(whole)]
    .filter(({ line }) => line === 1)
    .map(({ message, remedy }) => inWords(message, remedy));
}

const nothingElse = {
  state: undefined,
  synonyms: undefined,
  searches: undefined,
  images: [],
  publicFiles: [],
  siteUrl: '',
  basePath: '/',
  preview: false,
};

function nothingBut(entry: Entry): EntriesByKind {
  return Object.fromEntries(
    kinds.map((kind) => [kind, kind === entry.kind ? [entry] : []]),
  ) as unknown as EntriesByKind;
}

function inWords(message: string, remedy: string): string {
  return formatProblem({ file: '', message, remedy, severity: 'error' }).replace(/^: /u, '');
}
