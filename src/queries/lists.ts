import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { capitalise } from '../lib/capitalise.ts';
import { formatMonth, type Month } from '../lib/days.ts';
import { monthOfEdtf } from '../lib/edtf.ts';
import { undatedMonth } from '../site/addresses.ts';
import { archives, pathOf } from '../site/sections.ts';
import { newestArticlesFirst } from './article-order.ts';
import { dateOf, getCard, newestFirst } from './entries.ts';
import { getProse } from './prose.ts';
import { getSite } from './site.ts';
import type { CountedLinkView, EntryCardView } from './views.ts';

/** Kinds whose lists are read by page and by month. */
export type PagedKind = 'articles' | 'pressReleases';

/** Entries on one page of a list. */
const perPage = 20;

/** One page of a list, numbered from 1. */
export interface ListPage<Item> {
  current: number;
  total: number;
  items: Item[];
}

/** A list in pages; one empty page when there is nothing. */
export function toPages<Item>(items: readonly Item[], size = perPage): ListPage<Item>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, at) => ({
    current: at + 1,
    total,
    items: items.slice(at * size, (at + 1) * size),
  }));
}

/** Entries of a paged kind, newest first, as cards. */
export function getPagedCards(corpus: Corpus, kind: PagedKind): EntryCardView[] {
  return sorted(corpus, kind).map((entry) => toCard(corpus, entry));
}

/** A month of a paged kind. */
export interface MonthList {
  /** Last step of its address: `2026-01`, or `senza-data`. */
  step: string;
  title: string;
  entries: EntryCardView[];
}

/** The months of a paged kind, newest first, those without a day last. */
export function getMonthLists(corpus: Corpus, kind: PagedKind): MonthList[] {
  const months = new Map<Month | undefined, EntryCardView[]>();
  for (const entry of sorted(corpus, kind)) {
    const month = monthOfEdtf(dateOf(entry));
    months.set(month, [...(months.get(month) ?? []), toCard(corpus, entry)]);
  }
  return [...months]
    .map(([month, entries]) => ({
      step: month ?? undatedMonth,
      title: month === undefined ? 'Giorno non indicato' : capitalise(formatMonth(month)),
      entries,
    }))
    .sort((a, b) => Number(a.step === undatedMonth) - Number(b.step === undatedMonth));
}

/** The months of a paged kind as links with their counts. */
export function getMonthLinks(corpus: Corpus, kind: PagedKind): CountedLinkView[] {
  return getMonthLists(corpus, kind).map(({ step, title, entries }) => ({
    title,
    path: pathOf(kind, archives.month, step),
    count: entries.length,
  }));
}

function sorted(corpus: Corpus, kind: PagedKind): Entry[] {
  return kind === 'articles'
    ? corpus.articles.toSorted(newestArticlesFirst(corpus))
    : [...(corpus[kind] as Entry[])].sort(newestFirst);
}

function toCard(corpus: Corpus, entry: Entry): EntryCardView {
  const card = getCard(corpus, entry);
  return entry.kind === 'articles' ? { ...card, minutes: getProse(corpus, entry)?.minutes } : card;
}

/** Static paths of the second and later pages of a list, each with all that it shows. */
export function getLaterPages(corpus: Corpus, kind: PagedKind) {
  const site = getSite(corpus);
  const months = getMonthLinks(corpus, kind);
  return toPages(getPagedCards(corpus, kind))
    .slice(1)
    .map((page) => ({ params: { page: String(page.current) }, props: { site, page, months } }));
}

/** Static paths of the months of a list, each with all that it shows. */
export function getMonthPages(corpus: Corpus, kind: PagedKind) {
  const site = getSite(corpus);
  return getMonthLists(corpus, kind).map((list) => ({ params: { month: list.step }, props: { site, list } }));
}
