import { scaleSqrt } from 'd3-scale';
import type { Corpus } from '../corpus/corpus.ts';
import type { Month } from '../lib/days.ts';
import { actorGroups, type ActorGroup } from '../schemas/actor.ts';
import { getEntry } from './entries.ts';
import { getStatementsByMonth } from './statements.ts';

/** Who spoke when: statements by side of the table and by month. */
export interface VoicesView {
  /** Months in which somebody spoke, oldest first, then the statements whose month is not known, which have none. */
  months: (Month | undefined)[];
  rows: { group: ActorGroup; total: number; cells: VoicesCell[] }[];
}

/** How many statements, and the radius of the disc that stands for them: its area grows as they do. */
export interface VoicesCell {
  count: number;
  radius: number;
}

/** Radius of the largest disc, in pixels. */
export const largestRadius = 14;

/** Statements by month and by side of the table; one made by several sides together counts once for each. */
export function getVoices(corpus: Corpus): VoicesView {
  const byMonth = getStatementsByMonth(corpus);
  const months = [
    ...byMonth.filter(({ month }) => month !== undefined).toReversed(),
    ...byMonth.filter(({ month }) => month === undefined),
  ];
  const counts = actorGroups.map((group) => ({
    group,
    counts: months.map(({ statements }) => statements.filter(({ id }) => groupsOf(corpus, id).has(group)).length),
  }));
  const radiusOf = scaleSqrt()
    .domain([0, Math.max(1, ...counts.flatMap((row) => row.counts))])
    .range([0, largestRadius]);
  return {
    months: months.map(({ month }) => month),
    rows: counts
      .map((row) => ({
        group: row.group,
        total: row.counts.reduce((sum, count) => sum + count, 0),
        cells: row.counts.map((count) => ({ count, radius: Math.round(radiusOf(count) * 10) / 10 })),
      }))
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total),
  };
}

function groupsOf(corpus: Corpus, id: string): Set<ActorGroup> {
  const { speakers } = getEntry(corpus, 'statements', id).data;
  return new Set(speakers.map((speaker) => getEntry(corpus, 'actors', speaker).data.group));
}
