import type { measureWords as en } from '../en/measure-words.ts';

export const measureWords: Record<keyof typeof en, string> = {
  'measure.ratio': '比率',
  'measure.deduction': '扣分',
  'measure.derived': '推算',
  'numericRule.target': '目标区间',
  'numericRule.percentile': '百分位',
  'numericRule.z-score': '标准分',
  'aggregation.geometric': '几何平均',
  'aggregation.harmonic': '调和平均',
  'aggregation.lookup': '规则表',
  'source.third-party': '第三方',
  'source.purchaser': '购买方',
  'source.supervisor': '主管部门',
  'source.self': '机构自评',
  'source.clients': '服务对象',
};
