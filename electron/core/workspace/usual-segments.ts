import type { TargetSegment } from '#shared/domain/service-contract.ts';

/**
 * The segments a new workspace starts with, on the two axes by which recipients are told apart: age and
 * health, and level of poverty with the chance of leaving it. A supervisor renames and adds to them.
 */
export const usualSegments: readonly TargetSegment[] = [
  segment('age-and-health', 'CHILD', 'Children and young people', '未成年人'),
  segment('age-and-health', 'ADULT', 'Adults able to work', '有劳动能力的成年人'),
  segment('age-and-health', 'OLD', 'Older people', '老年人'),
  segment('age-and-health', 'DISABLED', 'People with disabilities', '残疾人'),
  segment('age-and-health', 'ILL', 'People with serious illness', '重病患者'),
  segment('poverty-and-exit', 'DESTITUTE', 'Without income or support', '特困人员'),
  segment('poverty-and-exit', 'ALLOWANCE', 'On the minimum living allowance', '最低生活保障对象'),
  segment('poverty-and-exit', 'MARGIN', 'Just above the allowance line', '低保边缘家庭成员'),
  segment('poverty-and-exit', 'LEAVING', 'Likely to leave poverty with help', '经帮扶有望脱困人员'),
];

function segment(
  axis: TargetSegment['axis'],
  code: string,
  en: string,
  chinese: string,
): TargetSegment {
  return { axis, code, name: { en, 'zh-CN': chinese } };
}
