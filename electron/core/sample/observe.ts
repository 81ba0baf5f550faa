import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import {
  ChecklistAnswers,
  type ObservationEntry,
  type ObservedValue,
} from '#shared/domain/observation.ts';
import type { Locale } from '#shared/locale.ts';
import { scoreOn } from '#shared/scoring/curve.ts';
import { curveOf } from '#shared/scoring/measure-curve.ts';
import { readObservation } from '#shared/scoring/read-observation.ts';
import { stateAllowed } from '#shared/scoring/state-effect.ts';
import type { PlannedAssessment, PlannedVisit } from './assessments.ts';
import { remarkOn } from './comments.ts';
import { both, type Wording } from './framework/compose.ts';
import { itemsNotApplicable, missingEntry, notReached, type WordedEntry } from './missing.ts';
import { plausibleValue } from './plausible-value.ts';
import { randomOf } from './random.ts';
import type { SampleObservation } from './sample-data.ts';
import { secondReading } from './second-reading.ts';
import { serviceLevel } from './service-level.ts';
import { siteNotReached, specialCase } from './special-cases.ts';

/** What a desk review can see, and what is looked at again on site. */
const inPapers = /^(A|C|D2\.2)/;
const seenTwice = new Set(['A1.1', 'A3.1', 'C1.1']);

function isSeenAt({ scope }: PlannedVisit, indicator: string): boolean {
  if (scope === 'all') return true;
  if (scope === 'papers') return inPapers.test(indicator);
  return seenTwice.has(indicator) || !inPapers.test(indicator);
}

interface Task {
  readonly visit: PlannedVisit;
  readonly indicator: Indicator;
}

/** What is looked at, in order. A survey is answered by clients, unless it does not apply. */
function tasksOf(plan: PlannedAssessment, indicators: readonly Indicator[]): Task[] {
  return plan.visits.flatMap((visit) =>
    indicators
      .filter(({ code }) => siteNotReached(plan) || isSeenAt(visit, code))
      .filter(({ measure }) => measure.kind !== 'derived')
      .filter(({ code, measure }) => measure.kind !== 'survey' || specialCase(plan, code))
      .map((indicator) => ({ visit, indicator })),
  );
}

const carriedSource: Wording = ['Annual evaluation 2025', '2025年度评估'];

/** Last year's value, taken over for one indicator in forty where that is allowed and there was one. */
function carriedEntry(plan: PlannedAssessment, task: Task): WordedEntry | null {
  const [last] = plan.lastVisits;
  const random = randomOf(`carry ${plan.contract} ${task.indicator.code}`);
  const allowed = stateAllowed(task.indicator.states, 'carried-forward');
  if (last === undefined || !allowed || !random.chance(1 / 40)) return null;
  const before = { ...plan, round: '2025', visits: plan.lastVisits, lastVisits: [] };
  const found = leadEntry(before, { ...task, visit: last });
  if (found.state !== 'value') return null;
  return { state: 'carried-forward', value: found.value, from: last.date, source: carriedSource };
}

/** A checklist's answers without the items that do not apply; any other value as it is. */
function asAsked(
  { kind }: Measure,
  value: ObservedValue,
  notApplicable: readonly string[],
): ObservedValue {
  if (kind !== 'checklist') return value;
  const answers = { ...ChecklistAnswers.parse(value) };
  for (const item of notApplicable) if (item in answers) answers[item] = 'not-applicable';
  return answers;
}

/** What the lead found. The same indicator at a later visit is read anew. */
function leadEntry(plan: PlannedAssessment, { visit, indicator }: Task): WordedEntry {
  const { code, measure } = indicator;
  const told = specialCase(plan, code);
  if (told) return told.found;
  const reason = siteNotReached(plan);
  if (reason && !indicator.critical && !inPapers.test(code)) {
    return { state: 'not-assessed', reason };
  }
  const random = randomOf(`find ${plan.round} ${plan.contract} ${code}`);
  const missing = missingEntry(plan, indicator, random) ?? carriedEntry(plan, { visit, indicator });
  if (missing) return missing;
  const drawn = plausibleValue(measure, serviceLevel(plan, code), random);
  const first = asAsked(measure, drawn, itemsNotApplicable(plan));
  const again = seenTwice.has(code) && visit !== plan.visits[0];
  return { state: 'value', value: again ? secondReading(measure, first, random) : first };
}

/** In moderation because the assessors are far apart on some rubrics. */
const disputed = new Set(['B1.2', 'B2.1', 'B4.3', 'C2.4']);

function farReading(indicator: Indicator, value: ObservedValue): ObservedValue {
  if (indicator.measure.kind !== 'rubric' || typeof value !== 'number') return value;
  return value > 2 ? value - 2 : value + 2;
}

function secondEntry(plan: PlannedAssessment, task: Task, lead: WordedEntry): WordedEntry {
  const { indicator, visit } = task;
  if (lead.state !== 'value' || specialCase(plan, indicator.code)) return lead;
  const random = randomOf(`second ${plan.round} ${plan.contract} ${indicator.code} ${visit.date}`);
  if (!indicator.critical && random.chance(0.015)) {
    return { state: 'not-assessed', reason: notReached };
  }
  const value =
    plan.state === 'moderation' && disputed.has(indicator.code)
      ? farReading(indicator, lead.value)
      : secondReading(indicator.measure, lead.value, random);
  return { state: 'value', value };
}

function inLocale(entry: WordedEntry, say: (wording: Wording) => string): ObservationEntry {
  if (entry.state === 'value') return entry;
  if (entry.state === 'carried-forward') return { ...entry, source: say(entry.source) };
  return { ...entry, reason: say(entry.reason) };
}

function scoreOf(indicator: Indicator, entry: ObservationEntry): number {
  const read = readObservation(indicator, entry);
  if (read.kind === 'refused') {
    throw new Error(`${indicator.code}: ${read.problems.map(({ code }) => code).join(', ')}`);
  }
  return read.raw === null ? Number.NaN : scoreOn(curveOf(indicator.measure), read.raw);
}

/** The share of their tasks that the lead and the second have done, 0 to 1. */
function shareDone(plan: PlannedAssessment, assessor: number): number {
  if (plan.state === 'planned') return 0;
  if (plan.state !== 'in-progress') return 1;
  const random = randomOf(`done ${plan.contract} ${assessor}`);
  return assessor === 0 ? 0.62 + 0.33 * random.next() : 0.75 * random.next();
}

function instantOf(date: string, place: number): string {
  // From 09:10 in Shanghai, four minutes an indicator.
  return new Date(Date.parse(`${date}T01:10:00.000Z`) + place * 240_000).toISOString();
}

/** Every assessor's observations in one assessment, wording in `locale`. */
export function observe(
  plan: PlannedAssessment,
  framework: Framework,
  locale: Locale,
): SampleObservation[] {
  const say = (wording: Wording) => both(wording)[locale];
  const tasks = tasksOf(plan, indicatorsOf(framework));
  return plan.assessors.flatMap((evaluator, assessor) =>
    tasks.slice(0, Math.round(tasks.length * shareDone(plan, assessor))).map((task, place) => {
      const { visit, indicator } = task;
      const lead = leadEntry(plan, task);
      const entry = inLocale(assessor === 0 ? lead : secondEntry(plan, task, lead), say);
      const told = assessor === 0 ? specialCase(plan, indicator.code)?.comment : undefined;
      const random = randomOf(`say ${plan.round} ${plan.contract} ${indicator.code} ${evaluator}`);
      const remark = told ?? remarkOn(indicator.code, scoreOf(indicator, entry), random);
      return {
        round: plan.round,
        contract: plan.contract,
        visitDate: visit.date,
        visitKind: visit.kind,
        evaluator,
        indicator: indicator.code,
        entry,
        comment: remark ? say(remark) : '',
        recordedAt: instantOf(visit.date, place),
      };
    }),
  );
}
