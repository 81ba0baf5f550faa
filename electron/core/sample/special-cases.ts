import type { ObservedValue } from '#shared/domain/observation.ts';
import type { Wording } from './framework/compose.ts';
import type { AssessmentKey } from './sample-data.ts';

/** Something told of one assessment rather than drawn. */
export interface SpecialCase {
  /** What both assessors found, or why they found nothing. */
  readonly found:
    | { readonly state: 'value'; readonly value: ObservedValue }
    | { readonly state: 'not-applicable' | 'no-data' | 'refused'; readonly reason: Wording };
  /** The lead's comment. */
  readonly comment?: Wording;
}

const oneOff: SpecialCase = {
  found: {
    state: 'not-applicable',
    reason: ['Goods are handed out once, no time is agreed', '物资一次性发放，无约定服务时间'],
  },
};

/** By round, contract and indicator. */
const cases: Readonly<Record<string, SpecialCase>> = {
  // A good service that loses its grade: children could be recognised in publicity.
  '2025 WC-18 B3.2': {
    found: {
      state: 'value',
      value: { consent: 'met', identity: 'not-met', storage: 'met', access: 'met' },
    },
    comment: [
      'Faces and school names of four children in posts of 12 March; taken down on the day of the visit.',
      '3月12日推送中四名儿童面部及校名可辨认，检查当日已撤下。',
    ],
  },
  // A fair service that fails on money.
  '2025 WC-31 A1.2': {
    found: { state: 'value', value: 1 },
    comment: [
      'Wages of another project, 61,200 yuan, charged to this one from January to March.',
      '1—3月将另一项目人员工资61200元列入本项目支出。',
    ],
  },
  '2025 WC-08 A2.2': {
    found: {
      state: 'refused',
      reason: ['Accounts withheld as a trade secret', '以商业秘密为由拒绝提供账目'],
    },
    comment: [
      'Contract clause 6.1 was pointed out to the manager.',
      '已向负责人告知合同第6.1条约定。',
    ],
  },
  '2025 WC-13 C2.2': {
    found: { state: 'no-data', reason: ['No follow-up measurement was made', '未开展后测'] },
  },
  '2025 WC-13 D1.2': oneOff,
  '2026 WC-13 D1.2': oneOff,
  '2025 WC-07 B3.1': {
    found: { state: 'value', value: 1 },
    comment: [
      'A fall on 9 February was not registered; the family told us.',
      '2月9日一起跌倒事件未登记，系家属反映。',
    ],
  },
  '2026 WC-05 B3.1': {
    found: { state: 'value', value: 1 },
    comment: [
      'A client scalded in the bath on 19 March was taken to hospital by neighbours; no entry, no report.',
      '3月19日一名服务对象助浴时烫伤，由邻居送医，机构既未登记也未报告。',
    ],
  },
  '2026 WC-31 A1.2': {
    found: { state: 'value', value: 3 },
    comment: [
      'Separate ledger since July 2025; last year’s amount was paid back.',
      '2025年7月起单独建账，上年度挪用资金已退回。',
    ],
  },
};

/** The special case of an indicator in an assessment, where there is one. */
export function specialCase(key: AssessmentKey, indicator: string): SpecialCase | undefined {
  return cases[`${key.round} ${key.contract} ${indicator}`];
}

/** Visits on site that fell through, so that the evidence is too thin for a grade: by round and contract, why. */
const calledOff: Readonly<Record<string, Wording>> = {
  '2025 WC-36': [
    'Visit called off: road closed by the flood of 28 May, premises moved afterwards',
    '因5月28日汛情道路中断取消走访，其后机构搬迁',
  ],
  '2026 WC-25': [
    'Visit called off: premises shut for rewiring, no other day before the round closed',
    '因场所线路改造停用取消走访，轮次截止前无法改期',
  ],
};

/** Why nothing was seen on site; undefined where the visit took place. */
export function siteNotReached({ round, contract }: AssessmentKey): Wording | undefined {
  return calledOff[`${round} ${contract}`];
}

/** Contracts with too few respondents, by round and contract: short stays, late start. */
export const fewRespondents: Readonly<Record<string, number>> = {
  '2025 WC-06': 7,
  '2025 WC-20': 8,
  '2025 WC-36': 4,
  '2026 WC-12': 8,
  '2026 WC-06': 9,
  '2026 WC-25': 4,
};
