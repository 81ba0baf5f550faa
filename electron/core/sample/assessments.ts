import type { AssessmentState } from '#shared/domain/assessment.ts';
import type { VisitKind } from '#shared/domain/visit.ts';
import { contracts } from './contracts.ts';
import { evaluators } from './people.ts';
import { type Random, randomOf } from './random.ts';
import { rounds } from './rounds.ts';
import type { AssessmentKey, SampleContract } from './sample-data.ts';
import { siteNotReached } from './special-cases.ts';
import { workingDayAfter } from './working-day.ts';

/** What a visit looks at: everything, the papers, or the work on site. */
export type VisitScope = 'all' | 'papers' | 'site';

export interface PlannedVisit {
  readonly date: string;
  readonly kind: VisitKind;
  readonly scope: VisitScope;
}

/** An assessment with who does it and when. */
export interface PlannedAssessment extends AssessmentKey {
  readonly state: AssessmentState;
  readonly of: SampleContract;
  /** Logins, the lead first. */
  readonly assessors: readonly string[];
  readonly visits: readonly PlannedVisit[];
  /** The visits of the round before; none in the first. */
  readonly lastVisits: readonly PlannedVisit[];
}

/** How the 36 of the round under way divide, and the first and last working day of their visits. */
const underWay: readonly (readonly [AssessmentState, count: number, from: number, to: number])[] = [
  ['provider-review', 8, 0, 10],
  ['moderation', 4, 10, 15],
  ['submitted', 8, 14, 21],
  ['in-progress', 8, 22, 25],
  ['planned', 8, 30, 42],
];

function progress(round: string, index: number): readonly [AssessmentState, number, number] {
  if (round === '2025') return ['final', 0, 45];
  let place = (index * 11) % contracts.length;
  for (const [state, count, from, to] of underWay) {
    if (place < count) return [state, from, to];
    place -= count;
  }
  return ['planned', 30, 42];
}

function assessorsOf(index: number, roundIndex: number): string[] {
  const lead = (index + roundIndex * 2) % evaluators.length;
  const step = 1 + (Math.floor(index / evaluators.length) % (evaluators.length - 1));
  return [evaluators[lead], evaluators[(lead + step) % evaluators.length]];
}

function visitsOf(key: AssessmentKey, start: string, random: Random): PlannedVisit[] {
  const kind: VisitKind = random.chance(0.45) ? 'unannounced' : 'announced';
  const papers: PlannedVisit = { date: start, kind: 'desk-review', scope: 'papers' };
  if (siteNotReached(key)) return [papers];
  if (random.chance(0.4)) return [{ date: start, kind, scope: 'all' }];
  const date = workingDayAfter(start, random.integer(1, 4));
  return [papers, { date, kind, scope: 'site' }];
}

function planIn(r: number, i: number): PlannedAssessment {
  const { code: round, startsOn } = rounds[r];
  const of = contracts[i];
  const [state, from, to] = progress(round, i);
  const key = { round, contract: of.code };
  const random = randomOf(`visits ${round} ${of.code}`);
  const start = workingDayAfter(startsOn, 4 + random.integer(from, to));
  const visits = visitsOf(key, start, random);
  return {
    ...key,
    state,
    of,
    assessors: assessorsOf(i, r),
    // What is only planned has one day in the diary.
    visits: state === 'planned' ? [{ ...visits[0], kind: 'announced', scope: 'all' }] : visits,
    lastVisits: r === 0 ? [] : planIn(r - 1, i).visits,
  };
}

/** Every contract in every round. */
export function planAssessments(): PlannedAssessment[] {
  return rounds.flatMap((_, r) => contracts.map((_, i) => planIn(r, i)));
}
