import { queryKinds, scoreOf, type JudgedQuery, type QueryKind, type Score } from './judged-query.ts';

/** How good a search is: over all queries, and over those of each kind. */
export interface ScoreTable {
  overall: Score;
  byKind: Map<QueryKind, Score & { queries: number }>;
  /** Queries that do not have all that is wanted in the first places, or not in the first. */
  misses: { query: JudgedQuery; found: string[]; score: Score }[];
}

/** Asks a search every query. */
export async function scoreSearch(
  queries: readonly JudgedQuery[],
  find: (typed: string) => Promise<string[]> | string[],
): Promise<ScoreTable> {
  const all: ScoreTable['misses'] = [];
  for (const query of queries) {
    const found = await find(query.typed);
    all.push({ query, found, score: scoreOf(query, found) });
  }
  const byKind = new Map(
    queryKinds.flatMap((kind) => {
      const scores = all.filter(({ query }) => query.kind === kind).map(({ score }) => score);
      return scores.length === 0 ? [] : [[kind, { ...mean(scores), queries: scores.length }] as const];
    }),
  );
  return {
    overall: mean(all.map(({ score }) => score)),
    byKind,
    misses: all.filter(({ score: { recall, reciprocalRank } }) => recall < 1 || reciprocalRank < 1),
  };
}

function mean(scores: readonly Score[]): Score {
  const of = (name: keyof Score): number =>
    scores.reduce((sum, score) => sum + score[name], 0) / Math.max(1, scores.length);
  return { recall: of('recall'), reciprocalRank: of('reciprocalRank') };
}
