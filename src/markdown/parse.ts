import { posix } from 'node:path';
import type { Root } from 'mdast';
import { checkComponents } from './components.ts';
import { checkDirectives } from './directives.ts';
import { checkFootnotes, footnoteAnchors } from './footnotes.ts';
import { checkHeadings } from './headings.ts';
import { hugCitations } from './hug-citations.ts';
import { checkImages } from './images.ts';
import { isShallow, isWithinLimits, tooDeep } from './limits.ts';
import { checkLinks } from './links.ts';
import type { BodySource, ParseBody, ParsedBody } from './parsed-body.ts';
import { checkRawHtml } from './raw-html.ts';
import { plainTextOf } from './plain-text.ts';
import { createReport, type Report } from './report.ts';
import { checkSlips } from './slips.ts';
import { isSyntaxFault, reportSyntaxFault } from './syntax-errors.ts';
import { readMarkdown } from './syntax.ts';
import { checkTaskItems } from './task-items.ts';
import { typesetTree } from './typeset-tree.ts';

/**
 * Reads and checks the body of a file. Every problem is told with its line; the body is whole only when none is an
 * error. Nothing in it is ever run.
 */
export const parseBody: ParseBody = (given) => {
  const source = { ...given, text: given.text.replace(/\r\n/gu, '\n') };
  const report = createReport(source);
  const tree = readTree(report.about('testo-troppo-complicato'));
  return { body: tree ? checkTree(tree, report) : emptyBody(source), problems: report.problems };
};

function readTree(report: Report): Root | undefined {
  const { text, format } = report.source;
  if (!isWithinLimits(report)) return undefined;
  try {
    const tree = readMarkdown(text, format);
    return isShallow(tree, report) ? tree : undefined;
  } catch (thrown) {
    if (isSyntaxFault(thrown)) reportSyntaxFault(thrown, report.about('componenti-sbagliati'));
    else if (thrown instanceof RangeError) tooDeep(report, undefined);
    else throw thrown;
    return undefined;
  }
}

function checkTree(tree: Root, report: Report): ParsedBody {
  const { source } = report;
  checkRawHtml(tree, report.about('html-nel-testo'));
  checkComponents(tree, report.about('componenti-sbagliati'));
  checkTaskItems(tree, report.about('segni-sbagliati'));
  checkFootnotes(tree, report.about('note-sbagliate'));
  const directives = checkDirectives(tree, report.about('citazioni-sbagliate'));
  const links = checkLinks(tree, report.about('collegamenti-sbagliati'));
  const images = checkImages(tree, report.about('immagini-sbagliate'));
  checkSlips(tree, report.about('segni-sbagliati'));
  typesetTree(tree);
  hugCitations(tree);
  const headings = checkHeadings(tree, report.about('titoli-sbagliati'));
  const prefix = posix.basename(source.path).replace(/\.mdx?$/u, '');
  return {
    format: source.format,
    firstLine: source.firstLine,
    tree,
    parts: [...new Set(tree.children.map(({ type }) => type))],
    text: plainTextOf(tree),
    headings,
    ...directives,
    links,
    images,
    anchors: [...headings.map(({ id }) => id), ...footnoteAnchors(tree, prefix)],
  };
}

function emptyBody({ format, firstLine }: BodySource): ParsedBody {
  return {
    format,
    firstLine,
    tree: { type: 'root', children: [] },
    parts: [],
    text: '',
    headings: [],
    statements: [],
    citations: [],
    links: [],
    images: [],
    anchors: [],
  };
}
