/**
 * What pages say of themselves in schema.org's words (JSON-LD): nothing that a reader does not find on the page, and
 * days only where they are sure. Views in, plain objects out; `serialiseJsonLd` writes them.
 */
import type {
  Article,
  BreadcrumbList,
  CreativeWork,
  Dataset,
  DefinedTerm,
  Event,
  NewsArticle,
  Organization,
  Person,
  Place,
  Quotation,
  SearchAction,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import type { Day } from '../lib/days.ts';
import { parseEdtf, type Edtf } from '../lib/edtf.ts';
import { absoluteUrl } from '../site/absolute-url.ts';
import { pathOf } from '../site/sections.ts';
import { socialImagePath } from '../social/social-image-path.ts';
import type { ActorRoleView, ActorView } from './actors.ts';
import type {
  ActorLinkView,
  ChangeView,
  EntryFrameView,
  EventView,
  LinkView,
  SiteView,
  SourceView,
  StatementView,
} from './views.ts';

/** Text for a `<script type="application/ld+json">`: no content can end the element. */
export function serialiseJsonLd(object: object): string {
  return JSON.stringify(object).replaceAll('<', String.raw`\u003c`);
}

/** The home page: the site, and how to search it. */
export function websiteJsonLd(site: SiteView): WithContext<WebSite> {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(site, pathOf('search'))}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': context,
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: absoluteUrl(site, '/'),
    inLanguage: language,
    license: site.licence.url,
    publisher: newsroom(site),
    potentialAction: search,
  };
}

/** The way from the home page down to a page, which comes last. */
export function breadcrumbsJsonLd(site: SiteView, links: readonly LinkView[]): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ title, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: title,
      item: absoluteUrl(site, path),
    })),
  };
}

/** An article of the newsroom. */
export function articleJsonLd(site: SiteView, frame: EntryFrameView): WithContext<NewsArticle> {
  return {
    '@context': context,
    '@type': 'NewsArticle',
    headline: frame.title,
    ...work(site, frame),
    image: absoluteUrl(site, socialImagePath('articles', lastStep(frame.path))),
    author: newsroom(site),
    publisher: newsroom(site),
    isAccessibleForFree: true,
  };
}

/** Our page on a communiqué, which somebody else wrote. */
export function pressReleaseJsonLd(
  site: SiteView,
  frame: EntryFrameView,
  issuer: ActorLinkView,
  issuedOn: Edtf | undefined,
): WithContext<Article> {
  return {
    '@context': context,
    '@type': 'Article',
    headline: frame.title,
    ...work(site, frame),
    publisher: newsroom(site),
    isBasedOn: { '@type': 'CreativeWork', creator: actor(site, issuer), ...dated('datePublished', issuedOn) },
  };
}

/** Something that happened or is due. A day that is not sure is left to the page's own words. */
export function eventJsonLd(site: SiteView, frame: EntryFrameView, event: EventView): WithContext<Event> {
  const date = parseEdtf(event.date);
  const isSure = date !== undefined && !date.approximate && !date.uncertain;
  const [from = '', to] = event.date.split('/');
  return {
    '@context': context,
    '@type': 'Event',
    name: event.title,
    description: frame.description,
    url: absoluteUrl(site, frame.path),
    ...(isSure && from !== '..' && { startDate: from }),
    ...(isSure && to !== undefined && to !== '..' && { endDate: to }),
    ...(event.status === 'cancelled' && { eventStatus: 'https://schema.org/EventCancelled' as const }),
    ...(event.status === 'announced' &&
      !event.overdue && { eventStatus: 'https://schema.org/EventScheduled' as const }),
    ...(event.places.length > 0 && {
      location: event.places.map(({ title, path }) => ({
        '@type': 'Place' as const,
        name: title,
        url: absoluteUrl(site, path),
      })),
    }),
  };
}

/** Something that somebody said: as `text` only the very words, as `abstract` what is told in others' words. */
export function statementJsonLd(
  site: SiteView,
  frame: EntryFrameView,
  statement: StatementView,
): WithContext<Quotation> {
  const { fidelity, fragment, plainText } = statement;
  const words = fidelity === 'transcript' ? plainText : fragment;
  return {
    '@context': context,
    '@type': 'Quotation',
    name: statement.title,
    ...work(site, frame),
    ...(words !== undefined && { text: words }),
    ...(fidelity === 'transcript' ? {} : { abstract: plainText }),
    spokenByCharacter: statement.speakers.map((speaker) => actor(site, speaker)),
    ...dated('dateCreated', statement.saidOn),
    isBasedOn: statement.sources.map(sourceWork),
  };
}

/** A person or an organisation, with its roles. A private person is described and carries no name. */
export function actorJsonLd(
  site: SiteView,
  frame: EntryFrameView,
  view: ActorView,
): WithContext<Person> | WithContext<Organization> {
  const common = {
    '@context': context,
    url: absoluteUrl(site, frame.path),
    ...(view.aliases.length > 0 && { alternateName: view.aliases }),
  } as const;
  if (view.kind === 'organisation') {
    return {
      ...common,
      '@type': 'Organization',
      name: view.name,
      description: view.roles.map(({ role }) => role).join('; '),
    };
  }
  return {
    ...common,
    '@type': 'Person',
    ...(view.private ? { description: view.name } : { name: view.name }),
    hasOccupation: view.roles.map(occupation),
  };
}

/** A text that statements and articles rest on. */
export function sourceJsonLd(site: SiteView, frame: EntryFrameView, source: SourceView): WithContext<CreativeWork> {
  return { '@context': context, ...sourceWork(source), mainEntityOfPage: absoluteUrl(site, frame.path) };
}

/** A word of the glossary, with its definition. */
export function glossaryJsonLd(site: SiteView, frame: EntryFrameView, definition: string): WithContext<DefinedTerm> {
  return {
    '@context': context,
    '@type': 'DefinedTerm',
    name: frame.title,
    description: definition,
    url: absoluteUrl(site, frame.path),
    inDefinedTermSet: absoluteUrl(site, pathOf('glossary')),
  };
}

/** A place that entries name. */
export function placeJsonLd(site: SiteView, frame: EntryFrameView): WithContext<Place> {
  return { '@context': context, '@type': 'Place', name: frame.title, url: absoluteUrl(site, frame.path) };
}

/** The archive as data, with its files. */
export function datasetJsonLd(
  site: SiteView,
  data: LinkView & { description: string; asOf: Day; files: readonly { name: string; path: string }[] },
): WithContext<Dataset> {
  return {
    '@context': context,
    '@type': 'Dataset',
    name: data.title,
    description: data.description,
    url: absoluteUrl(site, data.path),
    inLanguage: language,
    license: site.licence.url,
    creator: newsroom(site),
    dateModified: data.asOf,
    isAccessibleForFree: true,
    distribution: data.files.map(({ name, path }) => ({
      '@type': 'DataDownload' as const,
      name,
      encodingFormat: name.endsWith('.csv') ? 'CSV' : 'JSON',
      contentUrl: absoluteUrl(site, path),
    })),
  };
}

const context = 'https://schema.org';
const language = 'it';

/** What every text of ours says: where it is, when it went online, what changed, what it is about. */
function work(site: SiteView, { path, description, publishedOn, updatedOn, changes, topics }: EntryFrameView) {
  const corrections = changes.filter(({ type }) => type === 'correction' || type === 'withdrawal');
  const others = changes.filter((change) => !corrections.includes(change));
  return {
    description,
    url: absoluteUrl(site, path),
    mainEntityOfPage: absoluteUrl(site, path),
    inLanguage: language,
    license: site.licence.url,
    datePublished: publishedOn,
    dateModified: updatedOn ?? publishedOn,
    ...(topics.length > 0 && { about: topics.map(({ title }) => ({ '@type': 'Thing' as const, name: title })) }),
    ...(corrections.length > 0 && {
      correction: corrections.map((change) => changeNote('CorrectionComment' as const, change)),
    }),
    ...(others.length > 0 && { comment: others.map((change) => changeNote('Comment' as const, change)) }),
  };
}

function changeNote<Type extends string>(type: Type, { note, changedOn }: ChangeView) {
  return { '@type': type, text: note, datePublished: changedOn };
}

/** Who publishes the site; the site itself while nobody has said so. */
function newsroom(site: SiteView): Organization {
  return { '@type': 'Organization', name: site.publisher ?? site.name, url: absoluteUrl(site, '/') };
}

function actor(site: SiteView, { name, path, kind }: ActorLinkView): Person | Organization {
  const url = absoluteUrl(site, path);
  return kind === 'person' ? { '@type': 'Person', name, url } : { '@type': 'Organization', name, url };
}

function occupation({ role, period }: ActorRoleView) {
  const date = period === undefined ? undefined : parseEdtf(period);
  const [from, to = from] = date && !date.approximate && !date.uncertain ? date.text.split('/') : [];
  return {
    '@type': 'Role' as const,
    hasOccupation: { '@type': 'Occupation' as const, name: role },
    ...(from !== undefined && from !== '..' && { startDate: from }),
    ...(to !== undefined && to !== '..' && { endDate: to }),
  };
}

function sourceWork({ title, publisher, issuedOn, url }: SourceView) {
  return {
    '@type': 'CreativeWork' as const,
    name: title,
    ...(publisher !== undefined && { publisher: { '@type': 'Organization' as const, name: publisher } }),
    ...dated('datePublished', issuedOn),
    ...(url !== undefined && { url }),
  };
}

/** A day, a month or a year as ISO 8601 writes it; nothing for spans and for days that are not sure. */
function dated<Key extends string>(key: Key, text: Edtf | undefined): { [K in Key]?: Day } {
  return text !== undefined && /^[\d-]+$/u.test(text) ? ({ [key]: text } as { [K in Key]?: Day }) : {};
}

function lastStep(path: string): string {
  return path.split('/').at(-2) ?? '';
}
