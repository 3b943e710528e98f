import type { Engine, Fragment } from './engine.ts';
import type { Hit } from './check-phrases.ts';
import { placesOfPhrase } from './phrases.ts';

/** The text of a hit, with the places of all that it was found by. */
export async function loadText(
  engine: Engine,
  { results, phrases, text }: Pick<Hit, 'results' | 'phrases' | 'text'>,
): Promise<Fragment> {
  const places: Fragment['weighted_locations'] = [];
  let fragment: Fragment | undefined;
  // One after the other: Pagefind keeps one copy of a text, and writes the places of the last search into it.
  for (const result of results) {
    fragment = await engine.fragment(result);
    places.push(...fragment.weighted_locations);
  }
  const loaded = fragment ?? (await engine.fragment(text));
  for (const { location, word } of phrases.flatMap((phrase) => placesOfPhrase(loaded, phrase))) {
    places.push({ location, balanced_score: 1, verbose: { word_string: word } });
  }
  return { ...loaded, weighted_locations: places.sort((a, b) => a.location - b.location) };
}
