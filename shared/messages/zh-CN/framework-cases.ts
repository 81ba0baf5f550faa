import type { frameworkCases as en } from '../en/framework-cases.ts';

export const frameworkCases: Record<keyof typeof en, string> = {
  'frameworks.new.workedCase': '新算例',
  'frameworks.cases': '算例',
  'frameworks.cases.note':
    '人工计算好的评估，随指标体系保存：每次修改后重新计算，结果与预期一致才能发布。',
  'frameworks.cases.add': '添加算例',
  'frameworks.cases.summary':
    '{differing, plural, =0 {全部一致（{count}）} other {{count} 个中 {differing} 个不一致}}',
  'frameworks.cases.values': '{count, plural, =0 {无数值} other {# 个数值}}',
  'frameworks.cases.differences': '{count, plural, =0 {一致} other {# 处不一致}}',
  'frameworks.cases.said': '各指标的数值',
  'frameworks.cases.addValue': '添加指标',
  'frameworks.cases.state': '{name}，状态',
  'frameworks.cases.value': '{name}，数值',
  'frameworks.cases.numerator': '{name}，分子',
  'frameworks.cases.denominator': '{name}，分母',
  'frameworks.cases.revisits': '复查次数',
  'frameworks.cases.expected': '预期结果',
  'frameworks.cases.score': '得分',
  'frameworks.cases.got': '实得',
  'frameworks.cases.expectedScore': '{name}，预期得分',
  'frameworks.cases.expectedGrade': '{name}，预期等级',
  'frameworks.cases.decimals': '比较的小数位',
  'frameworks.cases.addNode': '添加其他项目的预期',
  'frameworks.cases.accept': '以实得结果为预期',
  'frameworks.cases.differs.total': '总分为 {got}，预期为 {expected}。',
  'frameworks.cases.differs.score': '{node}：得分为 {got}，预期为 {expected}。',
  'frameworks.cases.differs.grade': '{node}：等级为 {got}，预期为 {expected}。',
  'frameworks.cases.differs.unknown': '{node}：指标体系中没有此编号。',
  'frameworks.cases.differs.value': '{node}：{problem}',
};
