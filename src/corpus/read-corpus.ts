import type { Whole } from '../integrity/whole.ts';
import { takeIn } from '../intake/intake.ts';
import { hasErrors, type Problem } from '../intake/problem.ts';
import type { ParsedBody } from '../markdown/parsed-body.ts';
import type { Settings } from '../site/settings.ts';
import { corpusOf } from './corpus-of.ts';
import type { Corpus } from './corpus.ts';
import { examine } from './examine.ts';
import { releasesOf, type Releases } from './releases.ts';

/**
 * Reads everything in `content/`, checks each file and the whole, and tells every problem at once, sorted.
 * There is a corpus only if nothing is wrong; advice does not count. `checked` says how many entries were read, `releases`
 * which of those that could be read come out when.
 */
export async function readCorpus(
  settings: Settings,
): Promise<{ corpus: Corpus | undefined; problems: Problem[]; checked: number; releases: Releases }> {
  const { corpus, problems, checked, whole } = await readWhole(settings);
  return { corpus, problems, checked, releases: releasesOf(whole) };
}

/** The same, with all that was taken in: what readers cannot see yet, and what stands beside files that are wrong. */
export async function readWhole(settings: Settings): Promise<{
  corpus: Corpus | undefined;
  problems: Problem[];
  checked: number;
  whole: Whole<ParsedBody>;
  /** Words of `parole.yaml`. */
  words: readonly string[];
}> {
  const intake = await takeIn(settings);
  const { whole, problems, checked } = examine(intake, settings);
  const { site, state } = whole;
  return {
    corpus: site && state && !hasErrors(problems) ? corpusOf(whole, site.data, state) : undefined,
    problems,
    checked,
    whole,
    words: intake.words,
  };
}
