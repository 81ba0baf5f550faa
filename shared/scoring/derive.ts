import type { CompiledFramework } from './compiled-framework.ts';
import type { Derivation } from './derivation.ts';
import { stateCode, stateCount } from './state-codes.ts';

const valueCode = stateCode('value');
const notApplicableCode = stateCode('not-applicable');
const notAssessedCode = stateCode('not-assessed');

/** What is computed from others, in the rows of an input: both arrays are written. */
export interface DerivedRows {
  readonly states: Uint8Array;
  readonly raws: Float64Array;
}

/** The weighted sum in one assessment, whose indicators start at `row`; NaN when it is not assessed. */
function weightedSum(
  { stateMeasured }: CompiledFramework,
  { terms, weights, blocks, cyclic }: Derivation,
  { states, raws }: DerivedRows,
  row: number,
): number {
  let sum = 0;
  let present = 0;
  let all = 0;
  let lacking = cyclic;
  for (let t = 0; t < terms.length; t++) {
    const term = terms[t];
    const raw =
      term >= 0 && stateMeasured[term * stateCount + states[row + term]] === 1
        ? raws[row + term]
        : Number.NaN;
    all += weights[t];
    if (Number.isNaN(raw)) lacking = true;
    else {
      sum += weights[t] * raw;
      present += weights[t];
    }
  }
  if (!lacking) return sum;
  return blocks || cyclic || present === 0 ? Number.NaN : (sum * all) / present;
}

/**
 * Computes the derived indicators of `count` assessments: Σ w·raw of the terms that have a raw value. With
 * one missing it is not assessed, or, where the measure redistributes, Σ w·raw of the rest · Σ w of all ÷
 * Σ w of the rest. Where an assessor said that the derived indicator itself does not apply, it does not.
 */
export function derive(compiled: CompiledFramework, rows: DerivedRows, count: number): void {
  const { derivations, indicatorCount } = compiled;
  const { states, raws } = rows;
  for (const derivation of derivations) {
    for (let i = 0; i < count; i++) {
      const row = i * indicatorCount;
      const at = row + derivation.indicator;
      const applies = states[at] !== notApplicableCode;
      const raw = applies ? weightedSum(compiled, derivation, rows, row) : Number.NaN;
      raws[at] = raw;
      if (applies) states[at] = Number.isNaN(raw) ? notAssessedCode : valueCode;
    }
  }
}
