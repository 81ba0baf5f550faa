import { useMemo } from 'react';
import { useSignedIn } from '../../../app/signed-in.ts';
import { useRead } from '../../../data/use-read.ts';
import type { AssessmentFacts } from '../use-assessment.ts';
import { bySettled, type ExplanationFacts } from './explanation-facts.ts';
import { usePeers } from './use-peers.ts';

/** Reads the result of an assessment, as the core computes it, with what it rests on. */
export function useExplanation(facts: AssessmentFacts) {
  const { row, round, framework, compiled } = facts;
  const { me } = useSignedIn();
  const { data, error, refetch } = useRead(['scoring', 'assessment', row.id], (client, signal) =>
    client.scoring.assessment({ assessmentId: row.id }, { signal }),
  );
  const rank = useRead(['scoring', 'rank', row.id], (client, signal) =>
    client.scoring.rank({ assessmentId: row.id }, { signal }),
  ).data;
  const peers = usePeers(facts);
  const settles = round.consolidation === 'consensus' && me.role !== 'provider-manager';
  const sheet = useRead(
    ['inspections', 'sheet', row.id],
    (client, signal) => client.inspections.sheet({ assessmentId: row.id }, { signal }),
    { enabled: settles },
  );
  const settled = sheet.data?.settled;
  const explanation = useMemo<ExplanationFacts | null>(
    () =>
      data && !peers.reading && (!settles || settled)
        ? {
            assessmentId: row.id,
            roundId: row.roundId,
            framework,
            compiled,
            rule: round.consolidation,
            ...data,
            signed: row.state === 'signed',
            settled: bySettled(settled ?? []),
            peers: peers.values,
            rank: rank ?? null,
          }
        : null,
    [data, framework, compiled, row, round.consolidation, peers, rank, settles, settled],
  );
  return {
    explanation,
    error: error ?? peers.error ?? sheet.error,
    retry() {
      void refetch();
      peers.retry();
      if (settles) void sheet.refetch();
    },
  };
}
