import { compileFramework } from '#shared/scoring/compile-framework.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { insufficientCode } from '#shared/scoring/grade-codes.ts';
import type { ScoreInput } from '#shared/scoring/score-input.ts';
import { type ScoredTotals, scoredTotals, scoreTotals } from '#shared/scoring/score-totals.ts';
import { type ScoringBlock, scoringBlock } from '#shared/scoring/scoring-block.ts';
import type { DrawPlan, UncertainRound } from './draw-plan.ts';
import type { DrawnRound } from './drawn-round.ts';
import { type RandomStream, randomStream } from './random/random-stream.ts';
import { rankDraw } from './rank-draw.ts';
import { resampleReadings } from './resampled-readings.ts';
import { shrinkDrawn } from './shrink-drawn.ts';
import { drawSurveyMeans, resampleRespondents, type SurveyCell } from './survey-error.ts';
import { drawWeights, type UncertainGroup, uncertainGroups } from './uncertain-weights.ts';

/** What one thread draws with: room that every draw writes over. */
export interface Drawing {
  readonly plan: DrawPlan;
  readonly compiled: CompiledFramework;
  readonly groups: readonly UncertainGroup[];
  readonly weights: Float64Array;
  readonly input: ScoreInput;
  /** By assessment: what its clients said. */
  readonly surveys: readonly (readonly SurveyCell[])[];
  /** As long as the most respondents of a survey are many. */
  readonly picks: Int32Array;
  readonly block: ScoringBlock;
  readonly out: ScoredTotals;
}

/** Prepares a thread for drawing. */
export function startDrawing(plan: DrawPlan): Drawing {
  const { framework, input, surveys } = plan.round;
  const compiled = compileFramework(framework);
  const bySubject: SurveyCell[][] = Array.from({ length: input.count }, () => []);
  for (const cell of surveys) bySubject[cell.assessment].push(cell);
  return {
    plan,
    compiled,
    groups: uncertainGroups(compiled),
    weights: compiled.weights.slice(),
    input: { ...input, states: input.states.slice(), raws: input.raws.slice() },
    surveys: bySubject,
    picks: new Int32Array(
      surveys.reduce((most, { respondents }) => Math.max(most, respondents), 0),
    ),
    block: scoringBlock(compiled, input.count),
    out: scoredTotals(input.count),
  };
}

function hasReadings({ disputed }: UncertainRound, assessment: number): boolean {
  return disputed.start[assessment] < disputed.start[assessment + 1];
}

/** Draws what was found in one assessment. Every draw writes over the same places. */
function drawAssessment(drawing: Drawing, assessment: number, stream: RandomStream): void {
  const { plan, input, surveys, compiled, picks } = drawing;
  const row = assessment * compiled.indicatorCount;
  if (plan.options.assessors) {
    resampleReadings(plan.round.disputed, assessment, stream, input, row);
  }
  const { survey } = plan.options;
  if (survey === 'off') return;
  for (const cell of surveys[assessment]) {
    if (survey === 'normal') drawSurveyMeans(cell, stream, input.raws, row);
    else resampleRespondents(cell, stream, input.raws, row, picks);
  }
}

function drawEvidence(drawing: Drawing, draw: number): void {
  const { plan, input, surveys, compiled } = drawing;
  const { round, options } = plan;
  for (let assessment = 0; assessment < input.count; assessment++) {
    if (!hasReadings(round, assessment) && surveys[assessment].length === 0) continue;
    drawAssessment(drawing, assessment, randomStream(options.seed, draw, assessment));
  }
  if (options.survey !== 'off') shrinkDrawn(round.shrunken, input.raws, compiled.indicatorCount);
}

/** Puts the totals and grades of a draw in their place. */
function keep({ out, compiled }: Drawing, draw: number, into: DrawnRound): void {
  const graded = compiled.grades.length;
  const from = draw * into.count;
  into.totals.set(out.totals, from);
  for (let i = 0; i < into.count; i++) {
    const grade = out.grades[i];
    const none = grade === insufficientCode ? graded : graded + 1;
    into.grades[from + i] = grade >= 0 ? grade : none;
  }
  rankDraw(into, draw, graded);
}

/**
 * Makes one draw of a whole round: weights, the same for all assessments; what assessors and respondents of
 * each said; then percentiles, totals, grades and ranks by the engine itself.
 *
 * The outcome depends on the plan and the draw's number alone.
 *
 * @param draw 0 to draws − 1
 */
export function drawRound(drawing: Drawing, draw: number, into: DrawnRound): void {
  const { plan, compiled, groups, weights, input, out, block } = drawing;
  const { options } = plan;
  drawEvidence(drawing, draw);
  if (options.weights !== null) {
    drawWeights(randomStream(options.seed, draw), groups, options.weights.concentration, weights);
  }
  scoreTotals(compiled, input, out, { weights, block });
  keep(drawing, draw, into);
}
