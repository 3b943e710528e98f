import { capitalise } from '../lib/capitalise.ts';
import type { Day } from '../lib/days.ts';
import type { SiteView } from '../queries/views.ts';
import { socialImagePath, socialImageSize } from '../social/social-image-path.ts';
import { absoluteUrl } from './absolute-url.ts';
import { pluralOf, type Kind } from './sections.ts';

/** What a page says of itself. */
export interface PageMetadata {
  site: SiteView;
  title: string;
  description: string;
  /** From the site's root, without the base path. */
  path: string;
  type: 'article' | 'website' | 'profile';
  publishedOn?: Day | undefined;
  updatedOn?: Day | undefined;
  /** The entry, or with no id the section, whose social image stands for the page; the site's own without. */
  entry?: { kind: Kind; id?: string | undefined } | undefined;
}

/** What goes into `<head>` for browsers, search engines and whoever shows a link to the page. */
export interface Metadata {
  /** Text of `<title>`. */
  title: string;
  description: string;
  /** The page's one whole address; none in a preview, which is not there. */
  canonical: string | undefined;
  /** Attributes of the other `<meta>` elements, in order. */
  tags: ({ property: string; content: string } | { name: string; content: string })[];
}

/** Everything that `<head>` says of a page. */
export function getMetadata({
  site,
  title,
  description,
  path,
  type,
  publishedOn,
  updatedOn,
  entry,
}: PageMetadata): Metadata {
  const canonical = site.preview ? undefined : absoluteUrl(site, path);
  const image = absoluteUrl(site, socialImagePath(entry?.kind ?? 'home', entry?.id));
  const openGraph: [property: string, content: string | undefined][] = [
    ['og:type', type],
    ['og:locale', 'it_IT'],
    ['og:site_name', site.name],
    ['og:title', title],
    ['og:description', description],
    ['og:url', canonical],
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(socialImageSize.width)],
    ['og:image:height', String(socialImageSize.height)],
    ['og:image:alt', entry?.id === undefined ? site.name : title],
    ['article:published_time', type === 'article' ? publishedOn : undefined],
    ['article:modified_time', type === 'article' ? updatedOn : undefined],
  ];
  return {
    title: pageTitle(titleInSection(title, entry), site.name) + (site.preview ? ' (anteprima)' : ''),
    description,
    canonical,
    tags: [
      ...openGraph.flatMap(([property, content]) => (content === undefined ? [] : [{ property, content }])),
      { name: 'twitter:card', content: 'summary_large_image' },
    ],
  };
}

/** Kinds whose entries may have the name of something else: a topic that of a subject, a communiqué that of its event. */
const kindsOfSharedNames: readonly Kind[] = ['pressReleases', 'glossary', 'places', 'topics'];

/** The name of an entry, then that of its section where another page could have the same. */
function titleInSection(title: string, entry: PageMetadata['entry']): string {
  if (entry?.id === undefined || !kindsOfSharedNames.includes(entry.kind)) return title;
  return `${title} – ${capitalise(pluralOf(entry.kind))}`;
}

/** The page's name, then the site's, which stands alone on a page of its own name. */
export function pageTitle(title: string, siteName: string): string {
  return title === siteName ? siteName : `${title} – ${siteName}`;
}
