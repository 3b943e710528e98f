import { queryKinds, type QueryKind } from './queries/judged-query.ts';
import type { Row } from './compare.ts';

/** What a bench was run on. */
export interface Subject {
  heading: string;
  records: number;
  /** Characters of all texts together. */
  characters: number;
  queries: number;
}

/** A part of the report: the tables of one subject and where others are ahead. */
export function reportOn({ heading, records, characters, queries }: Subject, rows: readonly Row[]): string {
  const [ours] = rows;
  const kinds = queryKinds.filter((kind) => ours?.scores.byKind.has(kind));
  return [
    `## ${heading}`,
    `${inThousands(records)} records, ${inThousands(Math.round(characters / 1000))} thousand characters of text; ${queries} judged queries.`,
    table(
      [
        'search',
        'recall@10',
        'MRR@10',
        'to first results',
        'next query',
        'all in turn',
        'first result',
        'on a slow line',
      ],
      rows.map(({ label, scores: { overall }, cost }) => [
        label,
        score(overall.recall),
        score(overall.reciprocalRank),
        cost ? `${kilobytes(median(cost.firstBytes))} kB (at most ${kilobytes(Math.max(...cost.firstBytes))})` : '',
        cost ? `${kilobytes(median(cost.nextBytes))} kB` : '',
        cost ? `${kilobytes(median(cost.turnBytes))} kB` : '',
        cost ? `${Math.round(median(cost.times))} ms` : '',
        cost ? `${Math.round(median(cost.slowTimes))} ms` : '',
      ]),
    ),
    'Recall / MRR of each kind of query:',
    table(
      ['search', ...kinds.map((kind) => `${kindLabels[kind]} (${ours?.scores.byKind.get(kind)?.queries})`)],
      rows.map(({ label, scores: { byKind } }) => [
        label,
        ...kinds.map((kind) => {
          const one = byKind.get(kind);
          return one ? `${score(one.recall)} / ${score(one.reciprocalRank)}` : '';
        }),
      ]),
    ),
    ahead(rows, kinds),
    ...(ours?.cost
      ? [`Our page kept its own thread busy for at most ${Math.round(ours.cost.longestTask)} ms without a pause.`]
      : []),
  ].join('\n\n');
}

/** What the kinds are called in a table. */
const kindLabels: Record<QueryKind, string> = {
  phrase: 'phrase',
  quoted: 'in quotes',
  inflected: 'inflected',
  elided: 'elided',
  unaccented: 'no accents',
  typo: 'slip',
  number: 'number',
  day: 'day',
  abbreviation: 'abbreviation',
  nameAndTopic: 'name + topic',
  question: 'question',
};

/** Where a peer does better than we do, and by how much. */
function ahead(rows: readonly Row[], kinds: readonly QueryKind[]): string {
  const [ours, ...peers] = rows;
  if (!ours || peers.length === 0) return 'No other search was asked.';
  const lines: string[] = [];
  const compare = (
    what: string,
    own: number,
    of: (row: Row) => number | undefined,
    show: (value: number) => string,
    sign = 1,
  ) => {
    const better = peers
      .flatMap((row) => {
        const value = of(row);
        return value !== undefined && sign * (value - own) > 0 && show(value) !== show(own) ? [{ row, value }] : [];
      })
      .sort((a, b) => sign * (b.value - a.value));
    const told = better.map(({ row, value }) => `${row.label} ${show(value)}`).join(', ');
    if (told !== '') lines.push(`- ${what}, where we have ${show(own)}: ${told}.`);
  };
  compare('recall', ours.scores.overall.recall, ({ scores }) => scores.overall.recall, score);
  compare('MRR', ours.scores.overall.reciprocalRank, ({ scores }) => scores.overall.reciprocalRank, score);
  for (const kind of kinds) {
    const own = ours.scores.byKind.get(kind);
    if (!own) continue;
    compare(`recall of «${kindLabels[kind]}»`, own.recall, ({ scores }) => scores.byKind.get(kind)?.recall, score);
    compare(
      `MRR of «${kindLabels[kind]}»`,
      own.reciprocalRank,
      ({ scores }) => scores.byKind.get(kind)?.reciprocalRank,
      score,
    );
  }
  const cost = ours.cost;
  if (cost) {
    const bytes = (value: number): string => `${kilobytes(value)} kB`;
    const time = (value: number): string => `${Math.round(value)} ms`;
    compare(
      'bytes to first results',
      median(cost.firstBytes),
      (row) => row.cost && median(row.cost.firstBytes),
      bytes,
      -1,
    );
    compare(
      'bytes of the next query',
      median(cost.nextBytes),
      (row) => row.cost && median(row.cost.nextBytes),
      bytes,
      -1,
    );
    compare(
      'bytes of all queries in turn',
      median(cost.turnBytes),
      (row) => row.cost && median(row.cost.turnBytes),
      bytes,
      -1,
    );
    compare('time to the first result', median(cost.times), (row) => row.cost && median(row.cost.times), time, -1);
    compare('time on a slow line', median(cost.slowTimes), (row) => row.cost && median(row.cost.slowTimes), time, -1);
  }
  return lines.length === 0
    ? 'Nobody is ahead in anything that is measured here.'
    : ['Others are ahead on:', ...lines].join('\n');
}

/** The middle one; of two in the middle their mean. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function score(value: number): string {
  return value.toFixed(3).replace(/^0/u, '');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 9_950 ? 1 : 0);
}

function inThousands(count: number): string {
  return count.toLocaleString('en');
}
