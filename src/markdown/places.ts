import type { Comment, ElementContent } from 'hast';
import type { Image, Paragraph } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Handlers } from './handlers.ts';
import type { ComponentNode } from './components.ts';
import { isOfImages } from './images.ts';
import type { CitationPlace, Place, Segment } from './segments.ts';

/**
 * How places travel through HTML: each becomes a comment, and the finished HTML is split at the comments.
 * A comment holds a NUL, which no text can: the parser replaces every one that is written, however it is encoded.
 */
export function createPlaces(): { handlers: Handlers; split: (html: string) => Segment[] } {
  const places: Place[] = [];

  function mark(place: Place): Comment {
    return comment(String(places.push(place) - 1));
  }
  const handlers: Handlers = {
    textDirective: (_state, { attributes }: TextDirective) =>
      mark({ place: 'citation', id: attributes?.['id'] ?? '', number: 0, occurrence: 0 }),
    leafDirective: (_state, { attributes }: LeafDirective) =>
      mark({ place: 'statement', id: attributes?.['id'] ?? '' }),
    image: (_state, { url, alt, title }: Image) =>
      mark({ place: 'image', path: url, alt: alt ?? '', ...(title ? { title } : {}) }),
    paragraph: (state, node: Paragraph) => {
      const children = state.all(node);
      if (isOfImages(node)) return children.filter(({ type }) => type === 'comment');
      return { type: 'element', tagName: 'p', properties: {}, children };
    },
    mdxJsxFlowElement: (state, node: ComponentNode): ElementContent[] => [
      mark({ place: 'component', name: node.name ?? '', attributes: attributesOf(node), children: [] }),
      ...state.all(node),
      comment('end'),
    ],
  };
  return { handlers, split: (html) => split(html, places) };
}

function comment(text: string): Comment {
  return { type: 'comment', value: `\0${text}` };
}

function attributesOf({ attributes }: ComponentNode): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

/** Odd pieces are what stands in the comments, even ones the HTML between them. */
function split(html: string, places: readonly Place[]): Segment[] {
  const open: Segment[][] = [[]];
  const number = numberCitations();
  for (const [at, piece] of html.split(/<!--\0(\w+)-->/u).entries()) {
    const here = open.at(-1) ?? [];
    if (at % 2 === 0) {
      if (piece !== '') here.push(piece);
    } else if (piece === 'end') {
      open.pop();
    } else {
      const place = places[Number(piece)];
      if (!place) continue;
      here.push(place.place === 'citation' ? number(place) : place);
      if (place.place === 'component') open.push(place.children);
    }
  }
  return open[0] ?? [];
}

/** Sources are numbered in the order in which a text first cites them, and the citations of each are counted. */
function numberCitations(): (place: CitationPlace) => CitationPlace {
  const cited = new Map<string, { number: number; occurrences: number }>();
  return (place) => {
    const source = cited.get(place.id) ?? { number: cited.size + 1, occurrences: 0 };
    source.occurrences += 1;
    cited.set(place.id, source);
    return { ...place, number: source.number, occurrence: source.occurrences };
  };
}

/** Places in the order in which they are met, those inside components included. */
export function placesIn(segments: readonly Segment[]): Place[] {
  return segments.flatMap((segment): Place[] => {
    if (typeof segment === 'string') return [];
    return segment.place === 'component' ? [segment, ...placesIn(segment.children)] : [segment];
  });
}
