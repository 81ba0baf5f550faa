import type { CertaintyOptions } from '#shared/domain/certainty.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { ScoreInput } from '#shared/scoring/score-input.ts';
import type { DisputedReadings } from './resampled-readings.ts';
import type { ShrunkenGroup } from './shrink-drawn.ts';
import type { SurveyCell } from './survey-error.ts';

/** What a round is drawn from: the data as they are, and what of them could have come out otherwise. */
export interface UncertainRound {
  readonly framework: Framework;
  readonly input: ScoreInput;
  readonly disputed: DisputedReadings;
  /** By rising assessment. */
  readonly surveys: readonly SurveyCell[];
  readonly shrunken: readonly ShrunkenGroup[];
}

/** Everything that draws depend on; it can be given to a thread. */
export interface DrawPlan {
  readonly round: UncertainRound;
  readonly options: CertaintyOptions;
}
