import { drawInThreads } from '#core/certainty/draw-in-threads.ts';
import type { DrawPlan } from '#shared/certainty/draw-plan.ts';
import { disputedReadings, type ReadingCell } from '#shared/certainty/resampled-readings.ts';
import { CertaintyOptions } from '#shared/domain/certainty.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { consolidate } from '#shared/scoring/consolidate.ts';
import { emptyInput, setInput } from '#shared/scoring/score-input.ts';
import { type BenchResult, medianOf } from './median.ts';
import { sixtyIndicators } from './scoring.bench.ts';

const assessments = 1000;
const draws = 1000;

/** Two assessors read every indicator of every assessment, and differ in one of four. */
function plan(): DrawPlan {
  const framework = sixtyIndicators();
  const compiled = compileFramework(framework);
  const input = emptyInput(compiled, assessments);
  const cells: ReadingCell[] = [];
  for (let assessment = 0; assessment < assessments; assessment++) {
    for (let indicator = 0; indicator < compiled.indicatorCount; indicator++) {
      const level = 1 + ((assessment * 7919 + indicator * 31) % 4);
      const other = (assessment + indicator) % 4 === 0 ? 5 - level : level;
      const readings = [level, other].map((raw, order) => ({
        state: 'value' as const,
        raw,
        lead: order === 0,
        date: '2026-03-01',
        order,
      }));
      cells.push({ assessment, indicator, readings });
      setInput(compiled, input, assessment, indicator, consolidate('mean', readings));
    }
  }
  const disputed = disputedReadings('mean', cells, assessments);
  const round = { framework, input, disputed, surveys: [], shrunken: [] };
  return { round, options: CertaintyOptions.parse({ draws }) };
}

/** Milliseconds from the start of the threads to the last summary. */
async function timeIn(given: DrawPlan, threads: number): Promise<number> {
  const start = performance.now();
  const drawing = drawInThreads(given, { threads, chunk: 10 }, undefined);
  while (!(await drawing.next()).done);
  return performance.now() - start;
}

/** A thousand draws of a thousand assessments × 60 indicators in two threads against one. */
export async function benchCertainty(): Promise<BenchResult> {
  const given = plan();
  const taken: [number[], number[]] = [[], []];
  for (let i = 0; i < 3; i++) {
    taken[0].push(await timeIn(given, 2));
    taken[1].push(await timeIn(given, 1));
  }
  const [ours, baseline] = taken.map(medianOf);
  return {
    name: `${draws} draws of ${assessments} assessments × 60 indicators in two threads`,
    ours,
    baseline,
    ratio: ours / baseline,
    against: 'one thread',
  };
}
