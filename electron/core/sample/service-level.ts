import type { PlannedAssessment } from './assessments.ts';
import { serviceLevels } from './providers.ts';
import { randomOf } from './random.ts';

/** How much harder (negative) or easier an indicator is than the others, in score points. */
const ease: Readonly<Record<string, number>> = {
  'A1.1': 20,
  'A1.2': 10,
  'A1.3': 6,
  'A3.2': -14,
  'A3.3': -6,
  'B3.1': 12,
  'B3.2': 14,
  'B3.4': 8,
  'B4.2': -8,
  'B4.3': -10,
  'C1.1': 8,
  'C1.4': 12,
  'C2.3': -14,
  'C3.1': -12,
  'C3.2': -8,
  'D2.1': 6,
};

/** The level of an assessment as a whole: its provider's, the contract's own part, the year's change. */
export function overallLevel({ of, round }: Pick<PlannedAssessment, 'of' | 'round'>): number {
  const provider = serviceLevels.get(of.provider) ?? { level: 75, change: 0 };
  const own = 2.5 * randomOf(`level ${of.code}`).bell();
  return provider.level + own + (round === '2026' ? provider.change : 0);
}

/**
 * The score at which an indicator would be found, 0 to 100: the assessment's level, its strength or
 * weakness in the dimension, how hard the indicator is, and chance.
 */
export function serviceLevel(plan: PlannedAssessment, indicator: string): number {
  const dimension = 3 * randomOf(`dimension ${plan.contract} ${indicator[0]}`).bell();
  const lasting = 7 * randomOf(`lasting ${plan.contract} ${indicator}`).bell();
  const passing = 5 * randomOf(`passing ${plan.round} ${plan.contract} ${indicator}`).bell();
  const score = overallLevel(plan) + (ease[indicator] ?? 0) + dimension + lasting + passing;
  return Math.min(100, Math.max(0, score));
}
