import type { Corpus } from '../corpus/corpus.ts';
import { renderBody } from '../markdown/render.ts';
import type { RenderedBody, Segment } from '../markdown/segments.ts';
import type { ParsedBody } from '../markdown/parsed-body.ts';
import type { Change } from '../schemas/common.ts';
import { pathOf } from '../site/sections.ts';
import { getChanges } from './changes.ts';
import { markPassages } from './passages.ts';
import { getSource } from './sources.ts';
import { getStatementView } from './statements.ts';
import type { CitedSourceView, FilledSegment, ProseView } from './views.ts';

/** How fast readers are taken to read, in words a minute: a cautious round number of ours, not a measurement. */
const wordsPerMinute = 200;

/** What has a body: an entry, or the state of the case. */
interface Text {
  id: string;
  body?: ParsedBody | undefined;
  data: { changes: Change[] };
}

const rendered = new WeakMap<Corpus, WeakMap<ParsedBody, RenderedBody>>();

/** A body with its places filled: quoted statements, citations, numbered sources, changes where they were made. */
export function getProse(corpus: Corpus, entry: Text): ProseView | undefined {
  if (!entry.body) return undefined;
  const body = getRenderedBody(corpus, entry.id, entry.body);
  return {
    segments: markPassages(fillPlaces(corpus, body.segments), getChanges(entry)),
    headings: body.headings,
    citations: getCitations(corpus, body),
    words: body.words,
    minutes: Math.max(1, Math.round(body.words / wordsPerMinute)),
    plainText: body.plainText,
  };
}

/**
 * The body as segments, rendered once per corpus: the live preview keeps bodies from one corpus to the next, while the
 * glossary may change. A glossary entry does not link to itself.
 */
export function getRenderedBody(corpus: Corpus, id: string, body: ParsedBody): RenderedBody {
  const ofCorpus = rendered.get(corpus) ?? new WeakMap<ParsedBody, RenderedBody>();
  rendered.set(corpus, ofCorpus);
  const known = ofCorpus.get(body);
  if (known) return known;
  const glossary = getGlossaryForms(corpus, body);
  const result = renderBody(body, { basePath: corpus.basePath, glossary, idPrefix: id });
  ofCorpus.set(body, result);
  return result;
}

function getGlossaryForms({ glossary }: Corpus, except: ParsedBody): { form: string; path: string }[] {
  return glossary
    .filter(({ body }) => body !== except)
    .flatMap(({ id, data }) => [data.term, ...data.forms].map((form) => ({ form, path: pathOf('glossary', id) })));
}

function getCitations(corpus: Corpus, { citations, segments }: RenderedBody): CitedSourceView[] {
  const occurrences = new Map<string, number>();
  for (const id of citedIn(segments)) occurrences.set(id, (occurrences.get(id) ?? 0) + 1);
  return citations.map((id, at) => ({
    ...getSource(corpus, id),
    number: at + 1,
    occurrences: occurrences.get(id) ?? 0,
  }));
}

function citedIn(segments: readonly Segment[]): string[] {
  return segments.flatMap((segment) => {
    if (typeof segment === 'string') return [];
    if (segment.place === 'citation') return [segment.id];
    return segment.place === 'component' ? citedIn(segment.children) : [];
  });
}

function fillPlaces(corpus: Corpus, segments: readonly Segment[]): FilledSegment[] {
  return segments.map((segment): FilledSegment => {
    if (typeof segment === 'string' || segment.place === 'image') return segment;
    if (segment.place === 'statement') {
      return { place: 'statement', statement: getStatementView(corpus, segment.id) };
    }
    if (segment.place === 'citation') {
      const { id, ...place } = segment;
      return { ...place, source: getSource(corpus, id).title };
    }
    return { ...segment, children: fillPlaces(corpus, segment.children) };
  });
}
