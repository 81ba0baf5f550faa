import { useMemo } from 'react';
import type { PeerValues } from '#shared/scoring/score-input.ts';
import { useSignedIn } from '../../../app/signed-in.ts';
import { useRead } from '../../../data/use-read.ts';
import type { AssessmentFacts } from '../use-assessment.ts';

/** The peers of an assessment, as far as its framework compares with any. */
export interface PeerReading {
  /** Undefined where nothing is compared, or the reader may not know the peers. */
  readonly values: PeerValues | undefined;
  /** On its way. */
  readonly reading: boolean;
  readonly error: unknown;
  retry(): void;
}

/** Reads the raw values with which an assessment is compared; without their names. */
export function usePeers({ row, compiled }: AssessmentFacts): PeerReading {
  const { me } = useSignedIn();
  const wanted = compiled.relatives.length > 0 && me.role !== 'provider-manager';
  const { data, error, refetch } = useRead(
    ['scoring', 'peers', row.id],
    (client, signal) => client.scoring.peers({ assessmentId: row.id }, { signal }),
    { enabled: wanted },
  );
  return useMemo(
    () => ({
      values: data && new Map(Object.entries(data.raws)),
      reading: wanted && data === undefined,
      error,
      retry: () => void refetch(),
    }),
    [data, wanted, error, refetch],
  );
}
