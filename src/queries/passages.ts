import type { ChangeView, FilledSegment } from './views.ts';

/**
 * Puts each change right where it was made: after the heading, or at the beginning of the note, that has the id of its
 * passage. Integrity has made sure that the text has it; changes without a passage stand only at the top of the page.
 */
export function markPassages(segments: readonly FilledSegment[], changes: readonly ChangeView[]): FilledSegment[] {
  return changes.reduce<FilledSegment[]>((marked, change) => markPassage(marked, change), [...segments]);
}

function markPassage(segments: readonly FilledSegment[], change: ChangeView): FilledSegment[] {
  if (change.passage === undefined) return [...segments];
  const opening = new RegExp(`<(?<tag>h[2-6]|li)\\b[^>]*\\bid="${change.passage}"[^>]*>`, 'u');
  const [from, match] = findFirst(segments, opening) ?? [];
  if (from === undefined || match === undefined) return [...segments];

  const isHeading = match.groups?.['tag']?.startsWith('h') ?? false;
  const end = isHeading ? new RegExp(`</${match.groups?.['tag'] ?? ''}>`, 'u') : opening;
  const rest = segments.slice(from);
  const [steps, closing] = findFirst(rest, end, isHeading ? match.index : 0) ?? [];
  const at = rest[steps ?? -1];
  if (steps === undefined || closing === undefined || typeof at !== 'string') return [...segments];

  const cut = closing.index + closing[0].length;
  return [
    ...segments.slice(0, from + steps),
    at.slice(0, cut),
    { place: 'change', change },
    at.slice(cut),
    ...segments.slice(from + steps + 1),
  ];
}

/** The first string in which a pattern is found, and where; `start` counts only inside the first segment. */
function findFirst(
  segments: readonly FilledSegment[],
  pattern: RegExp,
  start = 0,
): [index: number, match: RegExpExecArray] | undefined {
  for (const [index, segment] of segments.entries()) {
    if (typeof segment !== 'string') continue;
    const sticky = new RegExp(pattern, `${pattern.flags}g`);
    sticky.lastIndex = index === 0 ? start : 0;
    const match = sticky.exec(segment);
    if (match) return [index, match];
  }
  return undefined;
}
