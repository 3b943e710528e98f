import { splitSentences } from '../../lib/sentences.ts';
import type { HitText } from '../hit-text.ts';
import { filedUnder } from '../index-names.ts';
import { fromIndexText, wordsOf } from '../index-text.ts';
import { searchStrings } from '../strings.ts';

/** What a statement's card says, in the order in which it says it. */
export interface StatementParts {
  /** The words themselves: those between « », or the first sentence of what others tell. */
  words: string;
  hasExactWords: boolean;
  /** What follows the words. */
  text: string;
  /** Who, each with the role on that day. */
  speakers: { name: string; role: string }[];
  /** The day and the occasion. */
  when: string;
  /** Where it is written. */
  source: string;
}

/**
 * A statement's indexed text taken apart again: its page is the card, read from the words to the source, so that a
 * result can be drawn as the card without loading anything more. Nothing when the text does not read so.
 */
export function toStatementParts({ content, meta, anchors, card }: ReadText): StatementParts | undefined {
  const [first] = card.names;
  if (first === undefined || card.fidelity === undefined) return undefined;
  const title = fromIndexText(meta.title);
  const filing = anchors.find(({ id }) => id === filedUnder)?.location;
  const whole = fromIndexText(wordsOf(content).slice(0, filing).join(' ')).trim();
  if (!whole.startsWith(title) || !title.startsWith(`${first}: `)) return undefined;

  const copy = whole.slice(title.length).trim();
  const ends = copy.lastIndexOf(` ${card.fidelity}. `);
  const whoBegins = lastSentenceThatBegins(copy.slice(0, Math.max(0, ends)), `${first} `);
  const whenBegins = copy.indexOf(`. ${card.day?.[1] ?? searchStrings.noDay}`, whoBegins);
  if (whoBegins < 0 || whenBegins < 0 || whenBegins > ends) return undefined;

  const said = title.slice(first.length + 2);
  const hasExactWords = said.startsWith('«') && said.endsWith('»');
  const prose = copy.slice(hasExactWords ? said.length : 0, whoBegins).trim();
  const words = hasExactWords ? said : (splitSentences(prose)[0] ?? prose);
  return {
    words,
    hasExactWords,
    text: hasExactWords ? prose : prose.slice(words.length).trim(),
    speakers: toSpeakers(copy.slice(whoBegins, whenBegins), card.names),
    when: withoutStop(copy.slice(whenBegins + 1, ends)),
    source: withoutStop(copy.slice(ends + card.fidelity.length + 3)),
  };
}

type ReadText = Pick<HitText, 'content' | 'meta' | 'anchors' | 'card'>;

/** Where the last sentence begins that begins so. The name of who speaks may stand inside their words, too. */
function lastSentenceThatBegins(text: string, beginning: string): number {
  let at = text.lastIndexOf(beginning);
  while (at > 0 && !/[.!?…»”)]\s$/u.test(text.slice(0, at))) at = text.lastIndexOf(beginning, at - 1);
  return at;
}

/** `Anna Rossi sindaca, Comune di Valle. Bruno Bianchi assessore.`, name by name. */
function toSpeakers(text: string, names: readonly string[]): StatementParts['speakers'] {
  const starts = names.map((name) => text.indexOf(`${name} `)).filter((at) => at >= 0);
  return starts.map((start, at) => {
    const name = names.find((one) => text.startsWith(`${one} `, start)) ?? '';
    return { name, role: withoutStop(text.slice(start + name.length, starts[at + 1])) };
  });
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/u, '');
}
