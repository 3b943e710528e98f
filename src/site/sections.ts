/**
 * The one dictionary between the names of the code and the names that readers and editors meet.
 * Nothing else spells `/articoli/` or `content/articoli/`.
 */

/** Kinds of entry: one folder of `content/` each. */
export const kinds = [
  'articles',
  'pressReleases',
  'events',
  'statements',
  'commitments',
  'figures',
  'actors',
  'sources',
  'glossary',
  'places',
  'topics',
  'pages',
] as const;
export type Kind = (typeof kinds)[number];

/** Kinds whose section has feeds. */
export const kindsWithFeed = kinds.filter((kind): kind is Exclude<Kind, 'pages'> => kind !== 'pages');

/** Kinds each of whose entries has feeds of its own. */
export const kindsWithEntryFeeds = ['actors', 'topics'] as const satisfies Kind[];

interface Section {
  /** Folder in `content/` and first step of the address. */
  slug: string;
  /** What one entry is called, for readers. */
  singular: string;
  /** What the section is called, for readers. */
  plural: string;
}

const sections: Record<Kind, Section> = {
  articles: { slug: 'articoli', singular: 'articolo', plural: 'articoli' },
  pressReleases: { slug: 'comunicati', singular: 'comunicato', plural: 'comunicati' },
  events: { slug: 'cronologia', singular: 'fatto', plural: 'cronologia' },
  statements: { slug: 'dichiarazioni', singular: 'dichiarazione', plural: 'dichiarazioni' },
  commitments: { slug: 'impegni', singular: 'impegno', plural: 'impegni' },
  figures: { slug: 'cifre', singular: 'cifra', plural: 'cifre' },
  actors: { slug: 'soggetti', singular: 'soggetto', plural: 'soggetti' },
  sources: { slug: 'fonti', singular: 'fonte', plural: 'fonti' },
  glossary: { slug: 'glossario', singular: 'voce del glossario', plural: 'glossario' },
  places: { slug: 'luoghi', singular: 'luogo', plural: 'luoghi' },
  topics: { slug: 'temi', singular: 'tema', plural: 'temi' },
  pages: { slug: 'pagine', singular: 'pagina', plural: 'pagine' },
};

/** Addresses at the root that are not folders of content: pages of the code, and names kept for later. */
export const codePages = {
  corrections: 'rettifiche',
  data: 'dati',
  search: 'cerca',
  sitemap: 'mappa',
  method: 'come-lavoriamo',
  specimen: 'componenti',
} as const;
export type CodePage = keyof typeof codePages;

/** Address of the web editor: no page of the site leads to it, and no reader is meant to find it. */
export const editorPath = '/redazione/';

/** First steps of an address that no standing page may take. */
export const takenAtRoot: readonly string[] = [
  ...Object.values(sections).map(({ slug }) => slug),
  ...Object.values(codePages),
  'documenti',
  editorPath.slice(1, -1),
  'pagefind',
  'fonts',
  'immagini',
  '404',
  'index',
  'mese',
  'anno',
];

/** Second steps of an address that no id may take: below them stand the archives. */
export const archives = {
  month: 'mese',
  year: 'anno',
  person: 'persona',
  organisation: 'organizzazione',
  topic: 'tema',
  place: 'luogo',
  type: 'tipo',
  page: 'pagina',
  changes: 'modifiche',
} as const;
export type Archive = keyof typeof archives;
export const reservedIds: readonly string[] = Object.values(archives);

/** `articles` → `articoli`: the folder's name inside `content/`. */
export function folderOf(kind: Kind): string {
  return sections[kind].slug;
}

/** `articoli` → `articles`; nothing for a folder that is not of ours. */
export function kindOf(folder: string): Kind | undefined {
  return kinds.find((kind) => sections[kind].slug === folder);
}

/** What readers call one entry of a kind, lower case: `articolo`. */
export function singularOf(kind: Kind): string {
  return sections[kind].singular;
}

/** What readers call the section, lower case: `articoli`. */
export function pluralOf(kind: Kind): string {
  return sections[kind].plural;
}

/**
 * Address of a section, of an entry or of something below it, from the site's root and without the base path:
 * `pathOf('articles')` → `/articoli/`, `pathOf('statements', 'mese', '2026-01')` → `/dichiarazioni/mese/2026-01/`.
 * Standing pages stand at the root: `pathOf('pages', 'privacy')` → `/privacy/`.
 */
export function pathOf(kind: Kind | CodePage, ...steps: string[]): string {
  if (kind in codePages) return `/${[codePages[kind as CodePage], ...steps].join('/')}/`;
  if (kind === 'pages') return steps.length === 0 ? '/' : `/${steps.join('/')}/`;
  return `/${[sections[kind as Kind].slug, ...steps].join('/')}/`;
}
