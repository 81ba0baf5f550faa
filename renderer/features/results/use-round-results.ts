import type { ResultRow } from '#shared/contract/scoring.ts';
import { readAll } from '../../data/read-all.ts';
import { useRead } from '../../data/use-read.ts';
import type { Client } from '../../platform/platform.ts';

/** The results of a round, best first, with how many have each grade. */
export interface RoundResultsData {
  readonly rows: readonly ResultRow[];
  readonly frameworkVersionId: string;
  readonly distribution: Readonly<Record<string, number>>;
}

async function readResults(
  client: Client,
  roundId: string,
  signal: AbortSignal,
): Promise<RoundResultsData> {
  let round: Omit<RoundResultsData, 'rows'> | undefined;
  const rows = await readAll(async (page) => {
    const answer = await client.scoring.round({ roundId, nodes: true, ...page }, { signal });
    const { frameworkVersionId, distribution } = answer;
    round ??= { frameworkVersionId, distribution };
    return answer;
  });
  if (!round) throw new TypeError('A list was read without a page');
  return { rows, ...round };
}

/** Reads the results of a round. */
export const useRoundResults = (roundId: string) =>
  useRead(['scoring', 'round', roundId], (client, signal) => readResults(client, roundId, signal));
