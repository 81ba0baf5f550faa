import { describe, expect, it } from 'vitest';
import { peersOf } from '#shared/scoring/compare-peers.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { resultOf, scoreAssessment } from '#shared/scoring/result-of.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import type { IndicatorInput } from '#shared/scoring/score-input.ts';
import { batchOf } from './batch-of.ts';
import { framework, indicator, nodeOf } from './framework-builder.ts';

const percentile = { kind: 'percentile', better: 'higher' } as const;
const top = (rule: object, states = {}) =>
  compileFramework(
    framework([
      indicator('a', { measure: { kind: 'numeric', rule: { ...percentile, ...rule } }, states }),
    ]),
  );
type Said = number | IndicatorInput['state'];
const batch = (said: readonly Said[]) =>
  said.map((what) => {
    const input: IndicatorInput =
      typeof what === 'number' ? { state: 'value', raw: what } : { state: what, raw: null };
    return new Map([['a', input]]);
  });
function nodes(compiled: ReturnType<typeof top>, said: readonly Said[], groups?: number[]) {
  const scored = scoreBatch(compiled, batchOf(compiled, batch(said), groups));
  return said.map((_, i) => nodeOf(resultOf(compiled, scored, i), 'a'));
}

describe('comparison with peers', () => {
  it('is among the assessments of the batch in the same group', () => {
    // group 0: 10, 30, 20; group 1: 99, 1
    const found = nodes(top({}), [10, 99, 30, 1, 20], [0, 1, 0, 1, 0]);
    const sixths = [1, 5, 3].map((k) => expect.closeTo((100 * k) / 6, 12));
    expect(found.map((node) => node.relative)).toEqual([sixths[0], 75, sixths[1], 25, sixths[2]]);
    expect(found.map((node) => node.raw)).toEqual([10, 99, 30, 1, 20]);
  });
  it('leaves out who has no measured value', () => {
    const states = { 'carried-forward': 'not-allowed' } as const;
    const found = nodes(top({}, states), [10, 'refused', 30, 'not-applicable']);
    expect(found.map((node) => node.relative)).toEqual([25, null, 75, null]);
    expect(found[1]).toMatchObject({ state: 'refused', score: 0 });
  });
  it('is not assessed in a group that is too small, and follows that policy; the raw value stays', () => {
    const zero = top({ minimumPeers: 3 }, { 'not-assessed': 'zero' });
    expect(nodes(zero, [10, 30])[0]).toMatchObject({
      state: 'not-assessed',
      raw: 10,
      relative: null,
      score: 0,
      coverage: 0,
    });
  });
  it('is scored by steps over the percentile where there are some', () => {
    const steps = {
      below: 0,
      bands: [
        { from: 25, score: 40 },
        { from: 75, score: 100 },
      ],
    };
    // percentiles 12.5, 37.5, 62.5, 87.5
    expect(nodes(top({ steps }), [1, 2, 3, 4]).map((node) => node.score)).toEqual([0, 40, 40, 100]);
  });
  it('of z runs from worst to best, clamped', () => {
    const z = compileFramework(
      framework([
        indicator('a', {
          measure: {
            kind: 'numeric',
            rule: { kind: 'z-score', better: 'higher', worst: -1, best: 1 },
          },
        }),
      ]),
    );
    // z −1.5, −0.5, −0.5, −0.5, 0, 0, 1, 2
    expect(nodes(z, [2, 4, 4, 4, 5, 5, 7, 9]).map((node) => node.score)).toEqual([
      0, 25, 25, 25, 50, 50, 100, 100,
    ]);
  });
});

describe('one assessment alone', () => {
  const said = [10, 99, 30, 'refused', 20] as const;
  const groups = [0, 1, 0, 0, 0];
  it('gives what it gives among its peers, to the last bit, when their values are passed in', () => {
    const compiled = top({});
    const scored = scoreBatch(compiled, batchOf(compiled, batch(said), groups));
    const peers = peersOf(compiled, scored, 2);
    expect(peers).toEqual(new Map([['a', [10, 20]]]));
    const states = scored.states.slice(2, 3);
    const raws = scored.raws.slice(2, 3);
    const alone = scoreAssessment(compiled, states, raws, peers);
    expect(alone).toEqual(resultOf(compiled, scored, 2));
  });
  it('without peers is not assessed', () => {
    const { states, raws } = batchOf(top({}), batch([10]));
    expect(nodeOf(scoreAssessment(top({}), states, raws), 'a').state).toBe('not-assessed');
  });
  it('learns of peers in a group that is too small', () => {
    const compiled = top({ minimumPeers: 9 });
    const scored = scoreBatch(compiled, batchOf(compiled, batch(said), groups));
    expect(peersOf(compiled, scored, 0)).toEqual(new Map([['a', [30, 20]]]));
  });
});
