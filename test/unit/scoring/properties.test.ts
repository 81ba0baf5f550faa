import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode } from '#shared/domain/framework/node.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { scoreAssessment } from '#shared/scoring/result-of.ts';
import { type IndicatorInput, inputOf } from '#shared/scoring/score-input.ts';
import { percent } from './framework-builder.ts';
import { randomAssessment } from './random-framework.ts';

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

  it('contributions add up to the total where nothing is clamped or least', () => {
    fc.assert(
      fc.property(randomAssessment, ({ top, inputs }) => {
        const plain = JSON.parse(
          JSON.stringify(top).replaceAll('"minimum","missing"', '"weighted-mean","missing"'),
        ) as Framework;
        const open = JSON.parse(
          JSON.stringify(plain).replaceAll('"clamp":true', '"clamp":false'),
        ) as Framework;
        const leaves = new Set(indicatorsOf(open).map((indicator) => indicator.code));
        const { total, nodes } = resultFor(open, inputs);
        if (total === null) return;
        const added = nodes.reduce(
          (sum, node) => sum + (leaves.has(node.code) ? (node.contribution ?? 0) : 0),
          0,
        );
        expectSameTotal(added, total);
      }),
      settings,
    );
  });

  it('a better score of one indicator never makes the total worse', () => {
    fc.assert(
      fc.property(
        randomAssessment,
        fc.nat(),
        fc.double({ min: 0, max: 40, noNaN: true }),
        (found, pick, lift) => {
          const { top, inputs } = found;
          const straight = withSiblings(top, (nodes) =>
            nodes.map((node) =>
              node.kind === 'indicator' ? ({ ...node, measure: percent } as typeof node) : node,
            ),
          );
          const indicators = indicatorsOf(straight);
          const { code } = indicators[pick % indicators.length];
          const said = inputs.get(code);
          if (said?.raw == null) return;
          const lifted = new Map(inputs).set(code, { ...said, raw: said.raw + lift });
          const [before, after] = [resultFor(straight, inputs), resultFor(straight, lifted)];
          expect(after.total === null).toBe(before.total === null);
          expect(after.total ?? 0).toBeGreaterThanOrEqual((before.total ?? 0) - 1e-9);
        },
      ),
      settings,
    );
  });

  it('an indicator that does not apply gives the result of the framework without it', () => {
    fc.assert(
      fc.property(randomAssessment, fc.nat(), ({ top, inputs }, pick) => {
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

  it('the grade is never above that of a critical rule that fired, nor above the computed one', () => {
    let vetoes = 0;
    fc.assert(
      fc.property(randomAssessment, ({ top, inputs }) => {
        const { grade, computedGrade, fired } = resultFor(top, inputs);
        if (grade.kind !== 'grade' || computedGrade.kind !== 'grade') {
          expect(fired).toEqual([]);
          return;
        }
        const from = (code: string) => top.grades.find((band) => band.code === code)?.from ?? -1;
        expect(from(grade.code)).toBeLessThanOrEqual(from(computedGrade.code));
        for (const { node } of fired) {
          const rule = indicatorsOf(top).find((indicator) => indicator.code === node)?.critical;
          expect(from(grade.code)).toBeLessThanOrEqual(from(rule?.grade ?? ''));
          vetoes += 1;
        }
      }),
      settings,
    );
    expect(vetoes).toBeGreaterThan(100);
  });
});
