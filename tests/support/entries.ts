import type { Corpus, EntriesByKind } from '../../src/corpus/corpus.ts';
import { corpusOf } from '../../src/corpus/corpus-of.ts';
import type {
  Actor,
  Article,
  Commitment,
  DataOf,
  Entry,
  Event,
  FieldPath,
  Figure,
  GlossaryTerm,
  Page,
  Place,
  PressRelease,
  Source,
  StateEntry,
  Statement,
  Topic,
} from '../../src/corpus/entry.ts';
import type { Whole } from '../../src/integrity/whole.ts';
import { plainTextOf } from '../../src/markdown/plain-text.ts';
import type { ParsedBody } from '../../src/markdown/parsed-body.ts';
import type { SiteData } from '../../src/schemas/site.ts';
import type { StateData } from '../../src/schemas/state.ts';
import { folderOf, kinds, type Kind } from '../../src/site/sections.ts';

/** What an entry has besides its data. */
interface More {
  id?: string;
  /** The body, or what the test needs of it. */
  body?: Partial<ParsedBody>;
}

const publication = { publishedOn: '2026-03-01', changes: [], draft: false };

/** An article that names nothing but a topic. */
export function article(data: Partial<DataOf['articles']> = {}, more: More = {}): Article {
  return entry('articles', 'un-articolo', 'md', more, {
    title: 'Un articolo',
    summary: 'Che cosa dice l’articolo.',
    ...publication,
    topics: ['lavoro'],
    places: [],
    actors: [],
    events: [],
    sources: [],
    ...data,
  });
}

/** A summary of a communiqué by the Rossi company. */
export function pressRelease(data: Partial<DataOf['pressReleases']> = {}, more: More = {}): PressRelease {
  return entry('pressReleases', 'un-comunicato', 'md', more, {
    title: 'Un comunicato',
    issuer: 'anna-rossi',
    issuedOn: '2026-01-20',
    fidelity: 'summary',
    ...publication,
    topics: ['lavoro'],
    places: [],
    actors: [],
    sources: ['il-giornale'],
    ...data,
  });
}

/** A meeting that happened on 13 January 2026. */
export function event(data: Partial<DataOf['events']> = {}, more: More = {}): Event {
  return entry('events', 'un-incontro', 'md', more, {
    title: 'Un incontro',
    date: '2026-01-13',
    type: 'meeting',
    status: 'happened',
    essential: false,
    ...publication,
    topics: ['lavoro'],
    places: [],
    actors: [],
    sources: ['il-giornale'],
    ...data,
  });
}

/** Something that Anna Rossi said on 13 January 2026. */
export function statement(data: Partial<DataOf['statements']> = {}, more: More = {}): Statement {
  return entry('statements', 'una-dichiarazione', 'md', more, {
    speakers: ['anna-rossi'],
    saidOn: '2026-01-13',
    fidelity: 'reported',
    ...publication,
    topics: ['lavoro'],
    places: [],
    sources: ['il-giornale'],
    ...data,
  });
}

/** A promise that Anna Rossi made on 13 January 2026, not yet verified. */
export function commitment(data: Partial<DataOf['commitments']> = {}, more: More = {}): Commitment {
  return entry('commitments', 'un-impegno', 'md', more, {
    title: 'Aprire un tavolo',
    actors: ['anna-rossi'],
    madeOn: '2026-01-13',
    ...publication,
    topics: ['lavoro'],
    places: [],
    sources: ['il-giornale'],
    history: [],
    ...data,
  });
}

/** How many people work somewhere, from one source. */
export function figure(data: Partial<DataOf['figures']> = {}, more: More = {}): Figure {
  return entry('figures', 'una-cifra', 'yaml', more, {
    title: 'Persone al lavoro',
    unit: 'persone',
    values: [{ value: 400, asOf: '2026-01', sources: ['il-giornale'] }],
    related: [],
    ...publication,
    topics: ['lavoro'],
    places: [],
    actors: [],
    ...data,
  });
}

/** Anna Rossi, mayor of Valle from 2024 on. */
export function actor(data: Partial<DataOf['actors']> = {}, more: More = {}): Actor {
  return entry('actors', 'anna-rossi', 'yaml', more, {
    name: 'Anna Rossi',
    kind: 'person',
    group: 'institution',
    aliases: [],
    private: false,
    roles: [{ role: 'sindaca', organisation: 'Comune di Valle', period: '2024/..' }],
    ...publication,
    sources: [],
    ...data,
  });
}

/** A newspaper article of 14 January 2026. */
export function source(data: Partial<DataOf['sources']> = {}, more: More = {}): Source {
  return entry('sources', 'il-giornale', 'yaml', more, {
    title: 'Il tavolo si apre',
    titleIsDescriptive: false,
    publisher: 'Il Giornale di Valle',
    issuedOn: '2026-01-14',
    url: 'https://giornale.example/tavolo',
    kind: 'article',
    ...publication,
    ...data,
  });
}

/** A word of the glossary. */
export function glossaryTerm(data: Partial<DataOf['glossary']> = {}, more: More = {}): GlossaryTerm {
  return entry('glossary', 'vertenza', 'md', more, { term: 'vertenza', forms: ['vertenze'], ...publication, ...data });
}

/** The town of Valle. */
export function place(data: Partial<DataOf['places']> = {}, more: More = {}): Place {
  return entry('places', 'valle', 'yaml', more, { name: 'Valle', ...publication, ...data });
}

/** The topic that every entry here is about. */
export function topic(data: Partial<DataOf['topics']> = {}, more: More = {}): Topic {
  return entry('topics', 'lavoro', 'yaml', more, {
    name: 'lavoro',
    description: 'Chi lavora e dove.',
    ...publication,
    ...data,
  });
}

/** A standing page. */
export function page(data: Partial<DataOf['pages']> = {}, more: More = {}): Page {
  return entry('pages', 'chi-siamo', 'md', more, {
    title: 'Chi siamo',
    summary: 'Chi fa il sito.',
    ...publication,
    ...data,
  });
}

/** `content/stato.md`. */
export function state(data: Partial<StateData> = {}, { body }: Pick<More, 'body'> = {}): StateEntry {
  const all: StateData = {
    title: 'Il tavolo è aperto',
    summary: 'A che punto siamo.',
    lastFactOn: '2026-02-09',
    checkedOn: '2026-03-01',
    ...publication,
    figures: [],
    commitments: [],
    ...data,
  };
  return { file: 'content/stato.md', data: all, body: bodyOf(body ?? {}), lineOf: lineIn(all) };
}

/** `content/sito.yaml`. */
export function site(data: Partial<SiteData> = {}): NonNullable<Whole['site']> {
  const all: SiteData = {
    name: 'Il caso di Valle',
    case: 'una vertenza in una valle',
    description: 'Che cosa si sa di una vertenza.',
    firstDay: '2015-01-01',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.it' },
    publisher: 'La redazione',
    email: 'redazione@valle.example',
    knownQuery: { query: 'Anna Rossi', path: '/soggetti/' },
    editor: true,
    ...data,
  };
  return { file: 'content/sito.yaml', data: all, lineOf: lineIn(all) };
}

/** A whole of these entries, with the topic, the source and the person that they name; today is 22 March 2026. */
export function whole(
  entries: readonly Entry[] = [],
  more: Partial<Omit<Whole<ParsedBody>, Kind>> = {},
): Whole<ParsedBody> {
  const named = [actor(), source(), topic()].filter(({ file }) => !entries.some((one) => one.file === file));
  const all: Entry[] = [...named, ...entries];
  const byKind = Object.fromEntries(
    kinds.map((kind) => [kind, all.filter((one) => one.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1))]),
  ) as unknown as EntriesByKind;
  const knownIds = Object.fromEntries(
    kinds.map((kind) => [kind, new Set(byKind[kind].map(({ id }) => id))]),
  ) as unknown as Whole['knownIds'];
  return {
    ...byKind,
    knownIds,
    site: site(),
    state: state(),
    synonyms: undefined,
    searches: undefined,
    images: [],
    publicFiles: [],
    contentName: 'content',
    siteUrl: 'https://valle.example',
    basePath: '/',
    today: '2026-03-22',
    preview: false,
    ...more,
  };
}

/** The corpus that comes of a whole. */
export function corpus(entries: readonly Entry[] = [], more: Partial<Omit<Whole<ParsedBody>, Kind>> = {}): Corpus {
  const all = whole(entries, more);
  return corpusOf(all, (all.site ?? site()).data, all.state ?? state());
}

function entry<K extends Kind>(
  kind: K,
  ownId: string,
  extension: string,
  { id = ownId, body }: More,
  given: Omit<DataOf[K], 'formerIds'> & { formerIds?: string[] },
): Entry<K> {
  const data = { formerIds: [], ...given } as unknown as DataOf[K];
  return {
    kind,
    id,
    file: `content/${folderOf(kind)}/${id}.${extension}`,
    data,
    body: extension === 'md' || body ? bodyOf(body ?? {}) : undefined,
    lineOf: lineIn(given),
  };
}

function bodyOf({ tree = { type: 'root', children: [] }, ...body }: Partial<ParsedBody>): ParsedBody {
  return {
    format: 'md',
    firstLine: 1,
    tree,
    parts: [...new Set(tree.children.map(({ type }) => type))],
    text: plainTextOf(tree),
    headings: [],
    statements: [],
    citations: [],
    links: [],
    images: [],
    anchors: [],
    ...body,
  };
}

/** As if each key of the data stood on a line of its own, the first on line 2. */
function lineIn(data: object): (path: FieldPath) => number {
  return ([key]) => 2 + Math.max(0, Object.keys(data).indexOf(String(key)));
}
