/** How often a property is tried in the ring that runs. */
export interface Runs {
  /** Whenever something has been changed: enough to meet what goes wrong often. */
  unit: number;
  /** Before something is handed on: enough to meet what goes wrong seldom. */
  build: number;
}

/** The build ring runs the properties of the unit ring again, and says so to the tests (`vitest.config.ts`). */
export function runsOf({ unit, build }: Runs): number {
  return process.env['RING'] === 'build' ? build : unit;
}
