import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../intake/finding.ts';
import type { EntryReading, IntakeMemory } from '../intake/intake.ts';
import { hasErrors } from '../intake/problem.ts';
import { lineOfField } from '../intake/yaml.ts';
import type { BodyFacts, ParsedBody } from '../markdown/parsed-body.ts';
import { adviseOnText, type TextAdvice } from './advise-on-text.ts';
import type { MeantBy } from './spelling-advice.ts';
import { nearestWord } from './spelling.ts';

/** Verdicts on files, kept from one check to the next. */
export interface VerdictStore {
  memory: IntakeMemory<BodyFacts>;
  /** What was advised on each file that was taken in since the store was opened, by its name in messages. */
  advice: ReadonlyMap<string, TextAdvice>;
  /** What an unknown word was probably meant to be, looked for once. */
  meantBy: MeantBy;
  /** Keeps the verdicts of this time, and only these, if any is new. */
  save: () => void;
}

/** A verdict holds for these bytes. */
interface Verdict {
  digest: string;
  reading: EntryReading<BodyFacts>;
  advice: TextAdvice;
}

interface Verdicts {
  readings: Record<string, Verdict>;
  images: Record<string, { digest: string; findings: Finding[] }>;
  /** By the unknown word; `null` where there is nothing near. */
  meant: Record<string, string | null>;
}

/**
 * Opens the verdicts in a file. They hold for the code whose digest is given; a file that is missing, cut short, changed by
 * hand or made by other code is as if it were empty.
 */
export function openVerdicts(file: string, code: string): VerdictStore {
  const known = readVerdicts(file, code);
  const now: Verdicts = { readings: {}, images: {}, meant: {} };
  const advice = new Map<string, TextAdvice>();
  let isNew = false;

  return {
    memory: {
      recallReading({ source, bytes, kind }, make) {
        const digest = hash('sha256', bytes);
        const kept = known.readings[source.file];
        const verdict = kept?.digest === digest ? kept : judge(make(), kind, digest);
        isNew ||= verdict !== kept;
        now.readings[source.file] = verdict;
        advice.set(source.file, verdict.advice);
        return verdict.reading;
      },
      async recallImage(source, bytes, make) {
        const digest = hash('sha256', bytes);
        const kept = known.images[source.file];
        const verdict = kept?.digest === digest ? kept : { digest, findings: await make() };
        isNew ||= verdict !== kept;
        now.images[source.file] = verdict;
        return verdict.findings;
      },
    },
    advice,
    meantBy(word) {
      const kept = Object.hasOwn(known.meant, word) ? known.meant[word] : undefined;
      const meant = kept === undefined ? (nearestWord(word) ?? null) : kept;
      isNew ||= kept === undefined;
      now.meant[word] = meant;
      return meant ?? undefined;
    },
    save() {
      const isLess = Object.keys(known.readings).length > Object.keys(now.readings).length;
      if (isNew || isLess) writeVerdicts(file, code, now);
    },
  };
}

function judge(reading: EntryReading, kind: Parameters<typeof adviseOnText>[0], digest: string): Verdict {
  const isSound = reading.data !== undefined && !hasErrors(reading.problems);
  return {
    digest,
    reading: { ...reading, body: reading.body && factsOf(reading.body) },
    advice: isSound
      ? adviseOnText(kind, { ...reading, lineOf: (path) => lineOfField(reading.lines, path) })
      : { findings: [], unknownWords: [] },
  };
}

function factsOf({ tree: _, ...facts }: ParsedBody): BodyFacts {
  return facts;
}

/** The first line says what the second must be. */
function readVerdicts(file: string, code: string): Verdicts {
  try {
    const [head = '', ...rest] = readFileSync(file, 'utf8').split('\n');
    const text = rest.join('\n');
    if (head === headOf(code, text)) return JSON.parse(text) as Verdicts;
  } catch {
    // As if it were not there.
  }
  return { readings: {}, images: {}, meant: {} };
}

/** Nothing is lost if it cannot be written: the next check takes longer. */
function writeVerdicts(file: string, code: string, verdicts: Verdicts): void {
  const text = JSON.stringify(verdicts);
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(own, `${headOf(code, text)}\n${text}`);
    renameSync(own, file);
    forgetOldest(dirname(file));
  } catch {
    // What was begun under a name of its own is forgotten with the oldest.
  }
}

function headOf(code: string, text: string): string {
  return `${code} ${hash('sha256', text)}`;
}

/** One file for each content folder that was checked; the last few are enough. */
function forgetOldest(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, savedAt: statSync(path).mtimeMs }))
    .toSorted((a, b) => b.savedAt - a.savedAt);
  for (const { path } of files.slice(5)) rmSync(path, { force: true });
}
