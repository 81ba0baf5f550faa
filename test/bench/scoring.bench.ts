import { Framework, type FrameworkInput } from '#shared/domain/framework/framework.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import { stateCode } from '#shared/scoring/state-codes.ts';
import { type BenchResult, medianTime } from './median.ts';

const assessments = 10_000;
const groups = 12;
const perGroup = 5;
const indicators = groups * perGroup;

type Child = FrameworkInput['children'][number];

/** Three dimensions, twelve criteria, sixty rubric indicators. */
export function sixtyIndicators(): Framework {
  const name = { en: 'N', 'zh-CN': '名' };
  const aggregation = { method: 'weighted-mean', missing: 'redistribute' } as const;
  const levels = [1, 2, 3, 4].map((value) => ({ value, name, score: value * 25 }));
  const measure = { kind: 'rubric', levels } as const;
  const criterion = (g: number): Child => ({
    kind: 'group',
    code: `G${g}`,
    name,
    weight: 1 + (g % 3),
    aggregation,
    children: Array.from({ length: perGroup }, (_, i) => ({
      kind: 'indicator',
      code: `G${g}.${i}`,
      name,
      weight: 1 + (i % 4),
      measure,
    })),
  });
  const dimension = (d: number): Child => ({
    kind: 'group',
    code: `D${d}`,
    name,
    weight: 1 + d,
    aggregation,
    children: Array.from({ length: groups / 3 }, (_, i) => criterion((d * groups) / 3 + i)),
  });
  return Framework.parse({
    format: 'plumbline-framework-1',
    code: 'BENCH',
    name,
    aggregation,
    children: [0, 1, 2].map(dimension),
    grades: [{ code: 'A', name, from: 0, to: 100, tone: 'g5' }],
  });
}

/** Scoring 10,000 assessments × 60 indicators against a bare weighted sum over the same numbers. */
export function benchScoring(): BenchResult {
  const compiled = compileFramework(sixtyIndicators());
  const size = assessments * indicators;
  const raws = Float64Array.from({ length: size }, (_, i) => 1 + ((i * 7919) % 4));
  const states = new Uint8Array(size).fill(stateCode('value'));
  const weights = Float64Array.from({ length: indicators }, (_, i) => 1 + (i % 4));
  const sums = new Float64Array(assessments);
  const ours = medianTime(() => {
    scoreBatch(compiled, { states, raws, count: assessments });
  });
  const baseline = medianTime(() => {
    for (let a = 0; a < assessments; a++) {
      let sum = 0;
      const at = a * indicators;
      for (let i = 0; i < indicators; i++) sum += weights[i] * raws[at + i];
      sums[a] = sum;
    }
  });
  return {
    name: `Score ${assessments} assessments × ${indicators} indicators`,
    ours,
    baseline,
    ratio: ours / baseline,
    against: 'a bare weighted-sum loop over the same numbers',
  };
}
