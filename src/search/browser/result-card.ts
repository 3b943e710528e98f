import type { Engine } from '../engine.ts';
import { matchedWords } from '../evaluate.ts';
import { excerptOf } from '../excerpt.ts';
import type { Hit } from '../find-records.ts';
import { loadText } from '../hit-text.ts';
import { fromIndexText } from '../index-text.ts';
import { namesIn, type RecordTable } from '../record-table.ts';
import { highlightKey } from './highlight-key.ts';
import { toMarkedNodes } from './marked-nodes.ts';

/** Everything that a card shows. */
export interface CardView {
  href: string;
  title: string;
  excerpt: string;
  /** Words to mark in both. */
  words: ReadonlySet<string>;
  kind: string;
  /** Name of the kind in addresses, for its colour. */
  kindId: string;
  names: string;
  day?: { text: string; datetime: string } | undefined;
  fidelity?: string | undefined;
}

/** A hit with its text, ready to be drawn. */
export async function toCardView(
  hit: Hit,
  { engine, table, stems, base }: { engine: Engine; table: RecordTable; stems: readonly string[]; base: string },
): Promise<CardView> {
  const { record } = hit;
  const fragment = await loadText(engine, hit);
  const words = matchedWords(fragment, stems);
  const { text, anchor } = excerptOf(fragment, stems);
  const { kind, fidelity } = table.facets;
  const names = namesIn(table);
  const kindAt = kind.of[record]?.[0] ?? -1;
  const [datetime, dayText] = table.days[table.dayOf[record] ?? -1] ?? [];
  const highlight = words.size > 0 ? `?${new URLSearchParams({ [highlightKey]: [...words].join(' ') })}` : '';
  return {
    href: `${base.slice(0, -1)}${fragment.raw_url}${highlight}${anchor === undefined ? '' : `#${anchor}`}`,
    title: fromIndexText(fragment.meta.title),
    excerpt: text,
    words,
    kind: table.kindNames[kindAt] ?? '',
    kindId: kind.values[kindAt]?.[0] ?? '',
    names: (table.namesOf[record] ?? []).map((name) => names[name]).join(', '),
    day: dayText === undefined ? undefined : { text: dayText, datetime: datetime ?? '' },
    fidelity: fidelity.values[fidelity.of[record]?.[0] ?? -1]?.[1],
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
  fill(part('nomi'), view.names);
  fill(part('fedelta'), view.fidelity);
  const day = part('giorno');
  fill(day, view.day?.text);
  // HTML has no way to say a span.
  if (view.day && !view.day.datetime.includes('/')) day?.setAttribute('datetime', view.day.datetime);
  return card;
}

function fill(element: HTMLElement | null, text: string | undefined): void {
  if (text) element?.append(text);
  else element?.remove();
}
