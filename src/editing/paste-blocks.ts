import { isGoingOn, joinLines } from './paste-lines.ts';

/** A paragraph or a list, `depth` quotations deep. */
export interface Block {
  depth: number;
  kind: 'paragraph' | 'bullets' | 'numbers';
  /** One text for a paragraph, one for each item of a list. */
  texts: string[];
}

/**
 * Finds paragraphs and lists in lines of text: joins the lines that only the width of a page or of a mail parted, takes
 * `>` for a quotation, reads the bullets of word processors. `joined` are the words that a hyphen had cut.
 */
export function readBlocks(text: string): { blocks: Block[]; joined: string[] } {
  const lines = withoutCommonDepth(withTheirBullets(text.split('\n')).map(readLine));
  const width = Math.max(0, ...lines.map(({ text: line }) => line.length).filter((length) => length <= widestPage));
  const joined: string[] = [];
  const pieces: Piece[] = [];
  let last: Piece | undefined;
  let before = '';
  for (const line of lines) {
    if (line.text === '') {
      last = undefined;
      continue;
    }
    const begins = last === undefined || last.depth !== line.depth || isMarked(line, last, before);
    const goesOn = !begins && isGoingOn(before, line.text, { width, widestPage });
    if (goesOn && last && last.text.length < longestParagraph)
      last.text = joinLines(last.text, line.text, text, joined);
    else pieces.push((last = pieceOf(line)));
    before = line.text;
  }
  return { blocks: gather(pieces), joined };
}

/** Lines longer than this were broken by nobody: each is a paragraph. */
const widestPage = 120;
/** A page without an empty line could become one line longer than a parser reads. */
const longestParagraph = 6_000;

interface Line {
  depth: number;
  text: string;
  /** The text without the bullet that it begins with. */
  item?: string;
  /** The bullet can be nothing else: a dash could. */
  isCertain?: boolean;
}

interface Piece {
  depth: number;
  kind: 'paragraph' | 'bullet' | 'number';
  text: string;
  /** The number of an item as it was written, `1. `, and its value. */
  mark: string;
  number: number;
}

const signs = /^(?:[•‣◦▪▫■□●○∙⁃][ \t]*|[*+·][ \t]+|(?:[oØü§·])(?:\t| {2,})[ \t]*)(?=\S)/u;
/** A list of a word processor, pasted into one of ours. */
const moreSigns = /^(?:[•‣◦▪▫■□●○∙⁃][ \t]*)+(?=\S)/u;
const loneSign = /^[ \t]*[•‣◦▪▫■□●○∙⁃·–—][ \t]*$/u;
const dashes = /^[-–—][ \t]+(?=\S)/u;
const numbered = /^(\d{1,3})[.)] (?=\S)/u;
/** A line drawn with signs has no words: it parts paragraphs, as an empty one does. */
const separator = /^(?:([-_*])(?:[ \t]*\1){2,}|([=~–—])\2{2,})$/u;

/** Some PDFs give a bullet on a line of its own, above its item. */
function withTheirBullets(lines: string[]): string[] {
  const isItem = (line = ''): boolean => /\S/u.test(line) && !loneSign.test(line) && !separator.test(line.trim());
  return lines.flatMap((line, at) => {
    const before = lines[at - 1] ?? '';
    if (loneSign.test(line) && isItem(lines[at + 1])) return [];
    return [loneSign.test(before) && isItem(line) ? `${before.trim()}\t${line.trim()}` : line];
  });
}

function readLine(written: string): Line {
  const marks = /^[ \t]*(?:>[ \t]?)+(?!\d)/u.exec(written)?.[0] ?? '';
  const rest = written.slice(marks.length).trim().replace(separator, '');
  const bullet = signs.test(rest) ? signs : dashes.test(rest) ? dashes : undefined;
  return {
    depth: marks.match(/>/gu)?.length ?? 0,
    text: oneSpace(rest),
    ...(bullet && { item: oneSpace(rest.replace(bullet, '').replace(moreSigns, '')), isCertain: bullet === signs }),
  };
}

function oneSpace(text: string): string {
  return text.replace(/[ \t]+/gu, ' ');
}

/** What somebody copied out of a reply is wholly behind `>`: that says nothing. */
function withoutCommonDepth(lines: Line[]): Line[] {
  const common = Math.min(...lines.filter(({ text }) => text !== '').map(({ depth }) => depth));
  return lines.map((line) => ({ ...line, depth: line.text === '' ? 0 : line.depth - common }));
}

/** Whether a line begins an item of a list; within a paragraph, a dash or a number is only a dash or a number. */
function isMarked({ text, item, isCertain }: Line, last: Piece, before: string): boolean {
  const mayBegin = last.kind !== 'paragraph' || /[.:;!?…»”")]$/u.test(before);
  return Boolean(isCertain) || (mayBegin && (item !== undefined || numbered.test(text)));
}

function pieceOf({ depth, text, item }: Line): Piece {
  if (item !== undefined) return { depth, kind: 'bullet', text: item, mark: '', number: 0 };
  const [mark = '', number] = numbered.exec(text) ?? [];
  return { depth, kind: mark ? 'number' : 'paragraph', text: text.slice(mark.length), mark, number: Number(number) };
}

/** Puts the items of a list together; numbers make a list only if they count from one, else they are words. */
function gather(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at] as Piece;
    const run = runFrom(pieces, at);
    const follows = blocks.at(-1)?.kind === 'numbers' && blocks.at(-1)?.depth === piece.depth;
    if (piece.kind === 'bullet') {
      blocks.push({ depth: piece.depth, kind: 'bullets', texts: run.map(({ text }) => text) });
      at += run.length;
    } else if (piece.kind === 'number' && run.length > 1 && !follows) {
      blocks.push({ depth: piece.depth, kind: 'numbers', texts: run.map(({ text }) => text) });
      at += run.length;
    } else {
      blocks.push({ depth: piece.depth, kind: 'paragraph', texts: [`${piece.mark}${piece.text}`] });
      at += 1;
    }
  }
  return blocks;
}

function runFrom(pieces: readonly Piece[], start: number): Piece[] {
  const first = pieces[start] as Piece;
  const run: Piece[] = [];
  for (const piece of pieces.slice(start)) {
    if (piece.kind !== first.kind || piece.depth !== first.depth) break;
    if (piece.kind === 'number' && piece.number !== run.length + 1) break;
    run.push(piece);
  }
  return run;
}
