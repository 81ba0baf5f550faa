import type { ReadKey } from './use-read.ts';

/** Everything read that follows from what is observed: results, and how sure and how fair they are. */
export const scored: readonly ReadKey[] = [['scoring'], ['certainty']];
