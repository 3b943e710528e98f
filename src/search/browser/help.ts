import { termsOf } from '../parse-query.ts';
import { inFigures, searchStrings } from '../strings.ts';
import type { Answer } from './find-answer.ts';
import { writeState, type SearchState } from './search-state.ts';

/** Says what may help: to look for something else when no record holds the words, to search as it was typed. */
export function showHelp(place: HTMLElement, answer: Answer, state: SearchState): void {
  const { query, found, help, corrections = [], synonyms = [] } = answer;
  place.replaceChildren();
  const link = (label: string, next: Partial<SearchState>): HTMLAnchorElement => {
    const anchor = document.createElement('a');
    anchor.href = writeState({ ...state, ...next }) || '?';
    anchor.dataset['ricerca'] = '';
    anchor.textContent = label;
    return anchor;
  };

  if (corrections.length > 0) place.append(paragraph(link(searchStrings.correctTo(query.text), { text: query.text })));
  if (synonyms.length > 0) {
    place.append(
      paragraph(
        state.withoutSynonyms
          ? link(searchStrings.withSynonyms(synonyms.flatMap(({ also }) => also)), { withoutSynonyms: undefined })
          : link(searchStrings.withoutSynonyms(synonyms.map(({ typed }) => typed)), { withoutSynonyms: true }),
      ),
    );
  }

  if (!help) return;
  const { unknown } = help;
  // When every word is unknown, the sentence above has said it.
  if (unknown.length > 0 && (help.alone.length > 0 || found.hits.length > 0))
    place.append(paragraph(searchStrings.unknownWords(unknown)));
  if (help.alone.length === 0 && found.hits.length === 0) place.append(paragraph(searchStrings.tryOther));
  // Words that are there are of no help beside phrases, or when some of them were found together.
  const isOnlyWords = termsOf(query).length === query.required.length && query.excluded.length === 0;
  if (help.alone.length === 0 || found.fewer || !isOnlyWords) return;
  const list = document.createElement('ul');
  list.className = 'links';
  for (const { typed, count } of help.alone) {
    const item = document.createElement('li');
    item.append(link(`${typed} (${inFigures(count)})`, { text: typed }));
    list.append(item);
  }
  place.append(paragraph(unknown.length > 0 ? searchStrings.alone : searchStrings.notTogether), list);
}

function paragraph(...content: (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}
