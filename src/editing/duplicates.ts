import { distance } from 'fastest-levenshtein';
import type { Kind } from '../site/sections.ts';
import type { Answers } from './answers.ts';
import { wordsOf, type KnownEntries, type KnownEntry } from './known-entries.ts';

/** An entry that may be the one that somebody is about to write again. */
export interface LikelyDuplicate {
  entry: KnownEntry;
  /** Why it looks the same, in Italian: `ha lo stesso indirizzo`. */
  reason: string;
}

/** Looks for entries that say what a new one would: the same address, nearly the same title, the same person on the same day. */
export function likelyDuplicates(kind: Kind, answers: Answers, known: KnownEntries): LikelyDuplicate[] {
  return known.of(kind).flatMap((entry) => {
    const reason = reasonFor(kind, answers, entry.data);
    return reason === undefined ? [] : [{ entry, reason }];
  });
}

function reasonFor(kind: Kind, answers: Answers, data: KnownEntry['data']): string | undefined {
  if (kind === 'statements')
    return sameSpeakerAndDay(answers, data) ? 'è della stessa persona e dello stesso giorno' : undefined;
  const url = addressKey(answers['url']);
  if (url !== '' && url === addressKey(data['url'])) return 'ha lo stesso indirizzo';
  // Two papers may give one news the same title, and one title may come back on another day.
  if (kind === 'sources' && answers['publisher'] !== data['publisher']) return undefined;
  const names = namesOf(answers);
  if (!namesOf(data).some((name) => names.some((other) => areAlmostTheSame(name, other)))) return undefined;
  return kind === 'actors' || kind === 'places' || kind === 'topics'
    ? 'ha quasi lo stesso nome'
    : 'ha quasi lo stesso titolo';
}

function sameSpeakerAndDay(answers: Answers, data: KnownEntry['data']): boolean {
  const speakers = wordsOf(answers['speakers']);
  const hasDay = answers['saidOn'] !== undefined && answers['saidOn'] === data['saidOn'];
  return hasDay && wordsOf(data['speakers']).some((speaker) => speakers.includes(speaker));
}

/** An address without what changes from one copy of a link to the next. */
function addressKey(url: unknown): string {
  return typeof url === 'string'
    ? url
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/u, '')
        .replace(/#.*$|(?<=[?&])(?:utm_\w+|fbclid|gclid)=[^&]*&?/gu, '')
        .replace(/[/?&]+$/u, '')
    : '';
}

function namesOf(data: Readonly<Record<string, unknown>>): string[] {
  return [data['title'], data['name'], data['term'], ...wordsOf(data['aliases']), ...wordsOf(data['forms'])].flatMap(
    (name) => (typeof name === 'string' ? [plain(name)] : []),
  );
}

function areAlmostTheSame(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  // Numbers make all the difference between two short titles.
  if (length < 8 || a.replace(/\D/gu, '') !== b.replace(/\D/gu, '')) return false;
  return distance(a, b) <= Math.floor(length * 0.15);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
