import type { Engine, EngineResult } from './engine.ts';
import { findMatches, type Stem } from './evaluate.ts';
import { fromRecordId } from './record-id.ts';
import type { RecordTable } from './record-table.ts';

/** The index and its table are of two builds. */
export class OutdatedIndexError extends Error {}

/** An index by the numbers of its records, with the table that says more of them. */
export interface RecordIndex {
  engine: Engine;
  /** The table, loaded when it is first wanted. @throws OutdatedIndexError when it is of another build. */
  table: () => Promise<RecordTable>;
  /** Every record: what its text is asked by. */
  all: () => Promise<ReadonlyMap<number, EngineResult>>;
  /** Records that hold all of some words, best first. */
  find: (words: readonly string[]) => Promise<{ found: Map<number, EngineResult>; stems: Stem[] }>;
}

/** @param loadTable asks for the table; called again after it has failed */
export function openRecordIndex(engine: Engine, loadTable: () => Promise<RecordTable>): RecordIndex {
  let loading: Promise<RecordTable> | undefined;
  let every: Promise<ReadonlyMap<number, EngineResult>> | undefined;
  /** Of which build the index and the table are, as soon as each is known. */
  const checks: { index?: string; table?: string } = {};

  function see(known: typeof checks): void {
    Object.assign(checks, known);
    const { index, table } = checks;
    if (index !== undefined && table !== undefined && index !== table) throw new OutdatedIndexError();
  }

  async function openTable(): Promise<RecordTable> {
    const table = await loadTable();
    see({ table: table.check });
    return table;
  }

  function byRecord(results: readonly EngineResult[]): Map<number, EngineResult> {
    const found = new Map<number, EngineResult>();
    for (const result of results) {
      const { check, record } = fromRecordId(result.id);
      if (found.size === 0) see({ index: check });
      found.set(record, result);
    }
    return found;
  }

  return {
    engine,
    async table() {
      loading ??= openTable();
      try {
        return await loading;
      } catch (error) {
        loading = undefined;
        throw error;
      }
    },
    all: () => (every ??= engine.search([]).then(({ results }) => byRecord(results))),
    async find(words) {
      const { results, stems } = await findMatches(engine, words);
      return { found: byRecord(results), stems };
    },
  };
}
