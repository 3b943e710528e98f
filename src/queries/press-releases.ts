import type { Corpus } from '../corpus/corpus.ts';
import type { PressRelease } from '../corpus/entry.ts';
import { typeset } from '../markdown/typography.ts';
import { getActorLink, getLinks, isKnownFromPapers, oldestFirst } from './entries.ts';
import { getCitation } from './citations.ts';
import { getFrame } from './frame.ts';
import { getProse } from './prose.ts';
import { getSite } from './site.ts';
import { getSourceList, getSourcesOf } from './sources.ts';
import { getStatementView } from './statements.ts';
import { pressReleaseJsonLd } from './structured-data.ts';

/** Everything on the page of a press release. */
export function getPressReleasePage(corpus: Corpus, release: PressRelease) {
  const { data } = release;
  const prose = getProse(corpus, release);
  if (!prose) throw new Error(`press release «${release.id}» has no text in a corpus that was checked`);
  const site = getSite(corpus);
  const frame = getFrame(corpus, release);
  const issuer = getActorLink(corpus, data.issuer);
  return {
    site,
    frame,
    citation: getCitation(corpus, release),
    issuer,
    issuedOn: data.issuedOn,
    dateNote: data.dateNote && typeset(data.dateNote),
    fidelity: data.fidelity,
    prose,
    isKnownFromPapers: isKnownFromPapers(corpus, release),
    /** Where the original is: the first source that has an address. */
    original: getSourcesOf(corpus, data.sources).find(({ url }) => url !== undefined),
    sources: getSourceList(corpus, data.sources, prose.citations),
    actors: data.actors.map((id) => getActorLink(corpus, id)),
    events: getLinks(corpus, 'events', data.event === undefined ? [] : [data.event]),
    /** What the same issuer said in the same sources. */
    statements: corpus.statements
      .filter(({ data: { speakers } }) => speakers.includes(data.issuer))
      .filter(({ data: { sources } }) => sources.some((source) => data.sources.includes(source)))
      .toSorted(oldestFirst)
      .map(({ id }) => getStatementView(corpus, id)),
    jsonLd: [pressReleaseJsonLd(site, frame, issuer, data.issuedOn)],
  };
}
