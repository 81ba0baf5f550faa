import {
  alwaysApplies,
  bands,
  goalposts,
  indicator,
  numeric,
  percent,
  piecewise,
  pointsGroup,
} from './compose.ts';

/** Criterion A3 of the sample framework. */
export const staff = pointsGroup(
  'A3',
  ['Staff', '人员队伍'],
  [
    'Whether enough people with the right training stay with the clients.',
    '人员数量、资质与稳定性是否满足服务需要。',
  ],
  [
    indicator('A3.1', 2, ['Posts filled as contracted', '人员到岗率'], {
      description: [
        'Full-time equivalents in post on the day ÷ posts in the contract × 100.',
        '评估日在岗人数（折合全职）÷ 合同约定岗位数 × 100。',
      ],
      measure: percent(piecewise([60, 0], [80, 50], [100, 100]), 200),
      states: alwaysApplies,
      tolerance: 10,
      mandate: ['Contract clause 3.2', '服务合同第3.2条'],
      evidence: [
        'Roster, social insurance records, attendance on the day',
        '人员名册、社保缴纳记录、当日考勤',
      ],
    }),
    indicator('A3.2', 2, ['Qualified social workers or care workers', '持证专业人员比例'], {
      description: [
        'Staff with a social-work, care or other professional certificate the contract names ÷ all service staff × 100.',
        '持有社会工作者、养老护理员等合同约定证书的人数 ÷ 服务人员总数 × 100。',
      ],
      measure: percent(goalposts(10, 60)),
      tolerance: 10,
      mandate: ['Contract clause 3.3', '服务合同第3.3条'],
      evidence: ['Certificates checked against the roster', '证书原件与人员名册核对'],
    }),
    indicator('A3.3', 1.5, ['Staff turnover', '人员流动率'], {
      description: [
        'Service staff who left in the last twelve months ÷ mean number of service staff × 100. Lower is better.',
        '近12个月离职服务人员数 ÷ 服务人员平均数 × 100，越低越好。',
      ],
      measure: percent(goalposts(50, 8), 300),
      tolerance: 15,
      mandate: ['Contract clause 3.2', '服务合同第3.2条'],
      evidence: [
        'Roster at both ends of the year, leaving records',
        '年初、年末人员名册，离职手续',
      ],
    }),
    indicator('A3.4', 1.5, ['Training per worker', '人均培训时数'], {
      measure: numeric(
        ['hours a year', '学时/年'],
        { minimum: 0, maximum: 400, decimals: 1 },
        bands(0, [8, 40], [16, 60], [24, 80], [36, 100]),
      ),
      tolerance: 20,
      mandate: ['Contract clause 3.4', '服务合同第3.4条'],
      evidence: ['Training plan, sign-in sheets, certificates', '培训计划、签到表、结业证明'],
    }),
  ],
);
