import { describe, expect, it } from 'vitest';
import { randomStream } from '#shared/certainty/random/random-stream.ts';
import { disputedReadings, resampleReadings } from '#shared/certainty/resampled-readings.ts';
import {
  drawSurveyMeans,
  resampleRespondents,
  type SurveyCell,
  standardErrorOf,
} from '#shared/certainty/survey-error.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { AssessorReading } from '#shared/scoring/consolidate.ts';
import { stateCode, stateOf } from '#shared/scoring/state-codes.ts';

const reading = (raw: number | null, order = 0, lead = false): AssessorReading => ({
  state: raw === null ? 'not-assessed' : 'value',
  raw,
  lead,
  date: `2026-03-0${1 + (order % 9)}`,
  order,
});

const draws = 20_000;

/** How often each consolidated value was drawn; a state for want of a value. */
function drawn(rule: ConsolidationRule, readings: readonly AssessorReading[]) {
  const disputed = disputedReadings(rule, [{ assessment: 1, indicator: 2, readings }], 3);
  const counts = new Map<number | string, number>();
  let untouched = true;
  for (let draw = 0; draw < draws; draw++) {
    const input = {
      states: new Uint8Array(9).fill(stateCode('value')),
      raws: new Float64Array(9).fill(-1),
    };
    resampleReadings(disputed, 1, randomStream(3, draw, 1), input, 3);
    const raw = input.raws[5];
    const key = Number.isNaN(raw) ? stateOf(input.states[5]) : raw;
    counts.set(key, (counts.get(key) ?? 0) + 1 / draws);
    untouched &&= input.raws.every((value, i) => i === 5 || value === -1);
  }
  expect(untouched).toBe(true);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const near = (share: number) => expect.closeTo(share, 1.7);

describe('resampled readings', () => {
  it('of two assessors come to one, the mean or the other, as a quarter, half and a quarter', () => {
    expect(drawn('mean', [reading(2), reading(4)])).toEqual({
      2: near(0.25),
      3: near(0.5),
      4: near(0.25),
    });
  });

  it('lose their value as often as nobody who has one is drawn', () => {
    expect(drawn('mean', [reading(4), reading(null)])).toEqual({
      4: near(0.75),
      'not-assessed': near(0.25),
    });
  });

  it('follow the rule of the round: the lead, and the mean of the others where the lead is not drawn', () => {
    const shares = drawn('lead', [reading(1, 0, true), reading(3, 1), reading(3, 2)]);
    expect(shares).toEqual({ 1: near(19 / 27), 3: near(8 / 27) });
  });

  it('of five assessors, too many for a table, have the mean and variance of resampled means', () => {
    const shares = drawn(
      'mean',
      [1, 2, 3, 4, 5].map((raw, i) => reading(raw, i)),
    );
    const values = Object.entries(shares).map(([raw, share]) => [Number(raw), share as number]);
    const mean = values.reduce((sum, [raw, share]) => sum + raw * share, 0);
    const variance = values.reduce((sum, [raw, share]) => sum + (raw - mean) ** 2 * share, 0);
    expect(mean).toBeCloseTo(3, 1);
    // Variance of the values with n in the denominator, over n: 2/5.
    expect(variance).toBeGreaterThan(0.385);
    expect(variance).toBeLessThan(0.415);
  });

  it('are only of indicators on which another outcome is possible', () => {
    const cells = [
      { assessment: 0, indicator: 0, readings: [reading(3)] },
      { assessment: 0, indicator: 1, readings: [reading(3), reading(3, 1)] },
      { assessment: 2, indicator: 1, readings: [reading(3), reading(1, 1)] },
    ];
    expect(Array.from(disputedReadings('mean', cells, 3).start)).toEqual([0, 0, 0, 1]);
  });

  it('leave a moderated value alone: it was agreed on', () => {
    const cells = [{ assessment: 0, indicator: 0, readings: [reading(3), reading(1, 1)] }];
    expect(Array.from(disputedReadings('consensus', cells, 1).start)).toEqual([0, 0]);
  });
});

function survey(votes: readonly (readonly number[])[], clients: number | null = null): SurveyCell {
  return {
    assessment: 0,
    respondents: votes[0].length,
    figures: votes.map((given, indicator) => ({
      indicator,
      votes: Float64Array.from(given),
      observed: meanOf(given.filter((vote) => !Number.isNaN(vote))),
      range: [0, 100],
      standardError: standardErrorOf(Float64Array.from(given), clients),
    })),
  };
}

function means(cell: SurveyCell, draw: typeof resampleRespondents) {
  const picks = new Int32Array(cell.respondents);
  return Array.from({ length: draws }, (_, i) => {
    const raws = new Float64Array(cell.figures.length);
    draw(cell, randomStream(8, i, 0), raws, 0, picks);
    return raws;
  });
}

const meanOf = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
const deviation = (values: readonly number[]) => {
  const middle = meanOf(values);
  return Math.sqrt(meanOf(values.map((x) => (x - middle) ** 2)));
};

describe('resampled respondents', () => {
  const votes = [40, 60, 70, 80, 100, 50, 60, 90];

  it('have means that scatter by σ/√n around the observed one', () => {
    const drawnMeans = means(survey([votes]), resampleRespondents);
    const values = drawnMeans.map((raws) => raws[0]);
    expect(meanOf(values)).toBeCloseTo(meanOf(votes), 0);
    expect(deviation(values) / (deviation(votes) / Math.sqrt(votes.length))).toBeCloseTo(1, 1);
  });

  it('answer all sections: what is equal in every respondent stays equal in every draw', () => {
    const drawnMeans = means(survey([votes, votes]), resampleRespondents);
    expect(drawnMeans.every((raws) => raws[0] === raws[1])).toBe(true);
  });

  it('who did not answer a section do not count in it, and without any the figure stays', () => {
    const cell = survey([[Number.NaN, 30, Number.NaN]]);
    const values = means(cell, resampleRespondents).map((raws) => raws[0]);
    expect(new Set(values)).toEqual(new Set([30]));
  });
});

describe('normally drawn survey means', () => {
  const votes = [40, 60, 70, 80, 100, 50, 60, 90];
  const observed = meanOf(votes);

  it('scatter by the standard error, s/√n', () => {
    const values = means(survey([votes]), drawSurveyMeans).map((raws) => raws[0]);
    const error = Math.sqrt(meanOf(votes.map((x) => (x - observed) ** 2)) / 7);
    expect(meanOf(values)).toBeCloseTo(observed, 0);
    expect(deviation(values) / error).toBeCloseTo(1, 1);
  });

  it('do not scatter where every client was asked, and less where many were', () => {
    expect(standardErrorOf(Float64Array.from(votes), 8)).toBe(0);
    expect(standardErrorOf(Float64Array.from(votes), 16)).toBeCloseTo(
      standardErrorOf(Float64Array.from(votes), null) * Math.sqrt(1 / 2),
      12,
    );
  });

  it('stay within what answers can come to', () => {
    const cell = survey([[100, 100, 100, 10]]);
    const values = means(cell, drawSurveyMeans).map((raws) => raws[0]);
    expect(Math.max(...values)).toBe(100);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  });
});
