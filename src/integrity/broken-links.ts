import { isPublished, publishedEntries } from '../corpus/published.ts';
import type { Mention } from '../markdown/parsed-body.ts';
import type { Problem } from '../intake/problem.ts';
import { nearest } from '../lib/nearest.ts';
import { getAddresses } from '../site/addresses.ts';
import { layoutIds } from '../site/layout-ids.ts';
import { kinds, pathOf, reservedIds } from '../site/sections.ts';
import { entriesOf, hasUnreadFiles, pathOfText, textsOf, type Text, type CheckedEntry, type Whole } from './whole.ts';
import { whyUnpublished } from './unpublished-references.ts';

/** Links inside the site lead somewhere: to a page that readers can see, written exactly, and to a passage that is there. */
export function brokenLinks(whole: Whole): Problem[] {
  const site = mapOf(whole);
  return textsOf(whole).flatMap((text) =>
    (text.body?.links ?? []).flatMap(({ target, line }: Mention): Problem[] => {
      const fault = faultOf(target, text, site);
      return fault ? [{ file: text.file, line, ...fault, severity: 'error' }] : [];
    }),
  );
}

interface Fault {
  message: string;
  remedy: string;
}

/** What can be linked to. */
interface SiteMap {
  /** Addresses that readers can see. */
  visible: ReadonlySet<string>;
  /** These, and those that they cannot see yet. */
  all: ReadonlySet<string>;
  entryAt: ReadonlyMap<string, CheckedEntry>;
  /** Entries by the addresses that they had before. */
  formerlyAt: ReadonlyMap<string, CheckedEntry>;
  whole: Whole;
}

function mapOf(whole: Whole): SiteMap {
  return {
    visible: new Set(getAddresses(publishedEntries(whole, whole))),
    all: new Set(getAddresses(whole)),
    entryAt: new Map(entriesOf(whole).map((entry) => [pathOfText(entry), entry])),
    formerlyAt: new Map(
      entriesOf(whole).flatMap((entry) =>
        entry.data.formerIds.map((id): [string, CheckedEntry] => [pathOf(entry.kind, id), entry]),
      ),
    ),
    whole,
  };
}

function faultOf(target: string, text: Text, site: SiteMap): Fault | undefined {
  const own = withoutOwnAddress(target, site.whole);
  if (own !== undefined) {
    return {
      message: `il collegamento «${target}» ripete l’indirizzo del sito, che può cambiare`,
      remedy: `scrivi «${own}»`,
    };
  }
  if (target.endsWith('#')) {
    return { message: `il collegamento «${target}» finisce con # e non dice quale punto`, remedy: 'togli #' };
  }
  if (target.startsWith('#')) return faultOfPassage(target, text, target.slice(1));
  if (!target.startsWith('/')) return undefined;

  const { path, fragment } = partsOf(target);
  if (isFile(path, site)) return undefined;
  if (!site.all.has(path)) return mayExist(path, site.whole) ? undefined : faultOfAddress(target, path, site);
  const entry = site.entryAt.get(path);
  if (!site.visible.has(path) && isPublished(text.data, site.whole.today)) return faultOfHidden(target, entry);
  return entry && fragment !== '' ? faultOfPassage(target, entry, fragment) : undefined;
}

function faultOfAddress(target: string, path: string, { visible, formerlyAt, whole }: SiteMap): Fault {
  const rest = target.slice(partsOf(target).path.length);
  const bare = path.replace(/(?:\/index)?\.(?:mdx?|html?|ya?ml)\/?$/u, '').replace(/\/*$/u, '/');
  const suggest = (address: string) => `scrivi «${address}${rest}»`;

  const renamed = formerlyAt.get(bare);
  if (renamed) {
    return {
      message: `il collegamento «${target}» porta a un indirizzo di prima`,
      remedy: suggest(pathOfText(renamed)),
    };
  }
  const lowerCase = bare.toLowerCase();
  if (bare !== lowerCase && visible.has(lowerCase)) {
    return { message: `il collegamento «${target}» ha maiuscole che l’indirizzo non ha`, remedy: suggest(lowerCase) };
  }
  const { basePath } = whole;
  const unprefixed = basePath !== '/' && bare.startsWith(basePath) ? `/${bare.slice(basePath.length)}` : undefined;
  if (unprefixed !== undefined && visible.has(unprefixed)) {
    return {
      message: `il collegamento «${target}» ripete la cartella del sito (${basePath}), che si aggiunge da sola`,
      remedy: suggest(unprefixed),
    };
  }
  const similar = nearest(bare, visible);
  return {
    message: `il collegamento «${target}» non porta a nessuna pagina`,
    remedy: `correggi l’indirizzo${similar === undefined ? '' : ` (forse «${similar}${rest}»?)`}, oppure togli il collegamento`,
  };
}

function faultOfHidden(target: string, entry: CheckedEntry | undefined): Fault {
  const why = entry ? whyUnpublished(entry.data) : 'ha solo voci non ancora pubblicate';
  return {
    message: `il collegamento «${target}» porta a una pagina che ${why}`,
    remedy: 'pubblica anche quella, oppure togli il collegamento',
  };
}

function faultOfPassage(target: string, { file, body }: Text, fragment: string): Fault | undefined {
  const anchors = [...(body?.anchors ?? []), ...layoutIds];
  if (anchors.includes(fragment)) return undefined;
  const similar = nearest(fragment, anchors);
  return {
    message: `il collegamento «${target}» porta al punto «${fragment}», che in ${file} non c’è`,
    remedy: `metti l’id di un titolo di quella pagina${similar === undefined ? '' : ` (forse «#${similar}»?)`}, oppure togli da # in poi`,
  };
}

/** The path to write in place of the site's own absolute address; nothing for any other target. */
function withoutOwnAddress(target: string, { siteUrl, basePath }: Whole): string | undefined {
  if (!/^https?:\/\//iu.test(target) || !URL.canParse(target)) return undefined;
  const { host, pathname, search, hash } = new URL(target);
  if (host !== new URL(siteUrl).host) return undefined;
  const path = pathname.startsWith(basePath) ? `/${pathname.slice(basePath.length)}` : pathname;
  return `${path}${search}${hash}`;
}

function partsOf(target: string): { path: string; fragment: string } {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/su.exec(target) ?? [];
  return { path: decode(path), fragment: decode(fragment) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page of a file that could not be taken in, or a list that it might stand in: no fault of the link. */
function mayExist(path: string, whole: Whole): boolean {
  if (!hasUnreadFiles(whole)) return false;
  const isOfFile = kinds.some((kind) => [...whole.knownIds[kind]].some((id) => pathOf(kind, id) === path));
  return isOfFile || reservedIds.includes(path.split('/')[2] ?? '');
}

/** A feed of a page that exists, or a file of `public/`. */
function isFile(path: string, { visible, whole }: SiteMap): boolean {
  const [, folder, name] = /^(.*\/)([^/]+)$/su.exec(path) ?? [];
  if (folder === undefined || name === undefined) return false;
  return (
    (['feed.xml', 'atom.xml', 'feed.json'].includes(name) && visible.has(folder)) ||
    whole.publicFiles.includes(path.slice(1))
  );
}
