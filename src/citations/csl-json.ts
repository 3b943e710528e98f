import type { Edtf } from '../lib/edtf.ts';
import { absoluteUrl } from '../site/absolute-url.ts';
import { citationNote, titleOf, type Cited, type CitedAuthor, type CitedDay } from './citation.ts';

/** A date in CSL: its parts, or the words where it has none. */
export interface CslDate {
  'date-parts'?: number[][];
  circa?: boolean;
  literal?: string;
}

/** An item in CSL-JSON 1.0.2, as far as our records need it. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author?: ({ family: string; given: string } | { literal: string })[];
  issued?: CslDate;
  accessed?: CslDate;
  'container-title': string;
  publisher?: string;
  genre: string;
  'event-title'?: string;
  'original-title'?: string;
  'original-publisher'?: string;
  'original-date'?: CslDate;
  URL: string;
  language: string;
  note: string;
}

/** A CSL-JSON file with one item, which reference managers read. */
export function toCslJson(cited: Cited): string {
  // The numbers of a day on one line: a line feed is never inside a text.
  return JSON.stringify([toCslItem(cited)], null, 2).replace(/\[\n[\d,\s]*\]/gu, (numbers) =>
    numbers.replace(/\s+/gu, '').replaceAll(',', ', '),
  );
}

/** What is quoted is a page of the archive; the text that it rests on is its original. */
export function toCslItem({ citation, site, accessedOn }: Cited): CslItem {
  const { key, authors, kind, fidelity, day, occasion, sources } = citation;
  const [source] = sources;
  return {
    id: key,
    type: 'webpage',
    title: titleOf(citation),
    ...(authors.length > 0 && { author: authors.map(toName) }),
    ...dated('issued', day),
    ...(accessedOn && dated('accessed', { date: accessedOn.date, text: accessedOn.text })),
    'container-title': site.name,
    ...(site.publisher !== undefined && { publisher: site.publisher }),
    genre: fidelity === undefined ? kind : `${kind}, ${fidelity.toLowerCase()}`,
    ...(occasion !== undefined && { 'event-title': occasion }),
    ...(source && {
      'original-title': source.title,
      ...(source.publisher !== undefined && { 'original-publisher': source.publisher }),
      ...dated('original-date', source.day),
    }),
    URL: absoluteUrl(site, citation.path),
    language: 'it-IT',
    note: citationNote(citation),
  };
}

function toName({ name, family, given }: CitedAuthor): { family: string; given: string } | { literal: string } {
  return family === undefined ? { literal: name } : { family, given: given ?? '' };
}

function dated<Key extends string>(key: Key, day: CitedDay | undefined): { [K in Key]?: CslDate } {
  if (day?.date === undefined) return {};
  return { [key]: toCslDate(day.date, day.text) } as { [K in Key]?: CslDate };
}

/** A day, a month, a year or a span; one with an open end has no parts in CSL and goes in words. */
function toCslDate(date: Edtf, text: string): CslDate {
  const ends = date.split('/');
  if (ends.includes('..')) return { literal: text };
  return {
    'date-parts': ends.map((end) =>
      end
        .replace(/[~?%]$/u, '')
        .split('-')
        .map(Number),
    ),
    ...(/[~?%]/u.test(date) && { circa: true }),
  };
}
