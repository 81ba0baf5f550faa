import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DrawPlan } from '#shared/certainty/draw-plan.ts';
import { drawRound, startDrawing } from '#shared/certainty/draw-round.ts';
import { type DrawnRound, roomForDraws } from '#shared/certainty/drawn-round.ts';
import { disputedReadings } from '#shared/certainty/resampled-readings.ts';
import { shareKeys, summariseDraws } from '#shared/certainty/summarise-draws.ts';
import { CertaintyOptions } from '#shared/domain/certainty.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { emptyInput, setInput } from '#shared/scoring/score-input.ts';
import { scoredTotals, scoreTotals } from '#shared/scoring/score-totals.ts';
import { districtPlan } from './drawn-district.ts';
import { indicator, rubric, smallFramework } from './small-framework.ts';

const ascending = (size: number) => Array.from({ length: size }, (_, i) => i);

/** Draws in the order given, starting anew before every chunk. */
function drawnIn(plan: DrawPlan, chunks: readonly (readonly number[])[]): DrawnRound {
  const drawn = roomForDraws(plan.options.draws, plan.round.input.count);
  for (const chunk of chunks) {
    const drawing = startDrawing(plan);
    for (const draw of chunk) drawRound(drawing, draw, drawn);
  }
  return drawn;
}

const drawnAll = (plan: DrawPlan) => drawnIn(plan, [ascending(plan.options.draws)]);

/** SHA-256 of all totals, ranks and grades, written as numbers. */
function fingerprint({ totals, ranks, grades }: DrawnRound): string {
  const text = [totals, ranks, grades].map((values) => Array.from(values).join()).join('\n');
  return createHash('sha256').update(text).digest('hex');
}

const off = { weights: null, assessors: false, survey: 'off' } as const;

describe('draws of a round', () => {
  const plan = districtPlan(23, { draws: 120, seed: 42 });

  it('give the numbers fixed here, on every machine', () => {
    expect(fingerprint(drawnAll(plan))).toBe(
      'd93f371f2531dacac5c1fb2f6ef7e2335150e212c5d009efb28e48a2a516b27b',
    );
  });

  it('come out the same in any order and in any chunks', () => {
    const all = fingerprint(drawnAll(plan));
    const draws = ascending(120);
    expect(fingerprint(drawnIn(plan, [draws.toReversed()]))).toBe(all);
    const odd = draws.filter((draw) => draw % 2 === 1);
    const even = draws.filter((draw) => draw % 2 === 0);
    expect(fingerprint(drawnIn(plan, [odd, even]))).toBe(all);
    expect(
      fingerprint(
        drawnIn(
          plan,
          draws.map((draw) => [draw]),
        ),
      ),
    ).toBe(all);
  });

  it('differ by seed', () => {
    const other = { ...plan, options: { ...plan.options, seed: 43 } };
    expect(fingerprint(drawnAll(other))).not.toBe(fingerprint(drawnAll(plan)));
  });

  it('with nothing drawn are what is computed', () => {
    const still = districtPlan(23, { draws: 100, ...off });
    const compiled = compileFramework(still.round.framework);
    const out = scoredTotals(23);
    scoreTotals(compiled, still.round.input, out);
    const { totals, grades } = drawnAll(still);
    for (const draw of [0, 1, 99]) {
      expect(totals.slice(draw * 23, draw * 23 + 23)).toEqual(out.totals);
      expect(Array.from(grades.slice(draw * 23, draw * 23 + 23))).toEqual(
        Array.from(out.grades, (grade) => (grade === -2 ? 4 : grade === -1 ? 5 : grade)),
      );
    }
  });

  it.each([
    ['weights', { ...off, weights: { concentration: 50 } }],
    ['assessors', { ...off, assessors: true }],
    ['respondents', { ...off, survey: 'respondents' as const }],
    ['survey means', { ...off, survey: 'normal' as const }],
  ])('vary when only %s are drawn', (_, options) => {
    const { totals } = drawnAll(districtPlan(23, { draws: 100, ...options }));
    // Assessment 8 has four readers who differ.
    expect(new Set(ascending(100).map((draw) => totals[draw * 23 + 8])).size).toBeGreaterThan(3);
  });
});

/** One assessment, everything observed by the assessors given. */
function planOf(
  framework: Framework,
  readings: Readonly<Record<string, readonly number[]>>,
  options: Partial<CertaintyOptions>,
): DrawPlan {
  const compiled = compileFramework(framework);
  const input = emptyInput(compiled, 1);
  const cells = Object.entries(readings).map(([code, raws]) => {
    const k = compiled.indicatorIndex.get(code) ?? -1;
    const mean = raws.reduce((sum, raw) => sum + raw, 0) / raws.length;
    setInput(compiled, input, 0, k, { state: 'value', raw: mean });
    return {
      assessment: 0,
      indicator: k,
      readings: raws.map((raw, order) => ({
        state: 'value' as const,
        raw,
        lead: false,
        date: '2026-03-01',
        order,
      })),
    };
  });
  const disputed = disputedReadings('mean', cells, 1);
  return {
    round: { framework, input, disputed, surveys: [], shrunken: [] },
    options: CertaintyOptions.parse({ draws: 4000, ...options }),
  };
}

function moments(values: Float64Array) {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length };
}

describe('what draws of a total are distributed like', () => {
  const halves = smallFramework([
    indicator('TOP', { kind: 'scale', minimum: 0, maximum: 100 }, { weight: 3 }),
    indicator('LOW', { kind: 'scale', minimum: 0, maximum: 100 }, { weight: 1 }),
  ]);

  it('over weights: 100 times a beta, the share of the one indicator that has everything', () => {
    const weights = { concentration: 19 };
    const { totals } = drawnAll(planOf(halves, { TOP: [100], LOW: [0] }, { ...off, weights }));
    const { mean, variance } = moments(totals);
    expect(mean).toBeCloseTo(75, 0);
    // 100² · p(1 − p)/(c + 1)
    expect(variance / (10_000 * ((0.75 * 0.25) / 20))).toBeCloseTo(1, 1);
  });

  it('over assessors: the weighted sum of resampled means', () => {
    const said = { TOP: [40, 60], LOW: [0, 50, 100] };
    const { totals } = drawnAll(planOf(halves, said, { ...off, assessors: true }));
    const { mean, variance } = moments(totals);
    expect(mean).toBeCloseTo(50, 0);
    // Σ (w/Σw)² · variance of the readings / n: 0.75²·100/2 + 0.25²·1666.7/3
    expect(variance / (0.5625 * 50 + 0.0625 * (5000 / 9))).toBeCloseTo(1, 1);
  });

  it('keeps bonus items and weights of zero', () => {
    const points = smallFramework(
      [
        indicator('BASE', rubric(2), { weight: 60 }),
        indicator('MORE', rubric(2), { weight: 40 }),
        indicator('BONUS', rubric(2), { weight: 5, bonus: true }),
        indicator('NOTHING', rubric(2), { weight: 0 }),
      ],
      { aggregation: { method: 'points', missing: 'zero', clamp: false } },
    );
    const all = { BASE: [2], MORE: [2], BONUS: [2], NOTHING: [1] };
    const weights = { concentration: 10 };
    const { totals } = drawnAll(planOf(points, all, { ...off, weights, draws: 200 }));
    // Everything has full points whatever the weights, and the bonus adds 5 to it.
    expect(Math.min(...totals)).toBeCloseTo(105, 9);
    expect(Math.max(...totals)).toBeCloseTo(105, 9);
  });

  it('compares with peers in every draw: percentiles of a group always have the mean 50', () => {
    const relative = smallFramework([
      indicator('R', {
        kind: 'numeric',
        decimals: 0,
        rule: { kind: 'percentile', better: 'lower' },
      }),
    ]);
    const compiled = compileFramework(relative);
    const count = 9;
    const input = emptyInput(compiled, count);
    const cells = ascending(count).map((assessment) => {
      const raws = [assessment, (assessment * 4) % count];
      setInput(compiled, input, assessment, 0, { state: 'value', raw: (raws[0] + raws[1]) / 2 });
      const readings = raws.map((raw, order) => ({
        state: 'value' as const,
        raw,
        lead: false,
        date: '2026-03-01',
        order,
      }));
      return { assessment, indicator: 0, readings };
    });
    const disputed = disputedReadings('mean', cells, count);
    const round = { framework: relative, input, disputed, surveys: [], shrunken: [] };
    const options = CertaintyOptions.parse({ ...off, assessors: true, draws: 100 });
    const { totals } = drawnAll({ round, options });
    for (const draw of ascending(100)) {
      const own = totals.slice(draw * count, (draw + 1) * count);
      expect(own.reduce((sum, total) => sum + total, 0) / count).toBeCloseTo(50, 9);
    }
    expect(new Set(totals).size).toBeGreaterThan(9);
  });

  it('gives grades their shares: half of the draws over a bound that the total stands on', () => {
    const said = { TOP: [60], LOW: [60] };
    const even = { TOP: [70], LOW: [30] };
    const weights = { concentration: 200 };
    const keys = shareKeys(compileFramework(halves).grades);
    const sure = drawnAll(planOf(halves, said, { ...off, weights }));
    expect(summariseDraws(sure, 0, keys).shares).toEqual({ B: 1 });
    // 0.75·70 + 0.25·30 = 60, the bound of B.
    const open = drawnAll(planOf(halves, even, { ...off, weights }));
    const { shares, totalInterval } = summariseDraws(open, 0, keys);
    expect(shares.B).toBeGreaterThan(0.45);
    expect(shares.B).toBeLessThan(0.55);
    expect(shares.B + shares.C).toBe(1);
    // Normal limits: 1.645 standard deviations of 40·√(0.1875/201).
    expect(totalInterval?.lower).toBeCloseTo(60 - 1.645 * 40 * Math.sqrt(0.1875 / 201), 0);
    expect(totalInterval?.upper).toBeCloseTo(60 + 1.645 * 40 * Math.sqrt(0.1875 / 201), 0);
  });
});
