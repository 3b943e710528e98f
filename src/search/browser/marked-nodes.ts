import { markWords } from '../mark-words.ts';

/** Text with its words marked, as nodes of a page. */
export function toMarkedNodes(text: string, words: ReadonlySet<string>): Node[] {
  return markWords(text, words).map((piece) => {
    if (!piece.marked) return document.createTextNode(piece.text);
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}
