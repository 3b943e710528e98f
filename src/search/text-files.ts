import type { IndexedText } from './indexed-text.ts';

/** A text as it stands in a file: what its names would say is said by the order. */
type WrittenText = [
  url: string,
  title: string,
  /** The copy, without the title if it begins with that. */
  rest: string,
  hasTitle: 0 | 1,
  anchors: (string | number)[],
  card: [kind: string, kindId: string, names: string[], day: [string, string] | 0, fidelity: string | 0],
];

/** A text on its way into a file. */
export function writeText({ url, meta: { title }, content, anchors, card }: IndexedText): string {
  const hasTitle = content.startsWith(title);
  const { kind, kindId, names, day, fidelity } = card;
  const written: WrittenText = [
    url,
    title,
    hasTitle ? content.slice(title.length) : content,
    hasTitle ? 1 : 0,
    anchors.flatMap(({ id, location }) => [id, location]),
    [kind, kindId, names, day ?? 0, fidelity ?? 0],
  ];
  return JSON.stringify(written);
}

/** The texts of a file, each as `writeText` has written it. */
export function readTexts(file: string): IndexedText[] {
  return (JSON.parse(file) as WrittenText[]).map(readText);
}

function readText([url, title, rest, hasTitle, anchors, card]: WrittenText): IndexedText {
  const [kind, kindId, names, day, fidelity] = card;
  return {
    url,
    meta: { title },
    content: hasTitle ? title + rest : rest,
    anchors: Array.from({ length: anchors.length / 2 }, (_, at) => ({
      id: String(anchors[2 * at]),
      location: Number(anchors[2 * at + 1]),
    })),
    card: { kind, kindId, names, day: day || undefined, fidelity: fidelity || undefined },
  };
}
