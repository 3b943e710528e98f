import type { Citation } from '../../src/citations/citation.ts';
import type { FeedItemView } from '../../src/queries/feed-items.ts';
import type { FeedView } from '../../src/queries/feeds.ts';
import type {
  CitedSourceView,
  EntryFrameView,
  EventView,
  FilledSegment,
  ProseView,
  SiteView,
  SourceView,
  StatementView,
} from '../../src/queries/views.ts';

/** A site under a base path, published by somebody. */
export function siteView(more: Partial<SiteView> = {}): SiteView {
  return {
    name: 'Il caso di Valle',
    case: 'una vertenza in una valle',
    description: 'Che cosa si sa di una vertenza.',
    siteUrl: 'https://valle.example',
    basePath: '/sito/',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.it' },
    publisher: 'La redazione',
    sections: [],
    pages: [],
    preview: false,
    waiting: [],
    ...more,
  };
}

/** What stands around an article of 1 March 2026. */
export function frameView(more: Partial<EntryFrameView> = {}): EntryFrameView {
  return {
    title: 'Un articolo',
    description: 'Che cosa dice l’articolo.',
    path: '/articoli/un-articolo/',
    publishedOn: '2026-03-01',
    changes: [],
    topics: [{ title: 'lavoro', path: '/temi/lavoro/' }],
    places: [],
    ...more,
  };
}

/** A newspaper article of 14 January 2026. */
export function sourceView(more: Partial<SourceView> = {}): SourceView {
  return {
    id: 'il-giornale',
    path: '/fonti/il-giornale/',
    title: 'Il tavolo si apre',
    titleIsDescriptive: false,
    publisher: 'Il Giornale di Valle',
    issuedOn: '2026-01-14',
    url: 'https://giornale.example/tavolo',
    kind: 'article',
    ...more,
  };
}

/** Something that Anna Rossi said on 13 January 2026, told in a newspaper's words. */
export function statementView(more: Partial<StatementView> = {}): StatementView {
  return {
    id: 'una-dichiarazione',
    path: '/dichiarazioni/una-dichiarazione/',
    title: 'Anna Rossi: Chiede un tavolo.',
    speakers: [
      {
        id: 'anna-rossi',
        name: 'Anna Rossi',
        path: '/soggetti/anna-rossi/',
        kind: 'person',
        group: 'institution',
        role: 'sindaca',
        roleBasis: 'period',
      },
    ],
    saidOn: '2026-01-13',
    fidelity: 'reported',
    prose: ['<p>Chiede un tavolo.</p>'],
    plainText: 'Chiede un tavolo.',
    topics: [],
    places: [],
    sources: [sourceView()],
    ...more,
  };
}

/** A meeting that happened on 13 January 2026. */
export function eventView(more: Partial<EventView> = {}): EventView {
  return {
    id: 'un-incontro',
    path: '/cronologia/un-incontro/',
    title: 'Un incontro',
    date: '2026-01-13',
    month: '2026-01',
    type: 'meeting',
    status: 'happened',
    overdue: false,
    essential: false,
    excerpt: 'Si incontrano.',
    places: [],
    attached: 0,
    ...more,
  };
}

/** A body of these segments, which cites these sources. */
export function proseView(segments: FilledSegment[], citations: CitedSourceView[] = []): ProseView {
  return { segments, headings: [], citations, words: 3, minutes: 1, plainText: 'Un testo.' };
}

/** An article of 1 March 2026 in a feed. */
export function feedItem(more: Partial<FeedItemView> = {}): FeedItemView {
  return {
    id: 'tag:valle.example,2026-03-01:articles/un-articolo',
    path: '/articoli/un-articolo/',
    title: 'Un articolo',
    summary: 'Che cosa dice l’articolo.',
    publishedOn: '2026-03-01',
    updatedOn: '2026-03-01',
    authors: [],
    categories: ['Articolo', 'lavoro'],
    changes: [],
    facts: [],
    prose: proseView(['<p>Un testo.</p>']),
    sources: [],
    ...more,
  };
}

/** The feed of the articles, with these items. */
export function feedView(items: FeedItemView[] = [feedItem()], more: Partial<FeedView> = {}): FeedView {
  return {
    id: 'tag:valle.example,2026-03-01:feed/articoli/',
    site: siteView(),
    path: '/articoli/',
    title: 'Il caso di Valle – Articoli',
    description: 'I testi della redazione.',
    updatedOn: items[0]?.updatedOn ?? '2026-03-01',
    items,
    ...more,
  };
}

/** The statement above, as somebody quotes it. */
export function citationView(more: Partial<Citation> = {}): Citation {
  return {
    key: 'dichiarazioni-una-dichiarazione',
    path: '/dichiarazioni/una-dichiarazione/',
    kind: 'Dichiarazione',
    title: 'Anna Rossi: Chiede un tavolo.',
    authors: [{ name: 'Anna Rossi', role: 'sindaca', family: 'Rossi', given: 'Anna' }],
    words: 'Chiede un tavolo.',
    fidelity: 'Riportata',
    day: { date: '2026-01-13', text: '13 gennaio 2026' },
    sources: [
      {
        publisher: 'Il Giornale di Valle',
        by: 'Il Giornale di Valle',
        title: 'Il tavolo si apre',
        label: '«Il tavolo si apre»',
        day: { date: '2026-01-14', text: '14 gennaio 2026' },
        url: 'https://giornale.example/tavolo',
      },
    ],
    ...more,
  };
}
