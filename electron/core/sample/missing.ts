import type { Indicator } from '#shared/domain/framework/node.ts';
import type { ObservationEntry } from '#shared/domain/observation.ts';
import { stateAllowed } from '#shared/scoring/state-effect.ts';
import type { PlannedAssessment } from './assessments.ts';
import type { Wording } from './framework/compose.ts';
import { providers } from './providers.ts';
import type { Random } from './random.ts';

/** An entry whose wording is still in both languages. */
export type WordedEntry =
  | Extract<ObservationEntry, { state: 'value' }>
  | {
      readonly state: 'not-applicable' | 'not-assessed' | 'no-data' | 'refused';
      readonly reason: Wording;
    }
  | (Omit<Extract<ObservationEntry, { state: 'carried-forward' }>, 'source'> & {
      readonly source: Wording;
    });

/** Contracts delivered in clients' homes only. */
const atHome = new Set([
  'WC-01',
  'WC-03',
  'WC-04',
  'WC-05',
  'WC-07',
  'WC-09',
  'WC-11',
  'WC-12',
  'WC-14',
  'WC-33',
]);

/** Contracts with meals: day care, short stays, residential care, meals, village service points. */
const servesFood = new Set(['WC-02', 'WC-06', 'WC-08', 'WC-10', 'WC-31']);

const takesDonations = new Set(
  providers.filter(({ nature }) => nature !== 'for-profit').map(({ code }) => code),
);

const volunteers = new Set(
  providers.filter(({ nature }) => nature === 'charitable-voluntary').map(({ code }) => code),
);

/** Why an indicator does not apply to an assessment; null when it does. */
function whyNotApplicable(plan: PlannedAssessment, code: string, random: Random): Wording | null {
  const { of, round } = plan;
  const draw = random.next();
  switch (code) {
    case 'B3.4':
      return atHome.has(of.code) ? ['Home visits only', '仅提供入户服务，无固定场所'] : null;
    case 'C2.3':
      return of.segments.some((segment) => segment === 'ABLE' || segment === 'RELAPSE')
        ? null
        : ['No clients able to work in this contract', '合同服务对象不含有劳动能力人员'];
    case 'D2.4':
      return of.procurementModel === 'purchase-with-community-participation'
        ? null
        : ['The contract has no community panel', '合同未约定社区评议'];
    case 'C1.3':
      return draw < 0.35 ? ['No crisis case in the period', '本期无危机个案'] : null;
    case 'C3.3':
      return draw < (round === '2025' ? 0.45 : 0.15)
        ? ['No findings in the last evaluation', '上次评估未提出整改问题']
        : null;
    case 'A3.2':
      return volunteers.has(of.provider) && draw < 0.4
        ? [
            'Run by volunteers; the contract asks for no certificates',
            '由志愿者实施，合同未约定持证要求',
          ]
        : null;
    default:
      return null;
  }
}

/** Checklist items that do not apply to an assessment, of any of the framework's checklists. */
export function itemsNotApplicable({ of }: PlannedAssessment): string[] {
  const items: string[] = [];
  if (of.serviceType !== 'daily-care') items.push('licensed');
  if (!takesDonations.has(of.provider)) items.push('donations');
  if (!servesFood.has(of.code)) items.push('food');
  return items;
}

const notAssessed: readonly Wording[] = [
  ['The person responsible was away', '负责人外出，未能核实'],
  ['Could not be checked on the day', '当日不具备核查条件'],
  ['Time ran out; to be seen at the next visit', '现场时间不足，留待下次核查'],
];
const noData: readonly Wording[] = [
  ['No records for this year', '本年度无相关记录'],
  ['Kept on paper that could not be found', '纸质材料未能提供'],
];
const refused: readonly Wording[] = [
  ['The provider did not agree to the request', '机构不同意提供'],
];
/** What is missing here and there, in permille of all indicators. Critical ones are always looked at. */
function drawn(indicator: Indicator, random: Random): WordedEntry | null {
  const draw = random.integer(0, 999);
  const allowed = (state: ObservationEntry['state']) => stateAllowed(indicator.states, state);
  if (draw < 12) return { state: 'not-assessed', reason: random.pick(notAssessed) };
  if (draw < 20)
    return allowed('no-data') ? { state: 'no-data', reason: random.pick(noData) } : null;
  if (draw < 23)
    return allowed('refused') ? { state: 'refused', reason: random.pick(refused) } : null;
  return null;
}

/** What stands in place of a value for both assessors; null when they found one. */
export function missingEntry(
  plan: PlannedAssessment,
  indicator: Indicator,
  random: Random,
): WordedEntry | null {
  const reason = whyNotApplicable(plan, indicator.code, random);
  if (reason) return { state: 'not-applicable', reason };
  return indicator.critical ? null : drawn(indicator, random);
}

/** Why one assessor alone did not come to an indicator. */
export const notReached: Wording = ['Seen by the other assessor only', '仅由另一名评估员核查'];
