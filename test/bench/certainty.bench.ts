import { setTimeout } from 'node:timers/promises';
import { drawInThreads } from '#core/certainty/draw-in-threads.ts';
import { startDrawThreads } from '#core/certainty/draw-thread.ts';
import type { DrawPlan } from '#shared/certainty/draw-plan.ts';
import { disputedReadings, type ReadingCell } from '#shared/certainty/resampled-readings.ts';
import { type SurveyCell, standardErrorOf } from '#shared/certainty/survey-error.ts';
import { CertaintyOptions } from '#shared/domain/certainty.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { consolidate } from '#shared/scoring/consolidate.ts';
import { emptyInput, setInput } from '#shared/scoring/score-input.ts';
import { type BenchResult, medianOf } from './median.ts';
import { sixtyIndicators } from './scoring.bench.ts';

const assessments = 1000;
const draws = 1000;

const respondents = 30;
/** So many indicators, the first of them, are figures of client feedback. */
const surveyed = 5;

/** What thirty clients of an assessment said: each another mean from 0 to 5. */
function feedback(assessment: number): SurveyCell {
  const figures = Array.from({ length: surveyed }, (_, indicator) => {
    const votes = Float64Array.from(
      { length: respondents },
      (_, i) => (assessment * 31 + indicator * 17 + i * 7) % 6,
    );
    const observed = votes.reduce((sum, vote) => sum + vote, 0) / respondents;
    const standardError = standardErrorOf(votes, null);
    return { indicator, votes, range: [0, 5] as const, observed, standardError };
  });
  return { assessment, respondents, figures };
}

/**
 * What a run draws that leaves everything as it is set: weights, thirty clients of each assessment, and two assessors
 * who read every other indicator and differ in one of four.
 */
function plan(): DrawPlan {
  const framework = sixtyIndicators();
  const compiled = compileFramework(framework);
  const input = emptyInput(compiled, assessments);
  const cells: ReadingCell[] = [];
  for (let assessment = 0; assessment < assessments; assessment++) {
    for (let indicator = surveyed; indicator < compiled.indicatorCount; indicator++) {
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
  const surveys = Array.from({ length: assessments }, (_, assessment) => feedback(assessment));
  for (const { assessment, figures } of surveys) {
    for (const { indicator, observed } of figures) {
      setInput(compiled, input, assessment, indicator, { state: 'value', raw: observed });
    }
  }
  const round = { framework, input, disputed, surveys, shrunken: [] };
  return { round, options: CertaintyOptions.parse({ draws }) };
}

/** Milliseconds in which threads have read their code. */
const startTime = 500;

/** The built code of a thread, as the app runs it: sources take a thread longer to read than to draw with. */
const code = new URL('../../dist/draw-worker.js', import.meta.url);

/** Milliseconds from the plan to the last summary; the threads are started before, as while a round is read. */
async function timeIn(given: DrawPlan, number: number): Promise<number> {
  const threads = startDrawThreads(number, code);
  await setTimeout(startTime);
  const start = performance.now();
  const drawing = drawInThreads(given, { threads, chunk: 10 }, undefined);
  while (!(await drawing.next()).done);
  return performance.now() - start;
}

/** A thousand draws of a thousand assessments × 60 indicators in two threads against one. */
export async function benchCertainty(): Promise<BenchResult> {
  const given = plan();
  const taken: [number[], number[]] = [[], []];
  for (let i = 0; i < 5; i++) {
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
