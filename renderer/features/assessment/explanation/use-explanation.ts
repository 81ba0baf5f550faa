import { useMemo } from 'react';
import { useRead } from '../../../data/use-read.ts';
import type { AssessmentFacts } from '../use-assessment.ts';
import type { ExplanationFacts } from './explanation-facts.ts';

/** Reads the result of an assessment, as the core computes it, with what it rests on. */
export function useExplanation(facts: AssessmentFacts) {
  const { row, round, framework, compiled } = facts;
  const { data, error, refetch } = useRead(['scoring', 'assessment', row.id], (client, signal) =>
    client.scoring.assessment({ assessmentId: row.id }, { signal }),
  );
  // Apart from the result, which does not wait for the whole round to be scored.
  const { data: rank = null } = useRead(['scoring', 'rank', row.id], (client, signal) =>
    client.scoring.rank({ assessmentId: row.id }, { signal }),
  );
  const explanation = useMemo<ExplanationFacts | null>(
    () => (data ? { framework, compiled, rule: round.consolidation, rank, ...data } : null),
    [data, rank, framework, compiled, round.consolidation],
  );
  return { explanation, error, retry: () => void refetch() };
}
