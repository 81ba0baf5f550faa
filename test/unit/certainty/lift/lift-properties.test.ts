import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betterNeverHarms } from '#shared/certainty/lift/rising.ts';
import type { Framework, FrameworkInput } from '#shared/domain/framework/framework.ts';
import type { LiftRoute } from '#shared/domain/lift.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import {
  type ChildInput,
  capBelow,
  fourGrades,
  group,
  indicator,
  type MeasureInput,
  rubric,
  smallFramework,
} from '#test/unit/certainty/small-framework.ts';
import { lifted, resultOf, type Said } from './lifted.ts';

const name = { en: 'N', 'zh-CN': '名' };
const rank = new Map(fourGrades.map(({ code }, i) => [code, i]));

/** Place of the final grade; −1 without one. */
const gradeOf = ({ grade }: AssessmentResult) =>
  grade.kind === 'grade' ? (rank.get(grade.code) ?? -1) : -1;

/** Measures with few values, so that all of them can be tried. */
const measures: readonly { measure: MeasureInput; values: readonly number[] }[] = [
  { measure: rubric(4), values: [1, 2, 3, 4] },
  { measure: rubric(3), values: [1, 2, 3] },
  { measure: { kind: 'scale', minimum: 0, maximum: 5 }, values: [0, 1, 2, 3, 4, 5] },
  {
    measure: {
      kind: 'numeric',
      minimum: 0,
      maximum: 6,
      decimals: 0,
      rule: { kind: 'goalposts', worst: 6, best: 0 },
    },
    values: [0, 1, 2, 3, 4, 5, 6],
  },
  {
    measure: {
      kind: 'numeric',
      minimum: 0,
      maximum: 5,
      decimals: 0,
      rule: {
        kind: 'bands',
        below: 0,
        bands: [
          { from: 2, score: 60 },
          { from: 4, score: 100 },
        ],
      },
    },
    values: [0, 1, 2, 3, 4, 5],
  },
];

interface Case {
  readonly framework: Framework;
  readonly said: Said;
  /** By indicator: every value it can have. */
  readonly values: ReadonlyMap<string, readonly number[]>;
}

const aggregation: fc.Arbitrary<FrameworkInput['aggregation']> = fc.constantFrom(
  { method: 'weighted-mean', missing: 'redistribute' },
  { method: 'geometric', missing: 'redistribute', floor: 5 },
  { method: 'harmonic', missing: 'redistribute' },
  { method: 'minimum', missing: 'redistribute' },
);

const criticalRule = fc.option(fc.constant({ below: 40, grade: 'D' }), { nil: undefined, freq: 4 });

/** A rule that punishes improvement: a search must not trust that better is never worse. */
const perverse = {
  code: 'PERVERSE',
  name,
  at: 'TOTAL',
  when: {
    match: 'all' as const,
    predicates: [
      {
        about: 'node' as const,
        node: 'I0',
        test: { of: 'score' as const, is: 'above' as const, than: 70 },
      },
    ],
  },
  effect: { kind: 'cap' as const, grade: 'D' },
};

const leaf = fc.record({
  kind: fc.nat({ max: measures.length - 1 }),
  weight: fc.integer({ min: 0, max: 4 }),
  critical: criticalRule,
  at: fc.nat({ max: 99 }),
});

const drawnCase: fc.Arbitrary<Case> = fc
  .record({
    leaves: fc.array(leaf, { minLength: 2, maxLength: 5 }),
    split: fc.boolean(),
    inner: aggregation,
    outer: aggregation,
    cap: fc.option(fc.record({ node: fc.nat({ max: 4 }), than: fc.constantFrom(30, 55, 70) })),
    perverse: fc.boolean(),
  })
  .map(({ leaves, split, inner, outer, cap, perverse: punish }) => {
    const children: ChildInput[] = leaves.map(({ kind, weight, critical }, i) =>
      indicator(`I${i}`, measures[kind].measure, { weight: weight + (i === 0 ? 1 : 0), critical }),
    );
    const tree = split
      ? [group('G1', children.slice(0, 2), { aggregation: inner, weight: 2 }), ...children.slice(2)]
      : children;
    const limiters = [
      ...(cap ? [capBelow(`I${cap.node % leaves.length}`, cap.than, 'C')] : []),
      ...(punish ? [perverse] : []),
    ];
    const values = new Map(leaves.map(({ kind }, i) => [`I${i}`, measures[kind].values]));
    const said = Object.fromEntries(
      leaves.map(({ kind, at }, i) => {
        const all = measures[kind].values;
        return [`I${i}`, all[at % all.length]];
      }),
    );
    return { framework: smallFramework(tree, { aggregation: outer, limiters }), said, values };
  });

const scoreIn = (framework: Framework, said: Said, code: string) =>
  resultOf(framework, said).nodes.find((node) => node.code === code)?.score ?? 0;

/** By indicator: the values that alone score better than the present one. */
function betterValues({ framework, said, values }: Case): Map<string, number[]> {
  return new Map(
    Array.from(values, ([code, all]) => {
      const now = scoreIn(framework, said, code);
      const scored = (value: number) => scoreIn(framework, { ...said, [code]: value }, code);
      return [code, all.filter((value) => scored(value) > now)];
    }),
  );
}

/** Whether some better values of some `size` indicators, and no others changed, reach a grade. */
function bruteForce(drawn: Case, size: number, target: number): boolean {
  const { framework, said } = drawn;
  const values = betterValues(drawn);
  const codes = [...values.keys()];
  const change = (from: number, left: number, now: Said): boolean => {
    if (left === 0) return gradeOf(resultOf(framework, now)) >= target;
    for (let i = from; i <= codes.length - left; i++) {
      for (const value of values.get(codes[i]) ?? []) {
        if (change(i + 1, left - 1, { ...now, [codes[i]]: value })) return true;
      }
    }
    return false;
  };
  return change(0, size, said);
}

function applied({ said }: Case, route: LiftRoute): Said {
  return {
    ...said,
    ...Object.fromEntries(route.steps.map(({ indicator: code, to }) => [code, to.raw])),
  };
}

describe('routes to the next grade', () => {
  it('reach it by the engine, with the total and grade they state', () => {
    fc.assert(
      fc.property(drawnCase, (drawn) => {
        const lift = lifted(drawn.framework, drawn.said);
        if (lift.kind !== 'routes') return;
        for (const route of lift.routes) {
          const result = resultOf(drawn.framework, applied(drawn, route));
          expect(gradeOf(result)).toBeGreaterThanOrEqual(rank.get(lift.target) ?? 9);
          expect(result.total).toBe(route.total);
          expect(result.grade).toEqual({ kind: 'grade', code: route.grade });
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('need no fewer indicators than brute force does, and none where brute force finds none', () => {
    let searched = 0;
    fc.assert(
      fc.property(drawnCase, (drawn) => {
        const now = gradeOf(resultOf(drawn.framework, drawn.said));
        const lift = lifted(drawn.framework, drawn.said);
        if (lift.kind === 'no-grade' || lift.kind === 'top') return;
        searched += 1;
        const sizes = Array.from(drawn.values.keys(), (_, i) => i + 1);
        const least = sizes.find((size) => bruteForce(drawn, size, now + 1));
        if (lift.kind !== 'routes') expect(least).toBeUndefined();
        else {
          expect(lift.proven).toBe(true);
          expect(lift.routes[0].steps).toHaveLength(least ?? 0);
        }
      }),
      { seed: 12, numRuns: 150 },
    );
    expect(searched).toBeGreaterThan(100);
  });

  it('have the least gain that single improvements can have', () => {
    fc.assert(
      fc.property(drawnCase, (drawn) => {
        const lift = lifted(drawn.framework, drawn.said);
        if (lift.kind !== 'routes' || lift.routes[0].steps.length !== 1) return;
        const target = rank.get(lift.target) ?? 9;
        const { framework, said } = drawn;
        const gains = [...betterValues(drawn)].flatMap(([code, values]) =>
          values
            .map((value) => ({ ...said, [code]: value }))
            .filter((better) => gradeOf(resultOf(framework, better)) >= target)
            .map((better) => scoreIn(framework, better, code) - scoreIn(framework, said, code)),
        );
        expect(lift.routes[0].gain).toBeCloseTo(Math.min(...gains), 9);
      }),
      { seed: 13, numRuns: 150 },
    );
  });

  it('are searched without shortcuts where a rule punishes improvement', () => {
    const fair = smallFramework([indicator('I0')], { limiters: [capBelow('I0', 50, 'C')] });
    const unfair = smallFramework([indicator('I0')], { limiters: [perverse] });
    expect(betterNeverHarms(fair)).toBe(true);
    expect(betterNeverHarms(unfair)).toBe(false);
  });
});
