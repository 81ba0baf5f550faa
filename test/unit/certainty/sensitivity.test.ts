import { describe, expect, it } from 'vitest';
import { sensitivityOf } from '#shared/certainty/sensitivity/sensitivity.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { emptyInput, setInput } from '#shared/scoring/score-input.ts';
import { indicator, smallFramework } from './small-framework.ts';

const scale = { kind: 'scale', minimum: 0, maximum: 100 } as const;

function sensitivity(framework: Framework, rows: readonly Record<string, number>[], share = 0.2) {
  const compiled = compileFramework(framework);
  const input = emptyInput(compiled, rows.length);
  rows.forEach((row, i) => {
    for (const [code, raw] of Object.entries(row)) {
      const k = compiled.indicatorIndex.get(code) ?? -1;
      setInput(compiled, input, i, k, { state: 'value', raw });
    }
  });
  return sensitivityOf(compiled, input, share);
}

const three = smallFramework([
  indicator('A', scale, { weight: 2 }),
  indicator('B', scale),
  indicator('C', scale, { critical: { below: 30, grade: 'D' } }),
]);

// Totals: 62.5 (B), 61.25 (B), 47.5 (C); the last C under 30, so D.
const rows = [
  { A: 80, B: 20, C: 70 },
  { A: 50, B: 95, C: 50 },
  { A: 60, B: 60, C: 10 },
];

describe('a round without an indicator', () => {
  it('is scored as if the indicator were not there, in weight and in veto', () => {
    const [withoutA, withoutB, withoutC] = sensitivity(three, rows).indicators;
    // Without A: 45 (C), 72.5 (B), 35 (D).
    expect(withoutA).toEqual({
      indicator: 'A',
      largestShift: { assessment: 0, from: 1, to: 2 },
      correlation: expect.closeTo(0.5, 12),
      changes: [{ assessment: 0, from: 2, to: 1 }],
    });
    // Without B: 76.7 (B), 50 (C), 43.3 (vetoed): ranks as before.
    expect(withoutB).toMatchObject({
      largestShift: null,
      correlation: expect.closeTo(1, 12),
      changes: [{ assessment: 1, from: 2, to: 1 }],
    });
    // Without C: 60 (B), 65 (B), 60 and no veto (B).
    expect(withoutC).toMatchObject({
      largestShift: { assessment: 0, from: 1, to: 2 },
      changes: [{ assessment: 2, from: 0, to: 2 }],
    });
  });

  it('still derives from what is left out', () => {
    const derived = smallFramework([
      indicator('A', scale),
      indicator('SUM', {
        kind: 'derived',
        terms: [{ indicator: 'A', weight: 1 }],
        rule: { kind: 'goalposts', worst: 0, best: 100 },
      }),
    ]);
    const [withoutA] = sensitivity(derived, [{ A: 70 }, { A: 30 }]).indicators;
    expect(withoutA).toMatchObject({ changes: [], correlation: expect.closeTo(1, 12) });
  });
});

describe('a round with one weight changed', () => {
  it('is scored with that weight raised and lowered, siblings as they are', () => {
    const { weights } = sensitivity(three, rows, 0.5);
    expect(weights.map(({ node, change }) => `${node} ${change}`)).toEqual([
      'A raised',
      'A lowered',
      'B raised',
      'B lowered',
      'C raised',
      'C lowered',
    ]);
    // A at 3: 66, 59, 50; at 1: 56.7, 65, 43.3.
    expect(weights[0]).toMatchObject({ largestShift: null });
    expect(weights[0].changes).toEqual([{ assessment: 1, from: 2, to: 1 }]);
    expect(weights[1].changes).toEqual([{ assessment: 0, from: 2, to: 1 }]);
    expect(weights[1].largestShift).toEqual({ assessment: 0, from: 1, to: 2 });
  });

  it('leaves out weights that decide nothing', () => {
    const least = smallFramework([indicator('A', scale), indicator('B', scale)], {
      aggregation: { method: 'minimum', missing: 'redistribute' },
    });
    expect(sensitivity(least, [{ A: 1, B: 2 }]).weights).toEqual([]);
  });
});
