import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CertaintyDone, RoundCertainty } from '#shared/contract/certainty.ts';
import { contract } from '#shared/contract/contract.ts';
import type { Progress } from '#shared/contract/progress.ts';
import type { AssessmentCertainty, CertaintyOptions } from '#shared/domain/certainty.ts';
import { useMay } from '../../../app/signed-in.ts';
import { useJob } from '../../../data/use-job.ts';
import { useRead } from '../../../data/use-read.ts';
import type { Client } from '../../../platform/platform.ts';

const keyOf = (roundId: string) => ['certainty', 'get', roundId] as const;

/** What the latest run of a round came to; null where nothing was drawn, or nothing may be seen. */
export function useCertainty(roundId: string) {
  const may = useMay(contract.certainty.get);
  return useRead(
    keyOf(roundId),
    (client, signal) => client.certainty.get({ roundId }, { signal }),
    { enabled: may },
  );
}

/** A run by assessment. */
export function certaintyById(
  certainty: RoundCertainty | null | undefined,
): ReadonlyMap<string, AssessmentCertainty> {
  return new Map(certainty?.assessments.map((one) => [one.assessmentId, one]));
}

interface Request {
  readonly roundId: string;
  readonly options: CertaintyOptions;
}

const startRun = (
  client: Client,
  { roundId, options }: Request,
  signal: AbortSignal,
): Promise<AsyncIterable<Progress | CertaintyDone>> =>
  client.certainty.run({ roundId, options, threads: null }, { signal });

/** Draws a round, with progress; what it came to is read anew when it is there. */
export function useCertaintyRun(roundId: string) {
  const cache = useQueryClient();
  const { state, run, cancel } = useJob(startRun);
  const start = useCallback(
    async (options: CertaintyOptions): Promise<boolean> => {
      const done = await run({ roundId, options });
      if (done) await cache.invalidateQueries({ queryKey: keyOf(roundId) });
      return done !== null;
    },
    [cache, roundId, run],
  );
  return { state, start, cancel };
}
