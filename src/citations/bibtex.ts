import { absoluteUrl } from '../site/absolute-url.ts';
import { citationNote, titleOf, type Cited, type CitedAuthor } from './citation.ts';

/**
 * A BibTeX entry. `date` is for biblatex, which reads partial and uncertain days as they are; `year` and `month` for
 * BibTeX, which has no day: the note says it. What is quoted is a page of the archive, which names its own source, so
 * the entry is of the kind that every style knows.
 */
export function toBibtex({ citation, site, accessedOn }: Cited): string {
  const { key, authors, day } = citation;
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/u.exec(day?.date ?? '') ?? [];
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.length === 0 ? undefined : `{${authors.map(toName).join(' and ')}}`],
    ['title', `{{${escapeBibtex(titleOf(citation))}}}`],
    ['date', day?.date && `{${day.date.replaceAll('..', '')}}`],
    ['year', year && `{${year}}`],
    ['month', month && months[Number(month) - 1]],
    ['howpublished', `{${escapeBibtex(site.name)}}`],
    ['url', `{${absoluteUrl(site, citation.path)}}`],
    ['urldate', accessedOn && `{${accessedOn.date}}`],
    ['note', `{${escapeBibtex(citationNote(citation))}}`],
    ['langid', '{italian}'],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** In braces of its own what is no person's name, or BibTeX takes its last word for a surname. */
function toName({ name, family, given }: CitedAuthor): string {
  return family === undefined ? `{${escapeBibtex(name)}}` : escapeBibtex([family, given].filter(Boolean).join(', '));
}

/** Text that LaTeX prints as it is. Accents stay; braces become commands, as BibTeX counts even escaped ones. */
export function escapeBibtex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}%$#&_^~]/gu, (sign) => commands[sign] ?? `\\${sign}`);
}

const commands: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
};
