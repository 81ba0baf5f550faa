import { rankedTotal } from '#shared/scoring/rank.ts';
import { midranks } from '#shared/statistics/midranks.ts';
import { pearsonCorrelation } from '#shared/statistics/pearson-correlation.ts';
import type { ScoredRound } from './scored-round.ts';

/** An assessment whose place in the round moved. */
export interface RankShift {
  readonly assessment: number;
  readonly from: number;
  readonly to: number;
}

/** An assessment whose grade changed: places of grades, negative without one. */
export interface GradeChange {
  readonly assessment: number;
  readonly from: number;
  readonly to: number;
}

/** What becomes of a round when something is changed. */
export interface RoundComparison {
  /** The greatest change of a rank; null where nobody's changed. */
  readonly largestShift: RankShift | null;
  /** Spearman's ρ of the totals of those ranked both times, ties sharing ranks; null where undefined. */
  readonly correlation: number | null;
  readonly changes: readonly GradeChange[];
}

function largestShiftOf(before: ScoredRound, after: ScoredRound): RankShift | null {
  let largest: RankShift | null = null;
  before.ranks.forEach((from, assessment) => {
    const to = after.ranks[assessment];
    if (from === 0 || to === 0 || from === to) return;
    if (largest === null || Math.abs(to - from) > Math.abs(largest.to - largest.from)) {
      largest = { assessment, from, to };
    }
  });
  return largest;
}

function correlationOf(before: ScoredRound, after: ScoredRound): number | null {
  const both = Array.from(before.ranks.keys()).filter(
    (i) => before.ranks[i] > 0 && after.ranks[i] > 0,
  );
  const ranksIn = ({ totals }: ScoredRound) => midranks(both.map((i) => rankedTotal(totals[i])));
  const correlation = pearsonCorrelation(ranksIn(before), ranksIn(after));
  return correlation.kind === 'undefined' ? null : correlation.r;
}

/** Compares the ranks and grades of a round before and after a change. */
export function compareRounds(before: ScoredRound, after: ScoredRound): RoundComparison {
  const changes: GradeChange[] = [];
  before.grades.forEach((from, assessment) => {
    const to = after.grades[assessment];
    if (from !== to) changes.push({ assessment, from, to });
  });
  return {
    largestShift: largestShiftOf(before, after),
    correlation: correlationOf(before, after),
    changes,
  };
}
