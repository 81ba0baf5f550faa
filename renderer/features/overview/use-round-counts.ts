import type { AssessmentState } from '#shared/domain/assessment.ts';
import type { Round } from '#shared/domain/round.ts';
import { useRead } from '../../data/use-read.ts';

/** How many assessments of a round stand where. */
export interface RoundCounts {
  readonly total: number;
  of(...states: readonly AssessmentState[]): number;
}

/** The counts by state: of the whole round, or of the caller's own assessments. */
export function useRoundCounts(round: Round, mine: boolean): RoundCounts | null {
  const { data } = useRead(
    ['rounds', 'assessments', round.id, { mine, limit: 1 }],
    (client, signal) =>
      client.rounds.assessments({ roundId: round.id, mine, limit: 1 }, { signal }),
  );
  if (!data) return null;
  const of = (...states: readonly AssessmentState[]): number =>
    states.reduce((sum, state) => sum + (data.byState[state] ?? 0), 0);
  return { total: data.total, of };
}
