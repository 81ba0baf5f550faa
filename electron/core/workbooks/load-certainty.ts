import type { AssessmentCertainty } from '#shared/domain/certainty.ts';
import { methodVersion } from '#shared/scoring/method-version.ts';
import { roundInputHash } from '../certainty/round-input-hash.ts';
import { latestRun } from '../certainty/stored-runs.ts';
import type { Connection } from '../database/driver.ts';
import { readRoundFacts } from '../scoring/record/round-facts.ts';
import type { ExportedCertainty, ExportedCertaintyRun } from './round-export.ts';

/**
 * The latest run over a round, where the round is still what it was drawn from: intervals of other numbers
 * than those beside them would mislead. Null without such a run.
 *
 * @param assessmentIds in the order of the export
 */
export function loadCertainty(
  connection: Connection,
  roundId: string,
  assessmentIds: readonly string[],
): ExportedCertaintyRun | null {
  const stored = latestRun(connection, roundId);
  if (stored === null || stored.run.methodVersion !== methodVersion) return null;
  const { run, assessments } = stored;
  if (run.inputHash !== roundInputHash(connection, readRoundFacts(connection, roundId)))
    return null;
  const known = new Map(assessments.map((one) => [one.assessmentId, one]));
  return {
    seed: run.options.seed,
    draws: run.options.draws,
    concentration: run.options.weights?.concentration ?? null,
    methodVersion: run.methodVersion,
    inputHash: run.inputHash,
    outputHash: run.outputHash,
    assessments: assessmentIds.map((id) => {
      const one = known.get(id);
      return one === undefined ? null : exported(one);
    }),
  };
}

const exported = (one: AssessmentCertainty): ExportedCertainty => ({
  scoreLow: one.totalInterval?.lower ?? null,
  scoreHigh: one.totalInterval?.upper ?? null,
  rankLow: one.rankInterval?.lower ?? null,
  rankHigh: one.rankInterval?.upper ?? null,
  gradeProbabilities: one.shares,
  flagged: one.review,
});
