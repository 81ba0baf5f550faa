import { Framework, type FrameworkInput } from '#shared/domain/framework/framework.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import type { ScoreInput } from '#shared/scoring/score-input.ts';
import { scoredTotals, scoreTotals } from '#shared/scoring/score-totals.ts';
import { scoringBlock } from '#shared/scoring/scoring-block.ts';
import { stateCode } from '#shared/scoring/state-codes.ts';
import { type BenchResult, medianOf } from './median.ts';

const assessments = 100_000;
const groups = 12;
const perGroup = 5;
const indicators = groups * perGroup;
const runs = 15;

type Child = FrameworkInput['children'][number];

/** Scores of the levels of a rubric: even ones are a straight line. */
const evenLevels = [25, 50, 75, 100];
const unevenLevels = [0, 40, 70, 100];

/** Three dimensions, twelve criteria, sixty indicators: rubrics of four levels and numbers between goalposts. */
export function sixtyIndicators(levelScores: readonly number[] = evenLevels): Framework {
  const name = { en: 'N', 'zh-CN': '名' };
  const aggregation = { method: 'weighted-mean', missing: 'redistribute' } as const;
  const levels = levelScores.map((score, i) => ({ value: i + 1, name, score }));
  const rubric = { kind: 'rubric', levels } as const;
  const numeric = { kind: 'numeric', rule: { kind: 'goalposts', worst: 0, best: 5 } } as const;
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
      measure: i % 2 === 0 ? rubric : numeric,
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
    grades: ['D', 'C', 'B', 'A'].map((code, i) => ({
      code,
      name,
      from: 25 * i,
      to: 25 * (i + 1),
      tone: 'g3',
    })),
  });
}

/** Whole levels for rubrics, any number for the rest; `gaps` in a hundred of them not applicable. */
export function inputs(gaps: number): ScoreInput {
  const size = assessments * indicators;
  let seed = 20260309;
  // Numerical Recipes' linear congruential generator: the same numbers every time.
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const raws = new Float64Array(size);
  const states = new Uint8Array(size).fill(stateCode('value'));
  for (let at = 0; at < size; at++) {
    const rubric = ((at % indicators) % perGroup) % 2 === 0;
    raws[at] = rubric ? 1 + Math.floor(4 * random()) : 5 * random();
    if (random() < gaps / 100) {
      states[at] = stateCode('not-applicable');
      raws[at] = Number.NaN;
    }
  }
  return { states, raws, count: assessments };
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

interface Variant {
  /** How many in a hundred values are not applicable. */
  readonly gaps: number;
  readonly levelScores: readonly number[];
  readonly name: string;
}

function benchOf({ gaps, levelScores, name }: Variant): BenchResult {
  const compiled = compileFramework(sixtyIndicators(levelScores));
  const input = inputs(gaps);
  const out = scoredTotals(assessments);
  const block = scoringBlock(compiled, assessments);
  const weights = Float64Array.from({ length: indicators }, (_, i) => 1 + (i % 4));
  const sums = new Float64Array(assessments);
  const { raws } = input;
  const bare = () => {
    for (let a = 0; a < assessments; a++) {
      let sum = 0;
      const at = a * indicators;
      for (let i = 0; i < indicators; i++) sum += weights[i] * raws[at + i];
      sums[a] = sum;
    }
  };
  const ours: number[] = [];
  const baseline: number[] = [];
  // Interleaved, so that both meet the machine in the same mood; the first two runs do not count.
  for (let run = -2; run < runs; run++) {
    const [mine, theirs] = [
      timeOf(() => scoreTotals(compiled, input, out, { block })),
      timeOf(bare),
    ];
    if (run < 0) continue;
    ours.push(mine);
    baseline.push(theirs);
  }
  const [mine, theirs] = [medianOf(ours), medianOf(baseline)];
  return {
    name: `Score ${assessments} assessments × ${indicators} indicators${name}`,
    ours: mine,
    baseline: theirs,
    ratio: mine / theirs,
    against: 'a bare weighted-sum loop over the same numbers',
  };
}

/** Totals, coverages and grades of 100,000 assessments × 60 indicators against a bare weighted sum. */
export function benchScoring(): BenchResult {
  return benchOf({ gaps: 0, levelScores: evenLevels, name: '' });
}

/** The same where the levels of rubrics are not equally far apart. */
export function benchScoringUneven(): BenchResult {
  return benchOf({ gaps: 0, levelScores: unevenLevels, name: ', uneven rubrics' });
}

/** The same where one value in twenty is missing: no indicator is the same for everybody. */
export function benchScoringWithGaps(): BenchResult {
  return benchOf({ gaps: 5, levelScores: evenLevels, name: ', 5 % of them not applicable' });
}
