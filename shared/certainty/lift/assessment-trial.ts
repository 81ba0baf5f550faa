import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { scoreAssessment } from '#shared/scoring/result-of.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import type { PeerValues } from '#shared/scoring/score-input.ts';
import { scoredTotals, scoreTotals } from '#shared/scoring/score-totals.ts';
import { scoringBlock } from '#shared/scoring/scoring-block.ts';
import { stateCode } from '#shared/scoring/state-codes.ts';
import type { Change, Trial } from './trial.ts';

const valueCode = stateCode('value');

/** One assessment's consolidated input, and the peers it is compared with. */
export interface TriedAssessment {
  /** By indicator: state codes. */
  readonly states: Uint8Array;
  /** By indicator: raw values, NaN without one. */
  readonly raws: Float64Array;
  readonly peers: PeerValues;
}

/** Scores an assessment over and over with some of its values changed; all else stays as it is. */
export function assessmentTrial(compiled: CompiledFramework, tried: TriedAssessment): Trial {
  const block = scoringBlock(compiled, 1);
  const out = scoredTotals(1);
  const states = tried.states.slice();
  const raws = tried.raws.slice();
  const input = { states, raws, count: 1, peers: tried.peers };
  let runs = 0;
  const changed = <Result>(changes: readonly Change[], score: () => Result): Result => {
    runs += 1;
    for (const { indicator, raw } of changes) {
      states[indicator] = valueCode;
      raws[indicator] = raw;
    }
    const result = score();
    for (const { indicator } of changes) {
      states[indicator] = tried.states[indicator];
      raws[indicator] = tried.raws[indicator];
    }
    return result;
  };
  return {
    run: (changes) =>
      changed(changes, () => {
        scoreTotals(compiled, input, out, { block });
        const [total] = out.totals;
        return { grade: Math.max(out.grades[0], -1), total: Number.isNaN(total) ? null : total };
      }),
    scoreOf: (change) =>
      changed([change], () => {
        const score = scoreBatch(compiled, input).scores[
          compiled.nodeOfIndicator[change.indicator]
        ];
        return Number.isNaN(score) ? null : score;
      }),
    result: (changes) =>
      changed(changes, () => scoreAssessment(compiled, states, raws, tried.peers)),
    get runs() {
      return runs;
    },
  };
}
