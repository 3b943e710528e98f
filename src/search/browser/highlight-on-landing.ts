/** Loads what marks words only when the address asks for it. */
import { highlightKey } from './highlight-key.ts';

const words = new URLSearchParams(location.search).get(highlightKey);
if (words !== null && words !== '') {
  void import('./highlight.ts').then(({ highlight }) => highlight(words));
}
