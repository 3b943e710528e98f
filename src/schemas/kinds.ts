import type { Kind } from '../site/sections.ts';

/** Extension of an entry's file, without the dot. */
export type Format = 'md' | 'mdx' | 'yaml';

const textFormats: readonly Format[] = ['md', 'mdx'];
const dataFormats: readonly Format[] = ['yaml'];

const forms: Record<Kind, { formats: readonly Format[]; body: 'required' | 'optional' | 'none' }> = {
  articles: { formats: textFormats, body: 'required' },
  pressReleases: { formats: textFormats, body: 'required' },
  events: { formats: textFormats, body: 'required' },
  statements: { formats: textFormats, body: 'required' },
  commitments: { formats: textFormats, body: 'optional' },
  figures: { formats: dataFormats, body: 'none' },
  actors: { formats: dataFormats, body: 'none' },
  sources: { formats: dataFormats, body: 'none' },
  glossary: { formats: ['md'], body: 'required' },
  places: { formats: dataFormats, body: 'none' },
  topics: { formats: dataFormats, body: 'none' },
  pages: { formats: textFormats, body: 'required' },
};

/** In which formats an entry of a kind may be written; the first is the usual one. */
export function formatsOf(kind: Kind): readonly Format[] {
  return forms[kind].formats;
}

/** Whether entries of a kind have a body, and images beside them. */
export function hasBody(kind: Kind): boolean {
  return forms[kind].body !== 'none';
}

/** Whether an entry of a kind says nothing without a body. */
export function needsBody(kind: Kind): boolean {
  return forms[kind].body === 'required';
}
