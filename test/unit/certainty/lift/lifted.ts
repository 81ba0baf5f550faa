import { assessmentTrial } from '#shared/certainty/lift/assessment-trial.ts';
import { liftOf } from '#shared/certainty/lift/lift.ts';
import { betterNeverHarms } from '#shared/certainty/lift/rising.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Lift } from '#shared/domain/lift.ts';
import type { ObservationState, ObservedValue } from '#shared/domain/observation.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { rawOf } from '#shared/scoring/read-observation.ts';
import { scoreAssessment } from '#shared/scoring/result-of.ts';
import { type IndicatorInput, inputOf } from '#shared/scoring/score-input.ts';

/** What an assessment says, by indicator: a value, or a state without one. */
export type Said = Readonly<Record<string, ObservedValue | ObservationState>>;

type Peers = ReadonlyMap<string, readonly number[]>;

const noPeers: Peers = new Map();

function valuesOf(framework: Framework, said: Said) {
  const compiled = compileFramework(framework);
  const values = new Map(
    Object.entries(said).map<[string, IndicatorInput]>(([code, value]) => {
      if (typeof value === 'string') return [code, { state: value, raw: null }];
      const { measure } = compiled.indicators[compiled.indicatorIndex.get(code) ?? -1];
      return [code, { state: 'value', raw: rawOf(measure, value) }];
    }),
  );
  return { compiled, values };
}

/** The engine's result of what is said. */
export function resultOf(framework: Framework, said: Said, peers = noPeers): AssessmentResult {
  const { compiled, values } = valuesOf(framework, said);
  const { states, raws } = inputOf(compiled, values);
  return scoreAssessment(compiled, states, raws, peers);
}

/** What would lift an assessment. */
export function lifted(framework: Framework, said: Said, peers = noPeers): Lift {
  const { compiled, values } = valuesOf(framework, said);
  const { states, raws } = inputOf(compiled, values);
  const trial = assessmentTrial(compiled, { states, raws, peers });
  const present = compiled.indicators.map(({ code }) => {
    const value = said[code];
    return {
      raw: values.get(code)?.raw ?? null,
      value: value === undefined || typeof value === 'string' ? null : value,
      peers: peers.get(code) ?? [],
    };
  });
  return liftOf({ compiled, trial, present, rising: betterNeverHarms(framework) });
}
