import type { ObservedValue } from '#shared/domain/observation.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';

/** What an assessment would come to. */
export interface TrialResult {
  /** Place of the final grade among the framework's, the worst 0; −1 without a grade. */
  readonly grade: number;
  /** On the framework's scale; null without a score. */
  readonly total: number | null;
}

/** A value put in the place of an indicator's own. */
export interface Change {
  readonly indicator: number;
  readonly raw: number;
}

/** A better value of one indicator. */
export interface Improvement extends Change {
  /** Its score, 0 to 100, alone among the present values of the others. */
  readonly score: number;
  /** As it would be entered, where the number alone does not say it. */
  readonly value: ObservedValue | null;
}

/** Scores one assessment with some values changed, by the engine, rules and all. */
export interface Trial {
  run(changes: readonly Change[]): TrialResult;
  /** The score of a changed indicator alone; null where it has none. */
  scoreOf(change: Change): number | null;
  /** Everything that the engine says. */
  result(changes: readonly Change[]): AssessmentResult;
  /** How often it was scored. */
  readonly runs: number;
}
