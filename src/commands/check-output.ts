import type { SiteAddress } from '../site/read-address.ts';
import { addressOf, fileOf, readOutput, whyBroken, type Output } from './output.ts';

/** What a finished site must be like. Addresses are from the site's root, without the base path. */
export interface Expectations extends SiteAddress {
  /** Every page that must be there. */
  addresses: readonly string[];
  /** Pages that readers must be able to find with the search. */
  searchable: readonly string[];
  /** Pages that the search index holds. */
  indexed: readonly string[];
  /** Entries that readers must not see yet: drafts, and those whose day has not come. */
  withheld: readonly string[];
  /** It is a preview, which says so on every page; a site that is published never says so. */
  preview: boolean;
  /** Folders of the machine that no reader has to know about. */
  machinePaths: readonly string[];
}

type Check = (output: Output, expectations: Expectations) => string[];

const checks: Check[] = [
  missingPages,
  withheldPages,
  wrongMarks,
  badPages,
  brokenTargets,
  brokenAddresses,
  brokenStyles,
  wrongIndex,
  strayFiles,
  machinePaths,
];

/**
 * What is wrong with a site that has just been built, before anybody sees it: nothing, if all is well.
 * The content was right, so each line is a fault of the code.
 */
export function checkOutput(siteDir: string, expectations: Expectations): { pages: number; faults: string[] } {
  const output = readOutput(siteDir);
  const faults = checks.flatMap((check) => check(output, expectations));
  return { pages: output.pages.size, faults: [...new Set(faults)] };
}

function missingPages({ files }: Output, { addresses }: Expectations): string[] {
  const wanted = [...addresses.map(fileOf), '404.html'];
  return wanted.filter((file) => !files.has(file)).map((file) => `${file}: manca.`);
}

function withheldPages({ files, texts }: Output, { withheld }: Expectations): string[] {
  const pages = withheld.filter((address) => files.has(fileOf(address)));
  // A standing page is only its name, which may be a step of other addresses.
  const entries = withheld.filter((address) => address.split('/').length > 3);
  const mentions = [...texts].flatMap(([file, text]) =>
    entries
      .filter((address) => text.includes(address))
      .map((address) => `${file}: nomina ${address}, che non è pubblicato.`),
  );
  return [...pages.map((address) => `${fileOf(address)}: c’è, ma non è da pubblicare.`), ...mentions];
}

function wrongMarks({ texts }: Output, { preview }: Expectations): string[] {
  return [...texts].flatMap(([file, text]) => {
    const isMarked = text.includes('data-anteprima');
    if (!preview) return isMarked ? [`${file}: dice che è un’anteprima, e non lo è.`] : [];
    const isClosed = isMarked && text.includes('content="noindex, nofollow"');
    return isClosed || !file.endsWith('.html') ? [] : [`${file}: non dice che è un’anteprima.`];
  });
}

function badPages({ pages }: Output): string[] {
  return [...pages].flatMap(([file, { lang, titles, headings, ids }]) => {
    const repeated = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
    return [
      ...(lang === 'it' ? [] : [`${file}: la lingua della pagina è «${lang ?? ''}» e non «it».`]),
      ...(titles === 1 ? [] : [`${file}: ha ${titles} titoli nella testata (<title>) e non uno.`]),
      ...(headings === 1 ? [] : [`${file}: ha ${headings} titoli principali (<h1>) e non uno.`]),
      ...repeated.map((id) => `${file}: l’id «${id}» è ripetuto.`),
    ];
  });
}

function brokenTargets(output: Output, root: Expectations): string[] {
  return [...output.pages].flatMap(([file, { targets }]) =>
    tellBroken(file, targets, addressOf(file, root), output, root),
  );
}

/** Whole addresses of our own, wherever they are written: feeds, site map, metadata, citations. */
function brokenAddresses(output: Output, root: Expectations): string[] {
  const home = addressOf('index.html', root);
  const ours = new RegExp(`${escape(home)}[^\\s"'<>\\\\&#?,]*`, 'gu');
  return [...output.texts].flatMap(([file, text]) => {
    const addresses = text.match(ours)?.map((address) => address.replace(/[.,;:)\]}»]+$/u, ''));
    return tellBroken(file, addresses ?? [], home, output, root);
  });
}

function brokenStyles(output: Output, root: Expectations): string[] {
  return [...output.texts].flatMap(([file, text]) => {
    if (!file.endsWith('.css')) return [];
    const targets = [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/gu)].map(([, target = '']) => target);
    return tellBroken(file, targets, addressOf(file, root), output, root);
  });
}

function tellBroken(
  file: string,
  targets: readonly string[],
  base: string,
  output: Output,
  root: SiteAddress,
): string[] {
  return [...new Set(targets)].flatMap((target) => {
    const reason = whyBroken(target, base, output, root);
    return reason ? [`${file}: «${target}» ${reason}.`] : [];
  });
}

function wrongIndex({ files }: Output, { searchable, indexed }: Expectations): string[] {
  const inIndex = new Set(indexed);
  return [
    ...searchable.filter((address) => !inIndex.has(address)).map((address) => `${address}: la ricerca non la trova.`),
    ...indexed
      .filter((address) => !files.has(fileOf(address)))
      .map((address) => `${address}: è nella ricerca ma non nel sito.`),
  ];
}

function strayFiles({ files, texts }: Output): string[] {
  const hidden = [...files].filter((file) => file.split('/').some((step) => step.startsWith('.')));
  const maps = [...files].filter((file) => file.endsWith('.map'));
  const mapped = [...texts].filter(
    ([file, text]) => /\.(?:css|m?js)$/u.test(file) && text.includes('sourceMappingURL='),
  );
  return [
    ...hidden.map((file) => `${file}: è un file nascosto, che non va pubblicato.`),
    ...maps.map((file) => `${file}: è una mappa del codice, che non va pubblicata.`),
    ...mapped.map(([file]) => `${file}: rimanda a una mappa del codice.`),
  ];
}

function machinePaths({ texts }: Output, { machinePaths: paths }: Expectations): string[] {
  const patterns = paths.map((path) => new RegExp(`(?<![\\w.-])${escape(path)}(?![\\w-])`, 'u'));
  return [...texts].flatMap(([file, text]) =>
    patterns.some((pattern) => pattern.test(text))
      ? [`${file}: contiene una cartella della macchina che lo ha fatto.`]
      : [],
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
