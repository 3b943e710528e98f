import { inFigures, searchStrings } from '../strings.ts';
import type { Help } from './find-answer.ts';
import { writeState, type SearchState } from './search-state.ts';

/** Says what may help when no record holds the words; each proposal is a search of its own. */
export function showHelp(place: HTMLElement, help: Help | undefined, state: SearchState): void {
  place.replaceChildren();
  if (!help) return;
  const link = (text: string, label = text): HTMLAnchorElement => {
    const anchor = document.createElement('a');
    anchor.href = writeState({ ...state, text });
    anchor.dataset['ricerca'] = '';
    anchor.textContent = label;
    return anchor;
  };

  if (help.unknown.length > 0) place.append(paragraph(searchStrings.unknownWords(help.unknown)));
  if (help.suggestion !== undefined) {
    place.append(paragraph(`${searchStrings.perhaps} `, link(help.suggestion, `«${help.suggestion}»`), '?'));
  }
  if (help.alone.length === 0) return;
  const list = document.createElement('ul');
  list.className = 'links';
  for (const { typed, count } of help.alone) {
    const item = document.createElement('li');
    item.append(link(typed, `${typed} (${inFigures(count)})`));
    list.append(item);
  }
  place.append(paragraph(help.unknown.length > 0 ? searchStrings.alone : searchStrings.notTogether), list);
}

function paragraph(...content: (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}
