import { capitalise } from '../../lib/capitalise.ts';
import type { ArchiveSearch, Hit } from '../archive-search.ts';
import { excerptOf } from '../excerpt.ts';
import { loadText, matchedWords, type Sought } from '../hit-text.ts';
import { giveWay } from '../give-way.ts';
import { fromIndexText } from '../index-text.ts';
import type { RecordCard } from '../indexed-text.ts';
import { searchStrings } from '../strings.ts';
import { highlightKey } from './highlight-key.ts';
import { toMarkedNodes } from './marked-nodes.ts';
import { toStatementParts, type StatementParts } from './statement-parts.ts';

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
  /** Of a statement: what its card says. */
  statement?: StatementParts | undefined;
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
    statement: withoutLength(toStatementParts(text), excerpt.text),
  };
}

/** More words than this are not a quotation but a speech: the passage that answers stands for them. */
const quotable = 60;

function withoutLength(statement: StatementParts | undefined, passage: string): StatementParts | undefined {
  if (statement === undefined || statement.text.split(' ').length <= quotable) return statement;
  return { ...statement, text: passage };
}

/** Draws a card from the page's template. Text stays text: whatever a record or a query holds, nothing of it is run. */
export function drawCard(template: HTMLTemplateElement, view: CardView): DocumentFragment {
  const card = template.content.cloneNode(true) as DocumentFragment;
  const item = card.querySelector('[data-risultato]');
  item?.setAttribute('data-tipo', view.kindId);
  item?.setAttribute('data-scheda', String(view.record));
  for (const of of card.querySelectorAll('[data-parte="di-quale"]')) of.append(`: ${view.title}`);
  fill(card, 'tipo', view.kind);
  fill(card, 'parziale', view.isPartial ? searchStrings.partial : undefined);
  if (view.statement) drawStatement(card, view, view.statement);
  else drawRecord(card, view);
  const link = part(card, 'titolo');
  if (link instanceof HTMLAnchorElement) link.href = view.href;
  return card;
}

/** What it is called, then the passage that answers. */
function drawRecord(card: DocumentFragment, view: CardView): void {
  fill(card, 'titolo', ...toMarkedNodes(capitalise(view.title), view.words));
  fill(card, 'estratto', ...toMarkedNodes(view.excerpt, view.words));
  fill(card, 'nomi', view.names.join(', '));
  fill(card, 'fedelta', view.fidelity);
  const [date = '', text] = view.day ?? [];
  fill(card, 'giorno', text);
  // HTML has no way to say a span.
  if (!date.includes('/')) part(card, 'giorno')?.setAttribute('datetime', date);
  part(card, 'detto')?.remove();
}

/** The words first, then who, when, how faithful they are, where they are written: as on the statement's own card. */
function drawStatement(card: DocumentFragment, view: CardView, statement: StatementParts): void {
  const marked = (text: string): Node[] => toMarkedNodes(text, view.words);
  for (const name of ['nomi', 'giorno', 'fedelta']) part(card, name)?.remove();
  fill(card, 'titolo', ...marked(statement.words));
  fill(card, 'estratto', ...marked(statement.text));
  fill(card, 'chi', ...statement.speakers.flatMap((speaker, at) => [at === 0 ? '' : '; ', ...nameAndRole(speaker)]));
  fill(card, 'quando', ...marked(statement.when));
  fill(card, 'dove', ...marked(statement.source));
  for (const badge of card.querySelectorAll<HTMLElement>('[data-fedelta]')) {
    if (badge.dataset['fedelta'] === view.fidelity)
      card.querySelector('[data-risultato]')?.setAttribute('data-bordo', edgeOf(badge));
    else badge.remove();
  }

  function nameAndRole({ name, role }: StatementParts['speakers'][number]): Node[] {
    const strong = document.createElement('strong');
    strong.append(...marked(name));
    return [strong, ...marked(role === '' ? '' : ` – ${role}`)];
  }

  /** Exact words are exact even in what others tell. */
  function edgeOf({ dataset }: HTMLElement): string {
    return dataset['bordo'] === 'told' && statement.hasExactWords ? 'spoken' : (dataset['bordo'] ?? '');
  }
}

function part(card: DocumentFragment, name: string): HTMLElement | null {
  return card.querySelector(`[data-parte="${name}"]`);
}

/** Fills a part of a card, or takes it away when there is nothing to put into it. */
function fill(card: DocumentFragment, name: string, ...content: (Node | string | undefined)[]): void {
  const something = content.filter((piece): piece is Node | string => piece !== undefined && piece !== '');
  if (something.length > 0) part(card, name)?.append(...something);
  else part(card, name)?.remove();
}
