/** Chance that is the same every time: one seed, one row of numbers. */
export interface Random {
  /** From 0 up to and without 1. */
  next: () => number;
  /** A whole number from 0 up to and without `end`. */
  below: (end: number) => number;
  /** One of a list. @throws when it is empty. */
  pick: <Item>(items: readonly Item[]) => Item;
  /** One of a list of which the first come most often, as words do: the second half as often as the first, and so on. */
  pickByRank: <Item>(items: readonly Item[]) => Item;
  /** The list in another order. */
  shuffle: <Item>(items: readonly Item[]) => Item[];
}

/** Starts a row of numbers (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const at = <Item>(items: readonly Item[], place: number): Item => {
    if (items.length === 0) throw new Error('nothing to pick from');
    return items[Math.min(place, items.length - 1)] as Item;
  };
  return {
    next,
    below,
    pick: (items) => at(items, below(items.length)),
    pickByRank: (items) => at(items, Math.floor((items.length + 1) ** next()) - 1),
    shuffle(items) {
      const all = [...items];
      for (let last = all.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [all[last], all[other]] = [all[other] as (typeof all)[number], all[last] as (typeof all)[number]];
      }
      return all;
    },
  };
}
