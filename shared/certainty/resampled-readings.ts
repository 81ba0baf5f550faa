import type { ConsolidationRule } from '#shared/domain/round.ts';
import {
  type AssessorReading,
  type Consolidated,
  consolidate,
} from '#shared/scoring/consolidate.ts';
import { stateCode } from '#shared/scoring/state-codes.ts';
import { drawIndex } from './random/draw-uniform.ts';
import type { RandomStream } from './random/random-stream.ts';

/** All readings of one indicator in one assessment. */
export interface ReadingCell {
  readonly assessment: number;
  readonly indicator: number;
  readonly readings: readonly AssessorReading[];
}

/** Cells of so many readings have what every resample comes to worked out before the first draw. */
const tabulated = 4;

/**
 * The indicators on which assessors could have come out otherwise: cells of two or more readings, as flat
 * arrays that a thread can be given. Those of assessment i are `start[i]` to `start[i + 1]` − 1.
 */
export interface DisputedReadings {
  readonly rule: ConsolidationRule;
  readonly start: Int32Array;
  readonly indicator: Int32Array;
  /** How many readings. */
  readonly size: Int32Array;
  /** Where a tabulated cell's outcomes begin; for any other its place in `untabulated`. */
  readonly at: Int32Array;
  readonly states: Uint8Array;
  readonly raws: Float64Array;
  readonly untabulated: readonly (readonly AssessorReading[])[];
}

/** The multisets of `size` readings out of `size`, and which of them each sequence of picks is. */
interface Picks {
  readonly multisets: readonly (readonly number[])[];
  /** By sequence, read as a number in base `size`. */
  readonly ofSequence: Uint8Array;
}

function picksOf(size: number): Picks {
  const known = new Map<string, number>();
  const multisets: number[][] = [];
  let sequences = 1;
  for (let i = 0; i < size; i++) sequences *= size;
  const ofSequence = Uint8Array.from({ length: sequences }, (_, sequence) => {
    const picks: number[] = [];
    for (let i = 0, rest = sequence; i < size; i++) {
      picks.push(rest % size);
      rest = Math.floor(rest / size);
    }
    picks.sort((a, b) => a - b);
    const key = picks.join();
    const place = known.get(key) ?? multisets.push(picks) - 1;
    known.set(key, place);
    return place;
  });
  return { multisets, ofSequence };
}

const picks = Array.from({ length: tabulated + 1 }, (_, size) => picksOf(size));

const same = (a: Consolidated, b: Consolidated) => a.state === b.state && a.raw === b.raw;

/**
 * Finds what resampling can change, by the round's rule.
 *
 * Under `consensus` nothing: the value was agreed on, or there is none.
 *
 * @param cells by rising assessment
 * @param count assessments of the round
 */
export function disputedReadings(
  rule: ConsolidationRule,
  cells: Iterable<ReadingCell>,
  count: number,
): DisputedReadings {
  const start = new Int32Array(count + 1);
  const [indicator, size, at]: number[][] = [[], [], []];
  const [states, raws]: number[][] = [[], []];
  const untabulated: (readonly AssessorReading[])[] = [];
  for (const cell of rule === 'consensus' ? [] : cells) {
    const { readings } = cell;
    if (readings.length < 2) continue;
    if (readings.length > tabulated) {
      at.push(untabulated.push(readings) - 1);
    } else {
      const outcomes = picks[readings.length].multisets.map((places) =>
        consolidate(
          rule,
          places.map((place) => readings[place]),
        ),
      );
      if (outcomes.every((outcome) => same(outcome, outcomes[0]))) continue;
      at.push(states.length);
      for (const { state, raw } of outcomes) {
        states.push(stateCode(state));
        raws.push(raw ?? Number.NaN);
      }
    }
    indicator.push(cell.indicator);
    size.push(readings.length);
    start[cell.assessment + 1] += 1;
  }
  for (let i = 0; i < count; i++) start[i + 1] += start[i];
  return {
    rule,
    start,
    indicator: Int32Array.from(indicator),
    size: Int32Array.from(size),
    at: Int32Array.from(at),
    states: Uint8Array.from(states),
    raws: Float64Array.from(raws),
    untabulated,
  };
}

function resampled(
  rule: ConsolidationRule,
  readings: readonly AssessorReading[],
  stream: RandomStream,
): Consolidated {
  return consolidate(
    rule,
    readings.map(() => readings[drawIndex(stream, readings.length)]),
  );
}

/**
 * Draws for every disputed indicator of an assessment as many of its readings, with replacement, and
 * writes what they come to by the round's rule.
 *
 * @param states and raws of all assessments; the row of this one begins at `row`
 */
export function resampleReadings(
  disputed: DisputedReadings,
  assessment: number,
  stream: RandomStream,
  input: { readonly states: Uint8Array; readonly raws: Float64Array },
  row: number,
): void {
  const { rule, start, indicator, size, at } = disputed;
  for (let cell = start[assessment]; cell < start[assessment + 1]; cell++) {
    const n = size[cell];
    const to = row + indicator[cell];
    if (n > tabulated) {
      const { state, raw } = resampled(rule, disputed.untabulated[at[cell]], stream);
      input.states[to] = stateCode(state);
      input.raws[to] = raw ?? Number.NaN;
    } else {
      const { ofSequence } = picks[n];
      const from = at[cell] + ofSequence[drawIndex(stream, ofSequence.length)];
      input.states[to] = disputed.states[from];
      input.raws[to] = disputed.raws[from];
    }
  }
}
