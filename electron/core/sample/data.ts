import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Locale } from '#shared/locale.ts';
import { type PlannedAssessment, planAssessments } from './assessments.ts';
import { contracts } from './contracts.ts';
import { observe } from './observe.ts';
import { persons } from './people.ts';
import { providers } from './providers.ts';
import { respond } from './respond.ts';
import { frameworks, rounds } from './rounds.ts';
import type { SampleAssessment, SampleData } from './sample-data.ts';
import { segments } from './segments.ts';
import { workingDayAfter } from './working-day.ts';

/** The body whose workspace the sample is; its district is invented. */
export const sampleSupervisor = {
  en: 'Wangchuan District Civil Affairs Bureau',
  'zh-CN': '望川区民政局',
};

function assessmentOf({ round, contract, state, visits }: PlannedAssessment): SampleAssessment {
  const last = visits[visits.length - 1].date;
  const settled = {
    planned: 0,
    'in-progress': 0,
    submitted: 1,
    moderation: 3,
    'provider-review': 6,
  };
  const days = state === 'final' || state === 'signed' ? 14 : settled[state];
  const day = state === 'planned' ? '2026-04-01' : workingDayAfter(last, days);
  return { round, contract, state, updatedAt: `${day}T08:30:00.000Z` };
}

/**
 * The sample workspace as plain values, the same on every machine and every day.
 *
 * @param locale the language of comments, reasons and sources; everything else has both
 */
export function createSampleData(locale: Locale = 'zh-CN'): SampleData {
  const plans = planAssessments();
  const frameworkOf = (plan: PlannedAssessment): Framework =>
    frameworks[rounds.findIndex(({ code }) => code === plan.round)].content;
  return {
    persons,
    segments,
    providers,
    contracts,
    frameworks,
    rounds,
    assessments: plans.map(assessmentOf),
    assignments: plans.flatMap(({ round, contract, assessors }) =>
      assessors.map((evaluator, i) => ({ round, contract, evaluator, lead: i === 0 })),
    ),
    visits: plans.flatMap(({ round, contract, visits }) =>
      visits.map(({ date, kind }) => ({ round, contract, date, kind })),
    ),
    observations: plans.flatMap((plan) => observe(plan, frameworkOf(plan), locale)),
    responses: plans.flatMap((plan) => respond(plan, frameworkOf(plan))),
  };
}
