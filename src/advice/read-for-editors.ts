import type { Entry } from '../corpus/entry.ts';
import type { Reading } from '../corpus/live-source.ts';
import { readWhole } from '../corpus/read-corpus.ts';
import type { Whole } from '../integrity/whole.ts';
import { sortProblems } from '../intake/problem.ts';
import type { ParsedBody } from '../markdown/parsed-body.ts';
import { kinds, type Kind } from '../site/sections.ts';
import type { Settings } from '../site/settings.ts';
import { adviseOnText, type SoundFile, type TextAdvice } from './advise-on-text.ts';
import { gatherAdvice } from './gather-advice.ts';
import { nearestWord } from './spelling.ts';

/**
 * Reads the content for the live preview: as a build does, and with what a check says of a file, made only for the files
 * that somebody looks at.
 */
export async function readForEditors(settings: Settings): Promise<Reading> {
  const { corpus, problems, whole, words } = await readWhole(settings);
  return {
    corpus,
    problems,
    checkFile(file) {
      const text = findText(whole, file);
      const advice = text && adviseOnText(text.kind, text);
      const texts = new Map<string, TextAdvice>(advice ? [[file, advice]] : []);
      const gathered = gatherAdvice(texts, { whole, problems, words, meantBy: nearestWord });
      return {
        problems: sortProblems([...problems, ...gathered].filter((problem) => problem.file === file)),
        readability: advice?.readability,
      };
    },
  };
}

/** The text of a file, if nothing is wrong with it by itself. */
function findText(whole: Whole<ParsedBody>, file: string): (SoundFile & { kind: Kind | 'state' }) | undefined {
  if (whole.state?.file === file) return { ...whole.state, kind: 'state' };
  return kinds.flatMap((kind): Entry[] => whole[kind]).find((entry) => entry.file === file);
}
