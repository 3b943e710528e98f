import type { HitText } from './hit-text.ts';
import { fromIndexText, wordsOf } from './index-text.ts';
import { filedUnder, noPlace } from './index-names.ts';

/** The passage of a record that best answers a query. */
export interface Excerpt {
  text: string;
  /** Id of the heading under which it stands. */
  anchor?: string | undefined;
}

const length = 34;
/** Words shown before the first that matched, when no sentence begins near it. */
const lead = 6;

/** The passage with most of the words that matched; the beginning of the text when only the title did. */
export function excerptOf(text: HitText): Excerpt {
  const words = wordsOf(text.content);
  const beginning = wordsOf(text.meta.title).length;
  const end = text.anchors.find(({ id }) => id === filedUnder)?.location ?? words.length;
  const places = new Set(text.places.filter((place) => place >= beginning && place < end));
  const matched = text.words.filter(({ place }) => places.has(place));
  const best = densest(matched);
  if (best === undefined) return { text: cut(words.slice(0, end), openingOf(text, words, beginning), beginning) };
  const heading = text.anchors.findLast(({ location }) => location >= beginning && location <= best);
  const anchor = heading?.id === noPlace ? undefined : heading?.id;
  return { text: cut(words.slice(0, end), startOf(words, best, beginning), beginning), anchor };
}

/** Where the text begins to say something: not with a heading that stands there on every page of its kind. */
function openingOf({ anchors }: HitText, words: readonly string[], beginning: number): number {
  if (!anchors.some(({ id, location }) => location === beginning && id !== noPlace)) return beginning;
  const after = words.findIndex((_, at) => at > beginning && beginsSentence(words, at));
  return after === -1 ? beginning : after;
}

/** Place of the first word of the passage that holds most different words, then most words. */
function densest(matched: readonly { place: number; stem: string }[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const { place } of matched) {
    const inside = matched.filter((other) => other.place >= place && other.place < place + length - lead);
    const score = new Set(inside.map(({ stem }) => stem)).size * 100 + inside.length;
    if (score > most) [best, most] = [place, score];
  }
  return best;
}

/** The beginning of the sentence, if it is near; else a few words before. */
function startOf(words: readonly string[], location: number, beginning: number): number {
  for (let at = location; at >= Math.max(beginning, location - 2 * lead); at -= 1) {
    if (at === beginning || beginsSentence(words, at)) return at;
  }
  return Math.max(beginning, location - lead);
}

function cut(words: readonly string[], start: number, beginning: number): string {
  const end = Math.min(words.length, start + length);
  const text = fromIndexText(words.slice(start, end).join(' '));
  return `${start > beginning && !beginsSentence(words, start) ? '… ' : ''}${text}${end < words.length ? ' …' : ''}`;
}

function beginsSentence(words: readonly string[], at: number): boolean {
  const [before = '', word = ''] = [words[at - 1], words[at]];
  return /[.!?]\^?[>'\])]?$/u.test(before) && !/^\p{L}?\.$/u.test(before) && !word.startsWith('^|');
}
