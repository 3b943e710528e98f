import type { ArchiveSearch, Hit } from '../archive-search.ts';
import { excerptOf } from '../excerpt.ts';
import { loadText, matchedWords, type Sought } from '../hit-text.ts';
import { giveWay } from '../give-way.ts';
import { fromIndexText } from '../index-text.ts';
import type { RecordCard } from '../indexed-text.ts';
import { searchStrings } from '../strings.ts';
import { highlightKey } from './highlight-key.ts';
import { toMarkedNodes } from './marked-nodes.ts';

/** Everything that a card shows. */
export interface CardView extends RecordCard {
  record: number;
  href: string;
  title: string;
  excerpt: string;
  /** Words to mark in both. */
  words: ReadonlySet<string>;
  /** It holds only some of the words that were asked for. */
  isPartial: boolean;
}

/** A hit with its text, ready to be drawn. */
export async function toCardView(
  hit: Hit,
  { search, sought, base }: { search: Pick<ArchiveSearch, 'text'>; sought: Sought; base: string },
): Promise<CardView> {
  const text = await loadText(search, hit.record, sought);
  await giveWay();
  const words = matchedWords(text, sought);
  const excerpt = excerptOf(text);
  const highlight = words.size > 0 ? `?${new URLSearchParams({ [highlightKey]: [...words].join(' ') })}` : '';
  return {
    ...text.card,
    record: hit.record,
    href: `${base.slice(0, -1)}${text.url}${highlight}${excerpt.anchor === undefined ? '' : `#${excerpt.anchor}`}`,
    title: fromIndexText(text.meta.title),
    excerpt: excerpt.text,
    words,
    isPartial: !hit.isExact,
  };
}

/** Draws a card from the page's template. Text stays text: whatever a record or a query holds, nothing of it is run. */
export function drawCard(template: HTMLTemplateElement, view: CardView): DocumentFragment {
  const card = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string): HTMLElement | null => card.querySelector(`[data-parte="${name}"]`);

  const link = part('titolo');
  if (link instanceof HTMLAnchorElement) link.href = view.href;
  link?.append(...toMarkedNodes(view.title, view.words));
  part('estratto')?.append(...toMarkedNodes(view.excerpt, view.words));
  card.querySelector('[data-risultato]')?.setAttribute('data-tipo', view.kindId);
  card.querySelector('[data-risultato]')?.setAttribute('data-scheda', String(view.record));
  for (const of of card.querySelectorAll('[data-parte="di-quale"]')) of.append(`: ${view.title}`);
  fill(part('tipo'), view.kind);
  fill(part('nomi'), view.names.join(', '));
  fill(part('fedelta'), view.fidelity);
  fill(part('parziale'), view.isPartial ? searchStrings.partial : undefined);
  const day = part('giorno');
  const [date = '', text] = view.day ?? [];
  fill(day, text);
  // HTML has no way to say a span.
  if (!date.includes('/')) day?.setAttribute('datetime', date);
  return card;
}

function fill(element: HTMLElement | null, text: string | undefined): void {
  if (text) element?.append(text);
  else element?.remove();
}
