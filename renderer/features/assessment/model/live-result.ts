import type { ExplainedFeedback } from '#shared/contract/scoring.ts';
import type { Consensus } from '#shared/domain/consensus.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { type Consolidated, consolidate } from '#shared/scoring/consolidate.ts';
import { scoreOn } from '#shared/scoring/curve.ts';
import { scoreAssessment } from '#shared/scoring/result-of.ts';
import { inputOf, type PeerValues } from '#shared/scoring/score-input.ts';
import { readingsFrom } from '#shared/scoring/sources.ts';
import { surveyInput } from '#shared/scoring/survey.ts';
import type { PlacedReading } from './readings.ts';
import { figuresOf } from './survey-figures.ts';

/** What a sheet comes to right now. */
export interface LiveResult {
  readonly result: AssessmentResult;
  /** What the assessors' readings came to, by indicator. */
  readonly consolidated: ReadonlyMap<string, Consolidated>;
  /** Indicators whose assessors lie further apart than tolerated, with the distance in score points. */
  readonly apart: ReadonlyMap<string, number>;
}

/** What is scored besides the framework. */
export interface LiveInput {
  readonly rule: ConsolidationRule;
  readonly readings: ReadonlyMap<string, readonly PlacedReading[]>;
  /** What moderation settled, by indicator. */
  readonly settled: ReadonlyMap<string, Pick<Consensus, 'entry' | 'raw'>>;
  /** What the clients said, by survey indicator. */
  readonly feedback: readonly ExplainedFeedback[];
  /** The raw values of the peers; absent until they are known. */
  readonly peers?: PeerValues | undefined;
}

/** Greatest less least score of the readings that have a value; null under two of them. */
function scoreSpread(
  compiled: CompiledFramework,
  indicator: number,
  readings: readonly PlacedReading[],
): number | null {
  // The curve of a relative measure reads percentiles or z: raw values have no score of their own.
  if (compiled.isRelative[indicator] === 1) return null;
  const scores = readings.flatMap(({ raw }) =>
    raw === null ? [] : [scoreOn(compiled.curves[indicator], raw)],
  );
  return scores.length < 2 ? null : Math.max(...scores) - Math.min(...scores);
}

/** Under `consensus` what moderation settled stands, also that there is no value. */
function consolidateOne(
  rule: ConsolidationRule,
  readings: readonly PlacedReading[],
  settled: Pick<Consensus, 'entry' | 'raw'> | undefined,
): Consolidated {
  if (rule !== 'consensus' || settled === undefined) return consolidate(rule, readings);
  if (settled.raw !== null) return consolidate(rule, readings, { raw: settled.raw });
  const state = settled.entry.state === 'value' ? 'not-assessed' : settled.entry.state;
  const { spread } = consolidate(rule, readings);
  return { state, raw: null, spread, unresolved: false };
}

/** Scores the sheet as it stands, by the same engine as the core. */
export function liveResult(compiled: CompiledFramework, input: LiveInput): LiveResult {
  const { rule, readings, settled, feedback, peers } = input;
  const consolidated = new Map<string, Consolidated>();
  const values = new Map<string, Pick<Consolidated, 'state' | 'raw'>>();
  const apart = new Map<string, number>();
  compiled.indicators.forEach(({ code, measure, tolerance }, k) => {
    const list = readingsFrom(compiled.sources[k], readings.get(code) ?? []);
    const one = consolidateOne(rule, list, settled.get(code));
    // Clients are not at odds with each other: only assessors are brought to agree.
    const said = measure.kind === 'survey' ? { ...one, unresolved: false } : one;
    consolidated.set(code, said);
    const answers = feedback.find(({ indicator }) => indicator === code);
    values.set(
      code,
      measure.kind === 'survey' ? surveyInput(figuresOf(measure, answers), said) : said,
    );
    const spread = scoreSpread(compiled, k, list);
    // Half a millionth of a point is arithmetic, not disagreement.
    if (tolerance !== undefined && spread !== null && spread > tolerance + 5e-7) {
      apart.set(code, spread);
    }
  });
  const { states, raws } = inputOf(compiled, values);
  return { result: scoreAssessment(compiled, states, raws, peers), consolidated, apart };
}
