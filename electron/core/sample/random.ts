/** A stream of random numbers that is the same on every machine. */
export interface Random {
  /** Uniform, 0 inclusive to 1 exclusive. */
  next(): number;
  /** Uniform integer, both ends inclusive. */
  integer(least: number, most: number): number;
  /** True with probability `p`, 0 to 1. */
  chance(p: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Bell-shaped, mean 0, standard deviation 1, within ±6. */
  bell(): number;
}

/** FNV-1a, 32 bit, over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}

/**
 * The stream named by `seed` (mulberry32). A stream of its own for each thing drawn keeps the rest of
 * the data as it is when one thing changes. Only integer arithmetic and sums: no logarithm or cosine
 * whose last digit could differ between engines.
 */
export function randomOf(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    integer,
    chance: (p) => next() < p,
    pick: (items) => items[integer(0, items.length - 1)],
    bell: () => {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += next();
      return sum;
    },
  };
}
