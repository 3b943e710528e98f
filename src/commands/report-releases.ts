import type { Release, Releases } from '../corpus/releases.ts';
import { formatDay, formatDayWithWeekday } from '../lib/days.ts';
import { quoted } from '../site/strings.ts';

/** So many are named at the end of a build, and so many in a list: of the others only how many there are. */
const [mostLines, mostInList] = [5, 25];

/** A line for each entry that comes out today or later, for the end of a build. */
export function releaseLines({ out, later }: Releases): string[] {
  return [
    ...few(out, mostLines, ({ file }) => `Esce oggi: ${file}`),
    ...few(later, mostLines, ({ file, publishedOn }) => `Uscirà il ${publishedOn}: ${file}`),
  ];
}

/** What comes out and when, for who reads it in a terminal. */
export function releasesAsText({ today, out, later, drafts }: Releases): string {
  const sections = [
    listOf(`Escono oggi, ${formatDayWithWeekday(today)}`, out, nameOf),
    listOf('Usciranno', later, (release) => `${release.publishedOn}  ${nameOf(release)}`),
    listOf('Bozze, che non escono da sole', drafts, nameOf),
  ].filter((section) => section !== '');
  return sections.length === 0 ? nothing(today) : sections.join('\n\n');
}

/** The same in Markdown, for the summary of an automatic build. */
export function releasesAsMarkdown({ today, out, later, drafts }: Releases): string {
  const sections = [
    tableOf(`Escono oggi, ${formatDayWithWeekday(today)}`, out, { withDays: false }),
    tableOf('Usciranno', later, { withDays: true }),
    tableOf('Bozze, che non escono da sole', drafts, { withDays: false }),
  ].filter((section) => section !== '');
  return ['## Che cosa esce', ...(sections.length === 0 ? [nothing(today)] : sections)].join('\n\n');
}

function nothing(today: string): string {
  return `Oggi, ${formatDayWithWeekday(today)}, non esce niente di nuovo, e niente è in attesa.`;
}

function listOf(title: string, releases: readonly Release[], lineOf: (release: Release) => string): string {
  if (releases.length === 0) return '';
  return [`${title}: ${releases.length}.`, ...few(releases, mostInList, (release) => `  ${lineOf(release)}`)].join(
    '\n',
  );
}

function few(releases: readonly Release[], most: number, lineOf: (release: Release) => string): string[] {
  return [...releases.slice(0, most).map(lineOf), ...andOthers(releases.length - most)];
}

function andOthers(left: number): string[] {
  return left > 0 ? [`… e ${left === 1 ? 'un’altra' : `altre ${left}`}.`] : [];
}

function nameOf({ file, title, kind }: Release): string {
  return `${file}: ${quoted(title)} (${kind})`;
}

function tableOf(title: string, releases: readonly Release[], { withDays }: { withDays: boolean }): string {
  if (releases.length === 0) return '';
  const columns = [...(withDays ? ['Giorno'] : []), 'Che cosa', 'File'];
  const rows = releases
    .slice(0, mostInList)
    .map(({ publishedOn, title: name, kind, file }) => [
      ...(withDays ? [formatDay(publishedOn)] : []),
      `${escape(name)} (${kind})`,
      `\`${file}\``,
    ]);
  const lines = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const others = andOthers(releases.length - mostInList);
  return [`### ${title}: ${releases.length}`, lines.join('\n'), ...others].join('\n\n');
}

/** A title is words, whatever signs are in it. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#&~]/gu, String.raw`\$&`);
}
