import type { FieldPath } from '../corpus/entry.ts';
import type { Finding } from '../intake/finding.ts';
import { measureReadability } from '../lib/gulpease.ts';
import type { ParsedBody } from '../markdown/parsed-body.ts';
import type { Kind } from '../site/sections.ts';
import { proseOf, type ProseBlock } from './prose.ts';
import { findUnknownWords, type UnknownWord } from './spelling.ts';

/** What can be said of the text of one file by itself: plain data, so that it can be kept. */
export interface TextAdvice {
  findings: Finding[];
  /** Words that the dictionary does not have; some may be names of the case. */
  unknownWords: UnknownWord[];
  /** How hard the text is to read; none of a file without running text of ours. */
  readability?: { index: number; words: number } | undefined;
}

/** Under this index a text of ours is hard for whoever has finished middle school. */
export const hardestIndex = 60;
/** In fewer words than these the index means little. */
const fewestWords = 60;
/** A sentence of more words than these is read twice. */
const longestSentence = 40;

/** A file that is right. */
export interface SoundFile {
  data: unknown;
  body?: ParsedBody | undefined;
  lineOf: (path: FieldPath) => number;
}

/** Looks at the running text of a file: how easy it is, where sources are missing, unknown words. */
export function adviseOnText(kind: Kind | 'state', { data, body, lineOf }: SoundFile): TextAdvice {
  const blocks = body ? proseOf(body) : [];
  const own = isOurs(kind, data) ? blocks.filter(({ isQuoted }) => !isQuoted) : [];
  const running = own.filter(({ type }) => type === 'paragraph' || type === 'item' || type === 'note');
  const measured = measureReadability(running.map(({ text }) => text));
  return {
    findings: [...adviseOnReadability(running, measured), ...(mustCite(kind, data) ? adviseOnSources(running) : [])],
    unknownWords: findUnknownWords([...textsInKeys(kind, data, lineOf), ...own]),
    readability: measured.words === 0 ? undefined : { index: Math.round(measured.index), words: measured.words },
  };
}

function adviseOnReadability(
  blocks: readonly ProseBlock[],
  { index, words, heaviest }: ReturnType<typeof measureReadability>,
): Finding[] {
  const lineOf = (paragraph: number): number => blocks[paragraph]?.line ?? 1;
  if (words >= fewestWords && index < hardestIndex) {
    const [first, ...others] = heaviest.slice(0, 3);
    const lines = others.map(({ paragraph }) => lineOf(paragraph));
    return [
      {
        line: lineOf(first?.paragraph ?? 0),
        message: `il testo si legge con fatica: Gulpease ${Math.round(index)}, meglio ${hardestIndex} o più; la frase che pesa di più è «${excerpt(first?.text ?? '')}»`,
        remedy: `dividi le frasi più lunghe${lines.length === 0 ? '' : ` (anche alla riga ${[...new Set(lines)].join(' e alla ')})`} e scegli parole più corte`,
        explainedIn: 'lettura-difficile',
      },
    ];
  }
  return heaviest
    .filter((sentence) => sentence.words > longestSentence)
    .map((sentence) => ({
      line: lineOf(sentence.paragraph),
      message: `una frase ha ${sentence.words} parole: «${excerpt(sentence.text)}»`,
      remedy: 'dividila in due o tre',
      explainedIn: 'lettura-difficile',
    }));
}

function adviseOnSources(blocks: readonly ProseBlock[]): Finding[] {
  const bare = blocks.filter(({ type, isCited, text }) => type !== 'note' && !isCited && !text.endsWith(':'));
  const [first] = bare;
  if (!first) return [];
  const lines = [...new Set(bare.map(({ line }) => line))];
  return [
    {
      line: first.line,
      message:
        bare.length === 1
          ? `un paragrafo non cita nessuna fonte: «${excerpt(first.text)}»`
          : `${bare.length} paragrafi su ${blocks.length} non citano nessuna fonte (righe ${lines.join(', ')})`,
      remedy: `se ${bare.length === 1 ? 'parla' : 'parlano'} del caso metti \`:fonte{#id}\` dopo la frase; se sono parole nostre sul testo lascia così`,
      explainedIn: 'paragrafi-senza-fonte',
    },
  ];
}

/** Whether the body is in our words: not a transcript, nor the text of somebody's communiqué. */
function isOurs(kind: Kind | 'state', data: unknown): boolean {
  const { fidelity } = (data ?? {}) as { fidelity?: string };
  return !['transcript', 'fullText', 'excerpt'].includes(fidelity ?? '') && kind !== 'sources';
}

/** An article about somebody, or the state of the case; other kinds have their sources in a key. */
function mustCite(kind: Kind | 'state', data: unknown): boolean {
  const { actors = [], events = [] } = (data ?? {}) as { actors?: string[]; events?: string[] };
  return kind === 'state' || (kind === 'articles' && actors.length + events.length > 0);
}

/** Keys that hold running text of ours. A source's title is somebody else's, unless it says that it is not. */
function textsInKeys(
  kind: Kind | 'state',
  data: unknown,
  lineOf: SoundFile['lineOf'],
): { plain: string; line: number }[] {
  if (typeof data !== 'object' || data === null) return [];
  const isTheirs = kind === 'sources' && !('titleIsDescriptive' in data && data.titleIsDescriptive === true);
  const keys = ['title', 'summary', 'description', 'note', 'reliability', 'dateNote', 'occasion'];
  return keys
    .filter((key) => !(key === 'title' && isTheirs))
    .flatMap((key) => {
      const text: unknown = (data as Record<string, unknown>)[key];
      return typeof text === 'string' ? [{ plain: text, line: lineOf([key]) }] : [];
    });
}

function excerpt(text: string): string {
  const words = text.split(' ');
  return words.length > 9 ? `${words.slice(0, 9).join(' ')}…` : text;
}
