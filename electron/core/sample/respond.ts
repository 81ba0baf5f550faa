import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Questionnaire } from '#shared/domain/framework/questionnaire.ts';
import type { PlannedAssessment } from './assessments.ts';
import { type Random, randomOf } from './random.ts';
import type { SampleResponse } from './sample-data.ts';
import { overallLevel } from './service-level.ts';
import { fewRespondents } from './special-cases.ts';
import { workingDayAfter } from './working-day.ts';

/** How many clients answered: about a third, at most 37; fewer while the assessment is under way. */
function respondentsOf(plan: PlannedAssessment, random: Random): number {
  if (plan.state === 'planned') return 0;
  const few = fewRespondents[`${plan.round} ${plan.contract}`];
  if (few !== undefined) return few;
  const share = 0.26 + 0.2 * random.next();
  const all = Math.min(37, Math.max(13, Math.round((plan.of.clientCount ?? 60) * share)));
  return plan.state === 'in-progress' ? Math.round(all * (0.3 + 0.5 * random.next())) : all;
}

/**
 * How a client feels, 0 to 1: mild even where the service is poor. One in fifteen agrees with
 * everything, one in sixteen has had a bad experience.
 */
function moodOf(level: number, random: Random): number {
  const draw = random.next();
  if (draw < 1 / 15) return 1.2;
  const usual = 0.45 + 0.0052 * level + 0.12 * random.bell();
  return draw > 15 / 16 ? usual - 0.45 : usual;
}

/**
 * One client's answers: one in fourteen overlooks that an item is reversed, one in thirty stops after
 * the first section, some items are left out.
 */
function answersOf(questionnaire: Questionnaire, level: number, random: Random) {
  const mood = moodOf(level, random);
  const overlooks = random.chance(1 / 14);
  const stops = random.chance(1 / 30);
  const answers: Record<string, number> = {};
  questionnaire.sections.forEach((section, s) => {
    for (const item of section.items) {
      const share = Math.min(1, Math.max(0, mood - 0.02 * s + 0.14 * random.bell()));
      const turned = item.reversed && !overlooks ? 1 - share : share;
      const answer = Math.round(item.minimum + turned * (item.maximum - item.minimum));
      if (!random.chance(0.035) && !(stops && s > 0)) answers[item.code] = answer;
    }
  });
  return answers;
}

/** What clients answered in one assessment, in the weeks around its visits. */
export function respond(plan: PlannedAssessment, framework: Framework): SampleResponse[] {
  const [questionnaire] = framework.questionnaires;
  const random = randomOf(`respondents ${plan.round} ${plan.contract}`);
  const level = overallLevel(plan) + 4 * random.bell();
  const latest = plan.state === 'in-progress' ? 1 : 9;
  return Array.from({ length: respondentsOf(plan, random) }, (_, i) => {
    const own = randomOf(`response ${plan.round} ${plan.contract} ${i}`);
    return {
      round: plan.round,
      contract: plan.contract,
      questionnaire: questionnaire.code,
      respondent: String(i + 1).padStart(3, '0'),
      receivedOn: workingDayAfter(plan.visits[0].date, own.integer(0, latest)),
      answers: answersOf(questionnaire, level, own),
    };
  }).filter(({ answers }) => Object.keys(answers).length > 0);
}
