import type { Lift, LiftStep } from '#shared/domain/lift.ts';
import type { AssessmentResult } from '#shared/domain/result.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import { type Improvable, improvablesOf } from './improvable.ts';
import type { PresentValue } from './possible-values.ts';
import { type Route, searchRoutes } from './search-routes.ts';
import type { Search } from './search-sets.ts';
import type { Trial } from './trial.ts';

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
