import { toBibtex } from './bibtex.ts';
import { citationSentence, type Cited } from './citation.ts';
import { toCslJson } from './csl-json.ts';
import { citationMarkdown } from './markdown.ts';

/** The forms in which a record can be quoted, in the order in which they are offered. */
export const citationFormats = [
  { id: 'italiano', name: 'In italiano', write: citationSentence },
  { id: 'bibtex', name: 'BibTeX', write: toBibtex },
  { id: 'csl-json', name: 'CSL-JSON', write: toCslJson },
  { id: 'markdown', name: 'Markdown', write: citationMarkdown },
] as const satisfies { id: string; name: string; write: (cited: Cited) => string }[];
