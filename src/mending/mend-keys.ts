import { isScalar, parseDocument } from 'yaml';
import { datesOf, referencesOf } from '../corpus/references.ts';
import { guessDay, guessEdtf, proposeReference } from '../intake/guesses.ts';
import { fieldAt } from '../intake/field-at.ts';
import { readYaml } from '../intake/yaml.ts';
import { isDay } from '../lib/days.ts';
import { parseEdtf } from '../lib/edtf.ts';
import { idPattern } from '../schemas/common.ts';
import { schemaOf } from '../schemas/schema-of.ts';
import type { FieldPath } from '../corpus/entry.ts';
import type { Kind } from '../site/sections.ts';
import type { Mended } from './mend-encoding.ts';

/**
 * The keys of an entry with its days written as they should be (`2 marzo 2026` → `2026-03-02`) and its references as ids
 * (`Maria Rossi` → `maria-rossi`, if there is one). A day that could be two (`2/3/2026`) is left alone, and so is all
 * else: only the values change, where they stand.
 */
export function mendKeys(
  source: string,
  kind: Kind | 'state',
  knownIds: Record<Kind, ReadonlySet<string>>,
): Mended | undefined {
  const quoted = mendQuotes(source);
  const mended = mendValues(quoted, kind, knownIds);
  if (quoted === source) return mended;
  return { text: mended?.text ?? quoted, what: ['virgolette di una chiave', ...(mended?.what ?? [])] };
}

/**
 * A value between the curly quotation marks of a word processor, which are not YAML's, when the keys cannot be read for
 * its colon: straight ones around it.
 */
function mendQuotes(source: string): string {
  if (readYaml(source).data !== undefined) return source;
  const better = source.replace(/^(\s*(?:- )?[a-z]\w*: )[“”„]([^“”„"\\\n]*: [^“”„"\\\n]*)[“”]$/gimu, '$1"$2"');
  return readYaml(better).data === undefined ? source : better;
}

function mendValues(
  source: string,
  kind: Kind | 'state',
  knownIds: Record<Kind, ReadonlySet<string>>,
): Mended | undefined {
  const value = readYaml(source).data?.value;
  if (value === undefined) return undefined;
  const changes = [
    ...datesOf(kind, value).flatMap(({ path, text }) => changeTo(meantDate(kind, path, text), path, 'giorni')),
    ...referencesOf(kind, value).flatMap(({ path, kind: named, id }) =>
      changeTo(meantId(id, knownIds[named]), path, 'rimandi'),
    ),
  ];
  return changes.length === 0 ? undefined : applyChanges(source, changes);
}

interface Change {
  path: FieldPath;
  text: string;
  what: string;
}

function changeTo(text: string | undefined, path: FieldPath, what: string): Change[] {
  return text === undefined ? [] : [{ path, text, what }];
}

function meantDate(kind: Kind | 'state', path: FieldPath, text: string): string | undefined {
  const isWhole = fieldAt(schemaOf(kind), path)?.meta.date === 'day';
  if (isWhole ? isDay(text) : parseEdtf(text) !== undefined) return undefined;
  if (isAmbiguous(text)) return undefined;
  return isWhole ? guessDay(text) : guessEdtf(text);
}

/** `2/3/2026` is 2 March for Italians, and 3 February for others. */
function isAmbiguous(text: string): boolean {
  return [...text.matchAll(/(?<!\d)(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}(?!\d)/gu)].some(
    ([, first, second]) => Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second),
  );
}

function meantId(text: string, known: ReadonlySet<string>): string | undefined {
  if (idPattern.test(text)) return undefined;
  const id = proposeReference(text);
  return id !== undefined && known.has(id) ? id : undefined;
}

function applyChanges(source: string, changes: readonly Change[]): Mended {
  const document = parseDocument(source, { schema: 'failsafe', stringKeys: true, uniqueKeys: false });
  const places = changes.flatMap(({ path, text, what }) => {
    const node = document.getIn(path, true);
    return isScalar(node) && node.range ? [{ start: node.range[0], end: node.range[1], text, what }] : [];
  });
  let text = source;
  for (const place of places.toSorted((a, b) => b.start - a.start)) {
    text = text.slice(0, place.start) + place.text + text.slice(place.end);
  }
  return { text, what: [...new Set(places.map(({ what }) => what))] };
}
