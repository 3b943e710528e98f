import type { Engine, Fragment } from './engine.ts';
import type { Hit } from './find-records.ts';
import { placesOfPhrase } from './phrases.ts';

/** The text of a hit, with the places of all that it was found by. */
export async function loadText(
  engine: Engine,
  { results, phrases }: Pick<Hit, 'results' | 'phrases'>,
): Promise<Fragment> {
  const places: Fragment['weighted_locations'] = [];
  let fragment: Fragment | undefined;
  // One after the other: Pagefind keeps one copy of a text, and writes the places of the last search into it.
  for (const result of results) {
    fragment = await engine.fragment(result);
    places.push(...fragment.weighted_locations);
  }
  if (!fragment) throw new Error('a hit was found by nothing');
  for (const { location, word } of phrases.flatMap((phrase) => placesOfPhrase(fragment, phrase))) {
    places.push({ location, balanced_score: 1, verbose: { word_string: word } });
  }
  return { ...fragment, weighted_locations: places.sort((a, b) => a.location - b.location) };
}
