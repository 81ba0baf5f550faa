import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AssessmentResult, FiredRule, GradeResult } from '#shared/domain/result.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { resultOf } from '#shared/scoring/result-of.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import { batchOf } from './batch-of.ts';
import { randomRound } from './random-framework.ts';
import { type TwinResult, twinResults } from './recursive-twin.ts';

const named = (grade: GradeResult) => (grade.kind === 'grade' ? grade.code : grade.kind);

function close(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-10 * Math.max(1, Math.abs(a), Math.abs(b));
}

const words = (rule: FiredRule) =>
  rule.rule === 'critical'
    ? `critical ${rule.node} ${rule.before} ${rule.after}`
    : `${rule.node} ${rule.code} ${rule.before} ${rule.after}`;

/** The rules that fired, node by node; those of one node keep their order. */
function byNode(fired: readonly string[]): string[] {
  const node = (rule: string) => rule.slice(0, rule.indexOf(' '));
  return fired.toSorted((a, b) => (node(a) < node(b) ? -1 : node(a) > node(b) ? 1 : 0));
}

/** Where a result and its twin part, in words; nothing where they agree. */
function differences(result: AssessmentResult, twin: TwinResult): string[] {
  const found = result.nodes.flatMap((node) => {
    const other = twin.nodes.get(node.code);
    const same =
      other !== undefined &&
      node.outcome === other.outcome &&
      node.computedGrade === other.computed &&
      node.grade === other.grade &&
      close(node.score, other.score) &&
      close(node.coverage, other.coverage) &&
      close(node.raw, other.raw) &&
      close(node.relative, other.relative);
    return same ? [] : [`${JSON.stringify(node)} against ${JSON.stringify(other)}`];
  });
  const whole = ({ total, computed, grade, fired }: Omit<TwinResult, 'nodes'>) =>
    `${total?.toFixed(8)} ${computed} ${grade} ${byNode(fired)}`;
  const top = whole({
    total: result.total,
    computed: named(result.computedGrade),
    grade: named(result.grade),
    fired: result.fired.map(words),
  });
  if (top !== whole(twin)) found.push(`${top} against ${whole(twin)}`);
  return result.nodes.length === twin.nodes.size ? found : [...found, 'not the same nodes'];
}

it('gives the figures of a method written a second time, on 10,000 random frameworks and rounds', () => {
  const met = new Map<string, number>();
  const count = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);
  fc.assert(
    fc.property(randomRound, ({ top, batch, groups }) => {
      const compiled = compileFramework(top);
      const scored = scoreBatch(compiled, batchOf(compiled, batch, groups));
      const twins = twinResults(top, batch, groups);
      twins.forEach((twin, i) => {
        const result = resultOf(compiled, scored, i);
        const apart = differences(result, twin);
        if (apart.length > 0) expect(apart).toEqual([]);
        for (const { outcome, relative } of result.nodes) {
          count(outcome);
          if (relative !== null) count('relative');
        }
        for (const { rule } of result.fired) count(rule);
        count(named(result.grade));
      });
    }),
    { seed: 20260303, numRuns: 10_000 },
  );
  // The random cases reached every outcome and every kind of grade and rule, many times.
  const all = ['A', 'B', 'C', 'D', 'E', 'excluded', 'insufficient-evidence', 'missing', 'no-score'];
  for (const what of [...all, 'scored', 'relative', 'limiter', 'critical']) {
    expect(met.get(what) ?? 0, what).toBeGreaterThan(300);
  }
}, 120_000);
