import type { TargetSegment } from '#shared/domain/service-contract.ts';

/** Recipients by age and health, and by level of poverty and probability of leaving it. */
export const segments = [
  {
    axis: 'age-and-health',
    code: 'ELDER',
    name: { en: 'Older people on minimum living allowance', 'zh-CN': '低保老人' },
  },
  {
    axis: 'age-and-health',
    code: 'FRAIL',
    name: { en: 'People who cannot fully care for themselves', 'zh-CN': '失能、半失能人员' },
  },
  {
    axis: 'age-and-health',
    code: 'DISABLED',
    name: { en: 'People with severe disabilities', 'zh-CN': '重度残疾人' },
  },
  {
    axis: 'age-and-health',
    code: 'ILL',
    name: { en: 'People with a serious illness', 'zh-CN': '重病患者' },
  },
  {
    axis: 'age-and-health',
    code: 'CHILD',
    name: { en: 'Children in hardship', 'zh-CN': '困境儿童' },
  },
  {
    axis: 'poverty-and-exit',
    code: 'DESTITUTE',
    name: { en: 'People in destitution, maintained by the state', 'zh-CN': '特困供养人员' },
  },
  {
    axis: 'poverty-and-exit',
    code: 'ABLE',
    name: { en: 'Recipients who are able to work', 'zh-CN': '有劳动能力的低保对象' },
  },
  {
    axis: 'poverty-and-exit',
    code: 'MARGIN',
    name: { en: 'Families just above the allowance line', 'zh-CN': '低保边缘家庭' },
  },
  {
    axis: 'poverty-and-exit',
    code: 'EXPENSE',
    name: { en: 'Families made poor by necessary expenses', 'zh-CN': '支出型困难家庭' },
  },
  {
    axis: 'poverty-and-exit',
    code: 'RELAPSE',
    name: { en: 'Unemployed people at risk of falling back', 'zh-CN': '失业及返贫风险人员' },
  },
] as const satisfies readonly TargetSegment[];

export type SegmentCode = (typeof segments)[number]['code'];
