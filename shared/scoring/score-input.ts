import type { ObservationState } from '#shared/domain/observation.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { stateCode } from './state-codes.ts';

/**
 * The raw values of the peers that one assessment is compared with, by indicator code; its own are not
 * among them.
 */
export type PeerValues = ReadonlyMap<string, readonly number[]>;

/** The consolidated inputs of `count` assessments, one row of indicators after another. */
export interface ScoreInput {
  /** count × indicators: state codes. */
  readonly states: Uint8Array;
  /** count × indicators: raw values; NaN without one. */
  readonly raws: Float64Array;
  readonly count: number;
  /** By assessment: which peer group it is in. Absent: all are peers of each other. */
  readonly peerGroups?: Int32Array;
  /** When given, every assessment is compared with these peers and none of its batch. */
  readonly peers?: PeerValues;
}

/** The consolidated state and raw value of one indicator. */
export interface IndicatorInput {
  readonly state: ObservationState;
  readonly raw: number | null;
}

function checkLength(name: string, length: number, expected: number): void {
  if (length !== expected) {
    throw new RangeError(`${name}: expected ${expected} values, found ${length}`);
  }
}

/** @throws RangeError when the arrays of an input are not as long as its count says */
export function checkInput({ indicatorCount }: CompiledFramework, input: ScoreInput): void {
  const { states, raws, peerGroups, count } = input;
  checkLength('states', states.length, count * indicatorCount);
  checkLength('raws', raws.length, count * indicatorCount);
  if (peerGroups !== undefined) checkLength('peerGroups', peerGroups.length, count);
}

/** Inputs for `count` assessments in which nothing is assessed yet. */
export function emptyInput(compiled: CompiledFramework, count: number): ScoreInput {
  const size = count * compiled.indicatorCount;
  return {
    states: new Uint8Array(size).fill(stateCode('not-assessed')),
    raws: new Float64Array(size).fill(Number.NaN),
    count,
  };
}

/** Writes one indicator's consolidated value into assessment `index` of `input`. */
export function setInput(
  compiled: CompiledFramework,
  input: ScoreInput,
  index: number,
  indicator: number,
  value: IndicatorInput,
): void {
  const at = index * compiled.indicatorCount + indicator;
  input.states[at] = stateCode(value.state);
  input.raws[at] = value.raw ?? Number.NaN;
}

/** The input of one assessment from values by indicator code; what is absent is not assessed. */
export function inputOf(
  compiled: CompiledFramework,
  values: ReadonlyMap<string, IndicatorInput>,
): ScoreInput {
  const input = emptyInput(compiled, 1);
  compiled.indicators.forEach((indicator, k) => {
    const value = values.get(indicator.code);
    if (value !== undefined) setInput(compiled, input, 0, k, value);
  });
  return input;
}
