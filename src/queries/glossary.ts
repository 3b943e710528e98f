import type { Corpus } from '../corpus/corpus.ts';
import type { GlossaryTerm } from '../corpus/entry.ts';
import { capitalise } from '../lib/capitalise.ts';
import { typeset } from '../markdown/typography.ts';
import { pathOf } from '../site/sections.ts';
import { alphabetically } from './entries.ts';
import { getFrame } from './frame.ts';
import { getProse } from './prose.ts';
import { getSite } from './site.ts';
import { glossaryJsonLd } from './structured-data.ts';
import type { FilledSegment, LinkView, ProseView } from './views.ts';

/** A word with its definition. */
export interface GlossaryTermView {
  id: string;
  path: string;
  term: string;
  forms: string[];
  prose: ProseView;
}

/** Every word, in alphabetical order. */
export function getGlossary(corpus: Corpus): GlossaryTermView[] {
  return corpus.glossary
    .map((entry) => toGlossaryTermView(corpus, entry))
    .sort((a, b) => alphabetically(a.term, b.term));
}

/** Everything on the page of a word. */
export function getGlossaryPage(corpus: Corpus, entry: GlossaryTerm) {
  const site = getSite(corpus);
  const term = toGlossaryTermView(corpus, entry);
  const frame = getFrame(corpus, entry);
  return {
    site,
    frame: { ...frame, title: capitalise(term.term) },
    term,
    /** Entries whose text uses the word. */
    usedIn: getUses(corpus, entry),
    jsonLd: [glossaryJsonLd(site, frame, term.prose.plainText)],
  };
}

function getUses(corpus: Corpus, { id }: GlossaryTerm): LinkView[] {
  const address = `${corpus.basePath.replace(/\/$/u, '')}${pathOf('glossary', id)}"`;
  return corpus.articles
    .filter((article) => hasLink(getProse(corpus, article)?.segments ?? [], address))
    .map((article) => ({ title: typeset(article.data.title), path: pathOf('articles', article.id) }));
}

function hasLink(segments: readonly FilledSegment[], address: string): boolean {
  return segments.some((segment) => {
    if (typeof segment === 'string') return segment.includes(address);
    return segment.place === 'component' && hasLink(segment.children, address);
  });
}

function toGlossaryTermView(corpus: Corpus, entry: GlossaryTerm): GlossaryTermView {
  const prose = getProse(corpus, entry);
  if (!prose) throw new Error(`glossary term «${entry.id}» has no text in a corpus that was checked`);
  return {
    id: entry.id,
    path: pathOf('glossary', entry.id),
    term: typeset(entry.data.term),
    forms: entry.data.forms.map(typeset),
    prose,
  };
}
