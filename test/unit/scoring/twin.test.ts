import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GradeResult } from '#shared/domain/result.ts';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { scoreAssessment } from '#shared/scoring/result-of.ts';
import { inputOf } from '#shared/scoring/score-input.ts';
import { randomAssessment } from './random-framework.ts';
import { twinFigures, twinGrades } from './recursive-twin.ts';

const named = (grade: GradeResult) => (grade.kind === 'grade' ? grade.code : grade.kind);

function close(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}

it('gives the figures of a method written a second time, on 2,000 random frameworks and assessments', () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(randomAssessment, ({ top, inputs }) => {
      const compiled = compileFramework(top);
      const { states, raws } = inputOf(compiled, inputs);
      const result = scoreAssessment(compiled, states, raws);
      const twin = twinFigures(top, inputs);
      expect(result.nodes.length).toBe(twin.size);
      for (const { code, outcome, score, coverage } of result.nodes) {
        const other = twin.get(code);
        outcomes.add(outcome);
        expect([code, outcome]).toEqual([code, other?.outcome]);
        const same = close(score, other?.score ?? null) && close(coverage, other?.coverage ?? null);
        expect(same, `${code}: ${score} ${coverage} against ${JSON.stringify(other)}`).toBe(true);
      }
      const grades = [named(result.computedGrade), named(result.grade)];
      for (const grade of grades) outcomes.add(grade);
      expect(grades).toEqual(twinGrades(top, inputs));
    }),
    { seed: 20260303, numRuns: 2000 },
  );
  // The random cases reached every outcome and every kind of grade.
  expect([...outcomes].sort()).toEqual(
    ['A', 'B', 'C', 'excluded', 'insufficient-evidence', 'missing', 'no-score', 'scored'].sort(),
  );
});
