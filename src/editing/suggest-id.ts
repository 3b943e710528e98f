import { proposeId } from '../intake/guesses.ts';
import { findTwins } from '../intake/twins.ts';
import type { Kind } from '../site/sections.ts';
import type { Answers } from './answers.ts';
import { wordsOf, type KnownEntries } from './known-entries.ts';

/**
 * An id that is free, made as those of the files beside it are: the day first where the entry has one, then its name.
 * The second of a day has a 2 behind it.
 */
export function suggestId(kind: Kind, answers: Answers, known: KnownEntries): string {
  const ids = known.ids[kind];
  const base = shorten(baseOf(kind, answers, known) || 'senza-nome');
  const isFirst = ![...ids].some((id) => isNumbered(base, id));
  if (isFirst && !isMistakable(base, ids)) return base;
  for (let number = 2; ; number += 1) {
    const id = `${base}-${number}`;
    if (!isMistakable(id, ids)) return id;
  }
}

/** Whether an id is that of another file, or would be mistaken for it. */
export function isMistakable(id: string, ids: ReadonlySet<string>): boolean {
  return ids.has(id) || findTwins([...ids, id]).has(id);
}

function baseOf(kind: Kind, answers: Answers, known: KnownEntries): string {
  const name = slug(answers['title'] ?? answers['name'] ?? answers['term']);
  const ids = [...known.ids[kind]];
  switch (kind) {
    case 'events':
      return join(dayOf(answers['date']), name);
    case 'statements': {
      const undated = ids.some((id) => id.startsWith('senza-data-')) ? 'senza-data' : '';
      const event = known.find('events', String(answers['event'] ?? ''))?.data['date'];
      return join(dayOf(answers['saidOn'] ?? event) || undated, wordsOf(answers['speakers'])[0] ?? '');
    }
    case 'sources':
      return join(publisherSlug(answers['publisher'], known) || name, dayOf(answers['issuedOn']));
    default:
      return join(commonStart(ids), name);
  }
}

/** `2026-01-13` of a day, `2026-06` of `2026-06~`, the first day of a span. */
function dayOf(date: unknown): string {
  return /^\d{4}(?:-\d{2}){0,2}/u.exec(typeof date === 'string' ? date : '')?.[0] ?? '';
}

/** What the other sources of a newspaper are called by. */
function publisherSlug(publisher: unknown, known: KnownEntries): string {
  const other = known
    .of('sources')
    .find(
      ({ id, data }) => data['publisher'] === publisher && publisher !== undefined && /-\d{4}-\d{2}-\d{2}$/u.test(id),
    );
  return other?.id.replace(/-\d{4}-\d{2}-\d{2}$/u, '') ?? slug(publisher);
}

/** The step with which all ids of a folder begin, when there are enough of them to call it a custom. */
function commonStart(ids: readonly string[]): string {
  const [first = '', ...others] = new Set(ids.map((id) => id.split('-', 1)[0] ?? ''));
  return ids.length >= 5 && others.length === 0 ? first : '';
}

/** Whether an id is one of several that differ by their number: `2026-01-13-anna-rossi-1`. */
function isNumbered(base: string, id: string): boolean {
  return id.startsWith(`${base}-`) && /^\d{1,2}$/u.test(id.slice(base.length + 1));
}

function slug(text: unknown): string {
  return typeof text === 'string' ? (proposeId(text) ?? '') : '';
}

function join(...steps: string[]): string {
  return steps.filter((step) => step !== '').join('-');
}

/** Addresses have to be read and copied: about eight words are enough. */
function shorten(id: string): string {
  if (id.length <= 64) return id;
  const cut = id.slice(0, 65);
  return cut
    .slice(0, Math.max(cut.lastIndexOf('-'), 20))
    .replace(/-(?:[a-z]|di|da|in|su|il|lo|la|le|gli|del|dei|che|per|con|una?|al)$/u, '');
}
