import { takeIn } from '../intake/intake.ts';
import { hasErrors, type Problem } from '../intake/problem.ts';
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
  const { whole, problems, checked } = examine(await takeIn(settings), settings);
  const { site, state } = whole;
  return {
    corpus: site && state && !hasErrors(problems) ? corpusOf(whole, site.data, state) : undefined,
    problems,
    checked,
    releases: releasesOf(whole),
  };
}
