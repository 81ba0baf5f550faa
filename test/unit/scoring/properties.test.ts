import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { peersOf } from '#shared/scoring/compare-peers.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { resultOf, scoreAssessment } from '#shared/scoring/result-of.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import { type IndicatorInput, inputOf } from '#shared/scoring/score-input.ts';
import { batchOf } from './batch-of.ts';
import { randomAssessment, randomRound } from './random-framework.ts';

type Inputs = ReadonlyMap<string, IndicatorInput>;
const settings = { seed: 20260304, numRuns: 400 };

function resultFor(top: Framework, inputs: Inputs) {
  const compiled = compileFramework(top);
  const { states, raws } = inputOf(compiled, inputs);
  return scoreAssessment(compiled, states, raws);
}

/** The tree with every list of siblings changed. */
function mapSiblings(
  nodes: readonly FrameworkNode[],
  change: (siblings: FrameworkNode[]) => FrameworkNode[],
): FrameworkNode[] {
  return change(
    nodes.map((node) =>
      node.kind === 'group' ? { ...node, children: mapSiblings(node.children, change) } : node,
    ),
  );
}
const withSiblings = (
  top: Framework,
  change: (siblings: FrameworkNode[]) => FrameworkNode[],
): Framework => ({ ...top, children: mapSiblings(top.children, change) });

/** The tree with every group's rule changed. */
function withMethods(top: Framework, change: (rule: Aggregation) => Aggregation): Framework {
  const changed = withSiblings(top, (nodes) =>
    nodes.map((node) =>
      node.kind === 'group' ? { ...node, aggregation: change(node.aggregation) } : node,
    ),
  );
  return { ...changed, aggregation: change(top.aggregation) };
}
const scale = { kind: 'scale', minimum: 0, maximum: 100, origin: 'minimum' } as const;

function expectSameTotal(a: number | null, b: number | null): void {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a)));
}

describe('for every framework and assessment', () => {
  it('weights have no scale: seven times every weight of a group gives the same result', () => {
    fc.assert(
      fc.property(randomAssessment, ({ top, inputs }) => {
        const scaled = withSiblings(top, (nodes) =>
          nodes.map((node) => ({ ...node, weight: node.weight * 7 })),
        );
        const [before, after] = [resultFor(top, inputs), resultFor(scaled, inputs)];
        expectSameTotal(before.total, after.total);
        expect(after.grade).toEqual(before.grade);
        expect(after.coverage).toBeCloseTo(before.coverage, 12);
      }),
      settings,
    );
  });

  it('the order of siblings does not matter', () => {
    fc.assert(
      fc.property(randomAssessment, ({ top, inputs }) => {
        const turned = withSiblings(top, (nodes) => nodes.toReversed());
        const [before, after] = [resultFor(top, inputs), resultFor(turned, inputs)];
        expectSameTotal(before.total, after.total);
        expect(after.grade).toEqual(before.grade);
        const fired = (codes: typeof before.fired) => codes.map((rule) => rule.node).sort();
        expect(fired(after.fired)).toEqual(fired(before.fired));
      }),
      settings,
    );
  });

  it('coverage, and the shares of a group, stay within their bounds', () => {
    fc.assert(
      fc.property(randomAssessment, ({ top, inputs }) => {
        const { coverage, nodes } = resultFor(top, inputs);
        for (const x of [coverage, ...nodes.flatMap((node) => node.coverage ?? [])]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1 + 1e-12);
        }
        for (const node of nodes) {
          expect(node.score === null).toBe(node.outcome !== 'scored');
          if (node.score !== null) expect(node.score).toBeGreaterThanOrEqual(0);
        }
      }),
      settings,
    );
  });

  it('contributions add up to the total where every group is a sum that nothing clamps', () => {
    const sum = (rule: Aggregation): Aggregation =>
      rule.method === 'points'
        ? { ...rule, clamp: false }
        : { method: 'weighted-mean', missing: rule.missing };
    fc.assert(
      fc.property(randomAssessment, ({ top, inputs }) => {
        const open = { ...withMethods(top, sum), rounding: undefined };
        const leaves = new Set(indicatorsOf(open).map((indicator) => indicator.code));
        const { total, nodes } = resultFor(open, inputs);
        if (total === null) return;
        const added = nodes.reduce(
          (sum_, node) => sum_ + (leaves.has(node.code) ? (node.contribution ?? 0) : 0),
          0,
        );
        expectSameTotal(added, total);
      }),
      settings,
    );
  });

  // Not so under a lookup, whose rows may say anything, nor for grades, which a limiter may lower on a good
  // score; nor for a raw value outside its target range or where lower is better.
  it('a better score of one indicator never makes the total worse, whatever the mean', () => {
    let lifts = 0;
    const noLookup = (rule: Aggregation): Aggregation => {
      const missing = rule.missing === 'block' ? 'redistribute' : rule.missing;
      return rule.method === 'lookup'
        ? { method: 'geometric', missing, floor: 0 }
        : { ...rule, missing };
    };
    fc.assert(
      fc.property(
        randomAssessment,
        fc.nat(),
        fc.integer({ min: 1, max: 40 }),
        ({ top, inputs }, pick, lift) => {
          const straight = withSiblings(withMethods(top, noLookup), (nodes) =>
            nodes.map((node) => (node.kind === 'indicator' ? { ...node, measure: scale } : node)),
          );
          const indicators = indicatorsOf(straight);
          const { code } = indicators[pick % indicators.length];
          const said = inputs.get(code);
          if (said?.raw == null) return;
          const lifted = new Map(inputs).set(code, { ...said, raw: said.raw + lift });
          const [before, after] = [resultFor(straight, inputs), resultFor(straight, lifted)];
          expect(after.total === null).toBe(before.total === null);
          expect(after.total ?? 0).toBeGreaterThanOrEqual((before.total ?? 0) - 1e-9);
          if ((after.total ?? 0) > (before.total ?? 0)) lifts += 1;
        },
      ),
      { ...settings, numRuns: 800 },
    );
    expect(lifts).toBeGreaterThan(40);
  });

  // But for a derived indicator that rests on itself: taking one out of a draft's ring mends the others.
  it('an indicator that does not apply gives the result of the framework without it', () => {
    fc.assert(
      fc.property(randomAssessment, fc.nat(), ({ top, inputs }, pick) => {
        if (compileFramework(top).derivations.some((one) => one.cyclic)) return;
        const indicators = indicatorsOf(top);
        const { code } = indicators[pick % indicators.length];
        const excludes = withSiblings(top, (nodes) =>
          nodes.map((node) =>
            node.kind === 'indicator' && node.code === code
              ? { ...node, states: { ...node.states, 'not-applicable': 'exclude' } }
              : node,
          ),
        );
        const without = withSiblings(top, (nodes) =>
          nodes.filter((node) =>
            node.kind === 'group' ? node.children.length > 0 : node.code !== code,
          ),
        );
        if (without.children.length === 0) return;
        const said = new Map(inputs).set(code, { state: 'not-applicable', raw: null });
        const [before, after] = [resultFor(without, inputs), resultFor(excludes, said)];
        expectSameTotal(before.total, after.total);
        expect(after.grade).toEqual(before.grade);
        expect(after.coverage).toBeCloseTo(before.coverage, 12);
      }),
      settings,
    );
  });

  it('a capped grade is not above its cap, a floored one not below, and no veto is lifted', () => {
    const met = { cap: 0, floor: 0, set: 0, adjust: 0, critical: 0 };
    fc.assert(
      fc.property(randomAssessment, ({ top, inputs }) => {
        const { grade, fired } = resultFor(top, inputs);
        const from = (code: string) => top.grades.find((band) => band.code === code)?.from ?? -1;
        for (const rule of fired) {
          if (rule.rule === 'critical') {
            const cap = indicatorsOf(top).find(({ code }) => code === rule.node)?.critical?.grade;
            expect(from(rule.after)).toBeLessThanOrEqual(from(cap ?? ''));
            expect(grade.kind === 'grade' && from(grade.code) <= from(cap ?? '')).toBe(true);
            met.critical += 1;
            continue;
          }
          const effect = top.limiters.find(({ code }) => code === rule.code)?.effect;
          if (effect?.kind === 'cap')
            expect(from(rule.after)).toBeLessThanOrEqual(from(effect.grade));
          if (effect?.kind === 'floor') {
            expect(from(rule.after)).toBeGreaterThanOrEqual(from(effect.grade));
          }
          if (effect?.kind === 'set') expect(rule.after).toBe(effect.grade);
          met[effect?.kind ?? 'set'] += 1;
        }
      }),
      { ...settings, numRuns: 1200 },
    );
    for (const [kind, times] of Object.entries(met)) expect(times, kind).toBeGreaterThan(20);
  });
});

describe('for every round', () => {
  it('an assessment alone gives what it gives among its peers when their values are passed in', () => {
    let compared = 0;
    fc.assert(
      fc.property(randomRound, ({ top, batch, groups }) => {
        const compiled = compileFramework(top);
        const scored = scoreBatch(compiled, batchOf(compiled, batch, groups));
        batch.forEach((inputs, i) => {
          const { states, raws } = inputOf(compiled, inputs);
          const alone = scoreAssessment(compiled, states, raws, peersOf(compiled, scored, i));
          expect(alone).toEqual(resultOf(compiled, scored, i));
          compared += alone.nodes.filter((node) => node.relative !== null).length;
        });
      }),
      settings,
    );
    expect(compared).toBeGreaterThan(200);
  });

  it('the order of assessments does not matter, to the last bit', () => {
    fc.assert(
      fc.property(randomRound, ({ top, batch, groups }) => {
        const compiled = compileFramework(top);
        const { count, scores } = scoreBatch(compiled, batchOf(compiled, batch, groups));
        const turned = batchOf(compiled, batch.toReversed(), groups.toReversed());
        const again = scoreBatch(compiled, turned).scores;
        for (let i = 0; i < count; i++) {
          const [row, other] = [i, count - 1 - i].map((at) => at * compiled.nodeCount);
          expect(again.slice(other, other + compiled.nodeCount)).toEqual(
            scores.slice(row, row + compiled.nodeCount),
          );
        }
      }),
      settings,
    );
  });
});
