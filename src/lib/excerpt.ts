/**
 * The first whole sentences of a text that fit in a number of characters; when not even one fits, as many whole
 * words as do, and an ellipsis. Line feeds part paragraphs: nothing after the first that fits is taken.
 */
export function sentencesWithin(text: string, characters: number): string {
  const paragraph = text.split('\n').find((line) => line.trim() !== '') ?? '';
  if (paragraph.length <= characters) return paragraph;
  let taken = '';
  for (const sentence of sentencesOf(paragraph)) {
    if ((taken + sentence).trimEnd().length > characters) break;
    taken += sentence;
  }
  return taken.trim() || wordsWithin(paragraph, characters);
}

/**
 * As many whole words as fit in a number of characters, with an ellipsis if some were left out; never after a short word
 * that only leads on («di», «che», «al»). Only a first word that does not fit by itself is cut.
 */
export function wordsWithin(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters - 1);
  const whole = /\s/u.test(text.charAt(characters - 1)) ? cut : cut.replace(/\s*\S*$/u, '');
  const ended = (whole || cut).replace(/(?:\s+\p{Ll}{1,3}(?!\S))+\s*$/u, '');
  return `${ended.replace(/(?:[\s,;:.«(]+|\p{Cs})$/u, '')}…`;
}

/** Sentences with what follows them; a full stop after an initial or a single digit does not end one. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[^\s.][^\s.][.!?…]»?\s)(?=[«A-ZÀ-Ý])/u);
}
