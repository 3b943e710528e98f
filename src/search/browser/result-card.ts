import type { Engine } from '../engine.ts';
import type { Hit } from '../check-phrases.ts';
import { matchedWords, type Stem } from '../evaluate.ts';
import { excerptOf } from '../excerpt.ts';
import { loadText } from '../hit-text.ts';
import { fromIndexText } from '../index-text.ts';
import type { RecordCard } from '../indexed-text.ts';
import { highlightKey } from './highlight-key.ts';
import { toMarkedNodes } from './marked-nodes.ts';

/** Everything that a card shows. */
export interface CardView extends RecordCard {
  href: string;
  title: string;
  excerpt: string;
  /** Words to mark in both. */
  words: ReadonlySet<string>;
}

/** A hit with its text, ready to be drawn. */
export async function toCardView(
  hit: Hit,
  { engine, stems, base }: { engine: Engine; stems: readonly Stem[]; base: string },
): Promise<CardView> {
  const fragment = await loadText(engine, hit);
  const words = matchedWords(fragment, stems);
  const { text, anchor } = excerptOf(fragment, stems);
  const highlight = words.size > 0 ? `?${new URLSearchParams({ [highlightKey]: [...words].join(' ') })}` : '';
  return {
    ...fragment.card,
    href: `${base.slice(0, -1)}${fragment.raw_url}${highlight}${anchor === undefined ? '' : `#${anchor}`}`,
    title: fromIndexText(fragment.meta.title),
    excerpt: text,
    words,
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
  fill(part('tipo'), view.kind);
  fill(part('nomi'), view.names.join(', '));
  fill(part('fedelta'), view.fidelity);
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
