import type { Link, LinkReference, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { faultOfAddress } from './link-address.ts';
import type { Mention } from './parsed-body.ts';
import { proseText, writtenTexts } from './prose-text.ts';
import type { Report } from './report.ts';

/** Checks where links lead and what they say, and lists their targets. That a page exists is checked by integrity. */
export function checkLinks(tree: Root, report: Report): Mention[] {
  const links: Mention[] = [];
  const ofImages = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void ofImages.add(identifier));
  visit(tree, (node, _at, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') checkText(node, report);
    if (node.type === 'link' || (node.type === 'definition' && !ofImages.has(node.identifier))) {
      const place = node.position ? node : (parent ?? node);
      const fault = faultOfAddress(node.url);
      if (fault) report.error(place, `il collegamento «${node.url}» ${fault.message}`, fault.remedy);
      else links.push({ target: node.url, line: report.lineOf(place) });
    }
  });
  checkDefinitions(tree, report);
  checkLookalikes(tree, report);
  return links;
}

/** Texts that say nothing of where a link leads, when read out of context. */
const emptyWords = [
  'clicca qui',
  'cliccando qui',
  'qui',
  'a questo link',
  'questo link',
  'link',
  'leggi',
  'leggi qui',
  'leggi tutto',
  'continua',
  'vai',
  'pagina',
  'sito',
];

function checkText(node: Link | LinkReference, report: Report): void {
  const text = proseText(node);
  if (text === '' && !hasImage(node)) {
    report.error(node, 'c’è un collegamento senza testo', 'scrivi fra parentesi quadre che cosa si trova seguendolo');
  }
  if (emptyWords.includes(text.toLowerCase())) {
    report.advise(
      node,
      `il collegamento dice solo «${text}»`,
      'usa come testo il nome di quello che si trova seguendolo',
    );
  }
}

function hasImage(node: Nodes): boolean {
  return 'children' in node && node.children.some((child) => child.type === 'image' || hasImage(child));
}

function checkDefinitions(tree: Root, { error }: Report): void {
  const known = new Set<string>();
  visit(tree, 'definition', (node) => {
    if (known.has(node.identifier)) {
      error(node, `il riferimento «${node.label ?? node.identifier}» è scritto due volte`, 'togline uno');
    }
    known.add(node.identifier);
  });
}

/** Brackets that were meant to be a link and would be published as they are. */
function checkLookalikes(tree: Root, report: Report): void {
  for (const { written, offset } of writtenTexts(tree, report)) {
    for (const { 1: text, 2: name, index } of written.matchAll(/(?:(?<!\\)\[([^[\]\n]*))?(?<!\\)\]\[([^\]\n]*)\]/gu)) {
      report.error(
        offset + index,
        `il collegamento rimanda a «${name || text || ''}», che non è definito`,
        'aggiungi in fondo una riga come «[nome]: https://esempio.it/», oppure correggi il nome',
      );
    }
    for (const { index } of written.matchAll(almostLink)) {
      report.error(
        offset + index,
        'le parentesi sembrano un collegamento, ma non lo sono',
        'scrivi [testo](indirizzo): prima le quadre, poi le tonde, tutte chiuse, senza spazi in mezzo né nell’indirizzo',
      );
    }
  }
}

/** At the end of a text stands an address that was read as a link by itself, without the words that it was meant for. */
const almostLink = /(?<!\\)\](?:\(| \((?=\S*[/:#.]|$))|(?<!\\)\)\[(?=https?:|\/|$)|(?<!\\)\[[^[\]\n]*\((?=https?:|$)/gu;
