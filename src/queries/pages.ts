import type { Corpus } from '../corpus/corpus.ts';
import type { Page } from '../corpus/entry.ts';
import { typeset } from '../markdown/typography.ts';
import { getFrame } from './frame.ts';
import { getProse } from './prose.ts';
import { getSite } from './site.ts';

/** Everything on a standing page. */
export function getStandingPage(corpus: Corpus, page: Page) {
  const prose = getProse(corpus, page);
  if (!prose) throw new Error(`page «${page.id}» has no text in a corpus that was checked`);
  const site = getSite(corpus);
  const frame = getFrame(corpus, page);
  return { site, frame, summary: typeset(page.data.summary), prose };
}
