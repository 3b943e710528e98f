import { isNumber, tokenize } from './normalize.ts';

/**
 * Words to suggest when one is not found: those of the titles, and those that more than one text holds; lower case,
 * the most frequent first. Browsers load them only when a search finds nothing.
 */
export function toVocabulary(texts: readonly { title: string; text: string }[]): string[] {
  const counts = new Map<string, { written: string; texts: number; inTitle: boolean }>();
  for (const { title, text } of texts) {
    const inTitle = new Set(tokenize(title).map(({ word }) => word));
    const seen = new Set<string>();
    for (const { word, start, end } of tokenize(text)) {
      if (seen.has(word) || word.length < 4 || isNumber(word)) continue;
      seen.add(word);
      const entry = counts.get(word) ?? { written: text.slice(start, end).toLowerCase(), texts: 0, inTitle: false };
      entry.texts += 1;
      entry.inTitle ||= inTitle.has(word);
      counts.set(word, entry);
    }
  }
  return [...counts.values()]
    .filter(({ texts: count, inTitle }) => inTitle || count > 1)
    .sort((a, b) => b.texts - a.texts || (a.written < b.written ? -1 : 1))
    .map(({ written }) => written);
}
