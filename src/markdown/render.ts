import type { Element, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { footnoteAnchors, footnotesTitleId } from './footnotes.ts';
import { linkGlossaryTerms } from './glossary-links.ts';
import type { Handlers } from './handlers.ts';
import type { ParsedBody, RenderContext } from './parsed-body.ts';
import { createPlaces, placesIn } from './places.ts';
import { countWords, plainTextOf } from './plain-text.ts';
import { finishLinks } from './rendered-links.ts';
import type { RenderedBody } from './segments.ts';
import { tableHandler } from './tables.ts';

/** Turns a checked body into HTML with places for what comes from elsewhere. The body is left as it was. */
export function renderBody(body: ParsedBody, context: RenderContext): RenderedBody {
  const places = createPlaces();
  const html = toHtmlTree(body.tree, context, { ...places.handlers, table: tableHandler(body.tree) });
  nameFootnotesTitle(html, context.idPrefix);
  finishLinks(html, context.basePath);
  linkGlossaryTerms(html, context);

  const segments = places.split(toHtml(html));
  const found = placesIn(segments);
  const plainText = plainTextOf(body.tree);
  return {
    segments,
    headings: body.headings,
    citations: [...new Set(found.flatMap((place) => (place.place === 'citation' ? [place.id] : [])))],
    statements: [...new Set(found.flatMap((place) => (place.place === 'statement' ? [place.id] : [])))],
    words: countWords(plainText),
    plainText,
    anchors: [...body.headings.map(({ id }) => id), ...footnoteAnchors(body.tree, context.idPrefix)],
  };
}

function toHtmlTree(tree: Root, { idPrefix }: RenderContext, handlers: Handlers): HtmlRoot {
  const options: Options = {
    handlers,
    clobberPrefix: `${idPrefix}-`,
    footnoteLabel: 'Note',
    footnoteLabelProperties: { className: ['footnotes-title'] },
    footnoteBackLabel: (note, call) => `Torna al testo della nota ${note + 1}${call > 1 ? `, richiamo ${call}` : ''}`,
  };
  return unified().use(remarkRehype, options).runSync(tree);
}

/** The heading of the notes has the same id on every body; two bodies may stand on one page. */
function nameFootnotesTitle(tree: HtmlRoot, prefix: string): void {
  visit(tree, 'element', ({ properties }: Element) => {
    if (properties['id'] === 'footnote-label') properties['id'] = footnotesTitleId(prefix);
    if (properties['ariaDescribedBy']) properties['ariaDescribedBy'] = [footnotesTitleId(prefix)];
  });
}
