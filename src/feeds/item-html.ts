import { formatDay } from '../lib/days.ts';
import { formatEdtf } from '../lib/edtf.ts';
import type { FeedItemView } from '../queries/feed-items.ts';
import type {
  ChangeView,
  CitedSourceView,
  FilledSegment,
  SiteView,
  SourceView,
  SpeakerView,
  StatementView,
} from '../queries/views.ts';
import { absoluteUrl } from '../site/absolute-url.ts';
import { changeTypeLabels, fidelityLabels, quoted, strings } from '../site/strings.ts';
import { wholeAddresses } from './whole-addresses.ts';
import { escapeXml as escape } from './xml.ts';

/** Addresses of the images of `content/` on the finished site, by path from the content folder. */
export type ImageAddresses = Record<string, string>;

/** What the HTML of an item is written for. */
interface Context {
  site: SiteView;
  pageUrl: string;
  citations: CitedSourceView[];
  images: ImageAddresses;
}

/** An item as plain HTML for a feed reader: what changed, the data, the text whole, the sources. */
export function itemHtml(item: FeedItemView, site: SiteView, images: ImageAddresses = {}): string {
  const citations = item.prose?.citations ?? [];
  const context: Context = { site, pageUrl: absoluteUrl(site, item.path), citations, images };
  return [
    ...item.changes.map(change),
    list(
      'ul',
      item.facts.map(({ label, text }) => `<b>${escape(label)}:</b> ${escape(text)}`),
    ),
    item.statement ? statement(item.statement, context) : '',
    segments(item.prose?.segments ?? [], context),
    sources([...citations, ...item.sources], context),
  ]
    .filter(Boolean)
    .join('\n');
}

function segments(all: readonly FilledSegment[], context: Context): string {
  return all.map((one) => segment(one, context)).join('');
}

function segment(one: FilledSegment, context: Context): string {
  if (typeof one === 'string') return html(one, context);
  switch (one.place) {
    case 'statement':
      return statement(one.statement, context);
    case 'citation':
      return citation(one, context);
    case 'change':
      return ''; // A feed tells every change before the text.
    case 'image':
      return image(one, context);
    case 'component':
      return component(one, context);
  }
}

function html(text: string, { site: { siteUrl }, pageUrl }: Context): string {
  return wholeAddresses(text, { siteUrl, pageUrl });
}

type Place<Name> = Extract<Exclude<FilledSegment, string>, { place: Name }>;

/** `[3]`, which leads to the third source. */
function citation({ number }: Place<'citation'>, { site, citations }: Context): string {
  const source = citations.find((cited) => cited.number === number);
  return `<sup>${source ? link(site, source.path, `[${number}]`) : `[${number}]`}</sup>`;
}

function image({ path, alt, title }: Place<'image'>, { images, site }: Context): string {
  const address = images[path];
  if (address === undefined) throw new Error(`no address for the image «${path}»`);
  const caption = title === undefined ? '' : `<figcaption>${escape(title)}</figcaption>`;
  return `<figure><img src="${escape(site.siteUrl + address)}" alt="${escape(alt)}">${caption}</figure>`;
}

/** What stands inside it, under the words that its attributes show. */
function component({ attributes, children }: Place<'component'>, context: Context): string {
  const { titolo, didascalia } = attributes;
  return [
    titolo === undefined ? '' : `<p><b>${escape(titolo)}</b></p>`,
    segments(children, context),
    didascalia === undefined ? '' : `<p><i>${escape(didascalia)}</i></p>`,
  ].join('');
}

/** The very words as a quotation; what is told in other words as a text; then who, when, how faithful, where. */
function statement(view: StatementView, context: Context): string {
  const { site } = context;
  const text = html(view.prose.join(''), context);
  const quote = (words: string) => `<blockquote cite="${escape(absoluteUrl(site, view.path))}">${words}</blockquote>`;
  const [words, rest] =
    view.fidelity === 'transcript'
      ? [quote(text), '']
      : [view.fragment === undefined ? '' : quote(`<p>«${escape(view.fragment)}»</p>`), text];
  const caption = [
    view.speakers.map((one) => speaker(one, site)).join('; '),
    link(site, view.path, view.saidOn === undefined ? strings.dayUnknown : formatEdtf(view.saidOn)),
    ...(view.occasion ? [escape(view.occasion.title)] : []),
    fidelityLabels[view.fidelity],
    ...view.sources.map((source) => sourceName(source, site)),
  ].join(' · ');
  return `<figure>${words}${rest}<figcaption>${caption}</figcaption></figure>`;
}

function speaker({ name, path, role, roleBasis }: SpeakerView, site: SiteView): string {
  const basis = roleBasis === 'source' ? ` (${strings.roleFromSource})` : '';
  return `${link(site, path, name)}${role === '' ? '' : `, ${escape(role)}`}${basis}`;
}

function change({ type, changedOn, note }: ChangeView): string {
  return `<p><b>${changeTypeLabels[type]}, ${formatDay(changedOn)}.</b> ${escape(note)}</p>`;
}

/** Those that the text cites come first, so that the list's own numbers are those of the citations. */
function sources(all: readonly SourceView[], { site }: Context): string {
  if (all.length === 0) return '';
  const items = all.map((source) => {
    const original = source.url === undefined ? '' : ` – <a href="${escape(source.url)}">${escape(source.url)}</a>`;
    return `${sourceName(source, site)}${original}`;
  });
  return `<h2>${strings.sources}</h2>\n${list('ol', items)}`;
}

function sourceName({ publisher, title, titleIsDescriptive, issuedOn, path }: SourceView, site: SiteView): string {
  const name = link(site, path, titleIsDescriptive ? title : quoted(title));
  const day = issuedOn === undefined ? '' : `, ${formatEdtf(issuedOn)}`;
  return `${escape(publisher ?? strings.sourcesUnknown)}, ${name}${escape(day)}`;
}

function list(tag: 'ol' | 'ul', items: readonly string[]): string {
  return items.length === 0 ? '' : `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

function link(site: SiteView, path: string, text: string): string {
  return `<a href="${escape(absoluteUrl(site, path))}">${escape(text)}</a>`;
}
