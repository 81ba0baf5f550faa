import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { scoreOn } from '#shared/scoring/curve.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import { randomFramework } from './random-framework.ts';

it('the flattened curves of the engine are the curves of the explanation, to the last bit', () => {
  // Whole numbers meet knots and bounds; the neighbours of a bound lie within the slack for ties.
  const whole = fc.integer({ min: -25, max: 65 });
  const near = whole.map((x) => x - x * 2 ** -52);
  const raw = fc.oneof(whole, near, fc.double({ min: -30, max: 70, noNaN: true }));
  fc.assert(
    fc.property(randomFramework, fc.array(raw, { minLength: 5, maxLength: 20 }), (top, pool) => {
      const compiled = compileFramework(top);
      const { indicatorCount, nodeOfIndicator, isRelative, curves } = compiled;
      const raws = Float64Array.from({ length: indicatorCount }, (_, k) => pool[k % pool.length]);
      const states = new Uint8Array(indicatorCount);
      const { scores, figures } = scoreBatch(compiled, { states, raws, count: 1 });
      curves.forEach((curve, k) => {
        // Without peers there is nothing to read on a relative curve.
        if (isRelative[k] === 1 || Number.isNaN(figures[k])) return;
        expect(scores[nodeOfIndicator[k]]).toBe(scoreOn(curve, figures[k]));
      });
    }),
    { seed: 20260306, numRuns: 500 },
  );
});
