/** The median time of `run`, in milliseconds, over `times` runs after two that do not count. */
export function medianTime(run: () => void, times = 9): number {
  run();
  run();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    taken.push(performance.now() - start);
  }
  return medianOf(taken);
}

/** The middle of some numbers. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** One line of the bench: medians in milliseconds and their ratio. */
export interface BenchResult {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
  /** What the baseline is. */
  readonly against: string;
  /** The most memory the process held, in MB, where it was measured. */
  readonly memoryMb?: number;
}
