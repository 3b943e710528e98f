import type { Whole } from '../integrity/whole.ts';
import { hasErrors, type Problem } from '../intake/problem.ts';
import type { TextAdvice } from './advise-on-text.ts';
import { adviseOnCopies } from './copies.ts';
import { adviseOnSpelling, type MeantBy } from './spelling-advice.ts';

/** What advice rests on besides the texts. */
interface Ground {
  whole: Whole;
  /** What is wrong with the whole. */
  problems: readonly Problem[];
  /** Words of `parole.yaml`. */
  words: readonly string[];
  meantBy: MeantBy;
}

/** Everything that only a check says, as problems: on each text, by the name of its file, and on sources. */
export function gatherAdvice(
  advice: ReadonlyMap<string, TextAdvice>,
  { whole, problems, words, meantBy }: Ground,
): Problem[] {
  const ofTexts = [...advice].flatMap(([file, { findings }]) =>
    findings.map((finding): Problem => ({ file, ...finding, severity: 'advice' })),
  );
  const texts = [...advice].map(([file, { unknownWords }]) => ({ file, unknownWords }));
  // While something is wrong the names of the case are not all known: only mistakes are told of words.
  const ofWords = hasErrors(problems) ? [] : adviseOnSpelling(texts, { whole, allowed: words, meantBy });
  return [...ofTexts, ...ofWords, ...adviseOnCopies(whole)];
}
