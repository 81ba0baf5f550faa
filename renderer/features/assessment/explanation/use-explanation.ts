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
  const explanation = useMemo<ExplanationFacts | null>(
    () => (data ? { framework, compiled, rule: round.consolidation, ...data } : null),
    [data, framework, compiled, round.consolidation],
  );
  return { explanation, error, retry: () => void refetch() };
}
