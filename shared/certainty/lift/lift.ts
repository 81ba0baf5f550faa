import type { ObservationState, ObservedValue } from '#shared/domain/observation.ts';
import type { AssessmentResult, FiredRule } from '#shared/domain/result.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { type Improvable, improvablesOf } from './improvable.ts';
import type { PresentValue } from './possible-values.ts';
import { type Route, searchRoutes } from './search-routes.ts';
import type { Search } from './search-sets.ts';
import type { Trial } from './trial.ts';

/** One indicator's part in a route to the next grade. */
export interface LiftStep {
  readonly indicator: string;
  readonly from: {
    readonly state: ObservationState;
    readonly raw: number | null;
    readonly score: number;
  };
  readonly to: {
    readonly raw: number;
    readonly score: number;
    /** As it would be entered, where the number alone does not say it. */
    readonly value: ObservedValue | null;
  };
}

/** Improvements that together reach the grade. */
export interface LiftRoute {
  readonly steps: readonly LiftStep[];
  /** Score points that the steps add up to. */
  readonly gain: number;
  /** What the assessment comes to with them. */
  readonly total: number | null;
  readonly grade: string;
}

/** What would lift an assessment to the next grade. */
export type Lift =
  | {
      readonly kind: 'routes';
      readonly target: string;
      /** The cheapest first: fewest indicators, then least gain. One to three. */
      readonly routes: readonly LiftRoute[];
      /** Whether no set of fewer indicators reaches the grade; else it is the best that was found. */
      readonly proven: boolean;
    }
  /** With everything at its best the total earns the grade, and rules still keep it lower. */
  | { readonly kind: 'capped'; readonly target: string; readonly by: readonly FiredRule[] }
  /** With everything at its best the total does not earn the grade. */
  | { readonly kind: 'out-of-reach'; readonly target: string; readonly best: number | null }
  /** The best grade is reached already. */
  | { readonly kind: 'top' }
  /** There is no grade to start from. */
  | { readonly kind: 'no-grade' };

/** What an assessment is lifted from. */
export interface LiftSubject {
  readonly compiled: CompiledFramework;
  readonly trial: Trial;
  /** Whether better values never harm: `betterNeverHarms`. */
  readonly rising: boolean;
  /** By indicator. */
  readonly present: readonly PresentValue[];
}

/** Scorings after which the search settles for what it has. */
const limit = 200_000;

function routeOf({ compiled, trial, present }: LiftSubject, now: AssessmentResult, route: Route) {
  const { total, grade } = trial.run(route.improvements);
  const steps = route.improvements.map(({ indicator, raw, score, value }, i): LiftStep => {
    const node = now.nodes[compiled.nodeOfIndicator[indicator]];
    const from = {
      state: node.state ?? 'not-assessed',
      raw: present[indicator].raw,
      score: route.set[i].score,
    };
    return { indicator: compiled.indicators[indicator].code, from, to: { raw, score, value } };
  });
  return { steps, gain: route.gain, total, grade: compiled.grades[grade].code };
}

function mostHelpfulFirst(trial: Trial, improvables: readonly Improvable[]): Improvable[] {
  const help = new Map(
    improvables.map((one) => [one, trial.run([one.levels[one.levels.length - 1]]).total ?? 0]),
  );
  return improvables.toSorted((a, b) => (help.get(b) ?? 0) - (help.get(a) ?? 0));
}

/** Why nothing lifts it: what holds it, or how far the total would go, with everything at its best. */
function hindrance({ compiled, trial }: LiftSubject, search: Search): Lift {
  const best = trial.result(search.improvables.map(({ levels }) => levels[levels.length - 1]));
  const target = compiled.grades[search.target].code;
  const { computedGrade, fired, total } = best;
  const place = (code: string) => compiled.grades.findIndex((grade) => grade.code === code);
  const earned = computedGrade.kind === 'grade' ? place(computedGrade.code) : -1;
  if (earned < search.target) return { kind: 'out-of-reach', target, best: total };
  return { kind: 'capped', target, by: fired.filter((rule) => place(rule.after) < search.target) };
}

/**
 * What would lift an assessment to the next grade: the smallest sets of indicators that reach it when each
 * has a better value of its measure, found by scoring the assessment with those values; or why nothing does.
 */
export function liftOf(subject: LiftSubject): Lift {
  const { compiled, trial, present, rising } = subject;
  const now = trial.result([]);
  if (now.grade.kind !== 'grade') return { kind: 'no-grade' };
  const { code } = now.grade;
  const target = compiled.grades.findIndex((grade) => grade.code === code) + 1;
  if (target === compiled.grades.length) return { kind: 'top' };
  const scores = Array.from(compiled.nodeOfIndicator, (node) => now.nodes[node].score);
  const improvables = mostHelpfulFirst(trial, improvablesOf(compiled, trial, scores, present));
  const search: Search = { trial, improvables, target, rising, limit: trial.runs + limit };
  const { routes, proven } = searchRoutes(search);
  if (routes.length === 0) return hindrance(subject, search);
  return {
    kind: 'routes',
    target: compiled.grades[target].code,
    routes: routes.map((route) => routeOf(subject, now, route)),
    proven,
  };
}
