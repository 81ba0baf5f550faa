import { useRead } from '../../../data/use-read.ts';

/** How the totals of a round lie by kind of provider and by peer group. */
export const useFairness = (roundId: string) =>
  useRead(['certainty', 'fairness', roundId], (client, signal) =>
    client.certainty.fairness({ roundId }, { signal }),
  );
