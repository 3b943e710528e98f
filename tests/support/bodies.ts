import { formatProblem } from '../../src/intake/problem.ts';
import { parseBody } from '../../src/markdown/parse.ts';
import type { ParsedBody, RenderContext } from '../../src/markdown/parsed-body.ts';
import { renderBody } from '../../src/markdown/render.ts';
import type { RenderedBody, Segment } from '../../src/markdown/segments.ts';

type Format = 'md' | 'mdx';

/** A text parsed as the body of `content/articoli/un-articolo.md`, from the file's tenth line. */
export function parse(text: string, format: Format = 'md'): ReturnType<typeof parseBody> {
  return parseBody({
    file: `content/articoli/un-articolo.${format}`,
    path: `articoli/un-articolo.${format}`,
    format,
    text,
    firstLine: 10,
  });
}

/** What is said of a text, one line a problem: `10: what. Rimedio: cure.`, advice with a star in front. */
export function problemsOf(text: string, format: Format = 'md'): string[] {
  return parse(text, format).problems.map(
    (problem) => `${problem.severity === 'advice' ? '*' : ''}${formatProblem(problem).replace(/^.*?\.mdx?:/u, '')}`,
  );
}

/** The body of a text that has no problem. @throws Error when it has one. */
export function bodyOf(text: string, format: Format = 'md'): ParsedBody {
  const { body, problems } = parse(text, format);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return body;
}

/** A text rendered at the root of a site without a glossary, unless the context says otherwise. */
export function render(text: string, context: Partial<RenderContext> = {}, format: Format = 'md'): RenderedBody {
  return renderBody(bodyOf(text, format), { basePath: '/', glossary: [], idPrefix: 'un-articolo', ...context });
}

/** The HTML of a rendered text, places written as `{place id}` so that what surrounds them can be read. */
export function htmlOf({ segments }: Pick<RenderedBody, 'segments'>): string {
  return segments.map(segmentHtml).join('');
}

function segmentHtml(segment: Segment): string {
  if (typeof segment === 'string') return segment;
  switch (segment.place) {
    case 'citation':
      return `{${segment.id} ${segment.number}.${segment.occurrence}}`;
    case 'statement':
      return `{${segment.id}}`;
    case 'image':
      return `{${segment.path}}`;
    case 'component':
      return `{${segment.name}: ${segment.children.map(segmentHtml).join('')}}`;
  }
}
