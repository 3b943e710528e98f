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

/** What a body is linked to, besides what it says itself. */
interface Glossary {
  terms: { form: string; path: string; body: ParsedBody | undefined }[];
  /** Two glossaries with the same key make the same of a body. */
  key: string;
}

const glossaries = new WeakMap<Corpus, Glossary>();
const rendered = new WeakMap<ParsedBody, { id: string; key: string; result: RenderedBody }>();

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
 * The body as segments, rendered once as long as the glossary stays the same: the live preview keeps bodies from one
 * corpus to the next. A glossary entry does not link to itself.
 */
export function getRenderedBody(corpus: Corpus, id: string, body: ParsedBody): RenderedBody {
  const { terms, key } = getGlossary(corpus);
  const known = rendered.get(body);
  if (known?.id === id && known.key === key) return known.result;
  const glossary = terms.filter((term) => term.body !== body).map(({ form, path }) => ({ form, path }));
  const result = renderBody(body, { basePath: corpus.basePath, glossary, idPrefix: id });
  rendered.set(body, { id, key, result });
  return result;
}

function getGlossary(corpus: Corpus): Glossary {
  const known = glossaries.get(corpus);
  if (known) return known;
  const terms = corpus.glossary.flatMap(({ id, data, body }) =>
    [data.term, ...data.forms].map((form) => ({ form, path: pathOf('glossary', id), body })),
  );
  const glossary = { terms, key: JSON.stringify([corpus.basePath, terms.map(({ form, path }) => [form, path])]) };
  glossaries.set(corpus, glossary);
  return glossary;
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
