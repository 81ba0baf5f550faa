import {
  alwaysApplies,
  alwaysSeen,
  bands,
  goalposts,
  indicator,
  numeric,
  percent,
  piecewise,
  pointsGroup,
  rubric,
} from './compose.ts';

const outputs = pointsGroup(
  'C1',
  ['Outputs', '服务产出'],
  [
    'Was the contracted quantity delivered, in time and at the agreed cost?',
    '合同约定的数量、时限、成本是否达到。',
  ],
  [
    indicator('C1.1', 4, ['Contracted service units completed', '合同服务人次完成率'], {
      description: [
        'Service units delivered and verified ÷ units contracted for the period × 100.',
        '经核实的服务人次 ÷ 同期合同约定人次 × 100。',
      ],
      measure: percent(piecewise([50, 0], [80, 60], [100, 100]), 200),
      states: alwaysSeen,
      tolerance: 10,
      mandate: ['Contract clause 4.2', '服务合同第4.2条'],
      evidence: [
        'Service log, sign-in sheets, 5% verified by call-back',
        '服务台账、签到表、按5%比例回访核实',
      ],
    }),
    indicator('C1.2', 3, ['Target population reached', '服务覆盖目标人群比例'], {
      description: [
        'Clients of the contracted segments served ÷ people of those segments on the sub-district list × 100.',
        '实际服务的合同约定类别对象数 ÷ 街道（镇）名册中该类对象数 × 100。',
      ],
      measure: percent(goalposts(40, 95)),
      states: alwaysApplies,
      tolerance: 10,
      mandate: ['Contract clause 1.3', '服务合同第1.3条'],
      evidence: [
        'Client register, sub-district list of recipients',
        '服务对象名册、街道（镇）救助对象名册',
      ],
    }),
    indicator('C1.3', 2, ['Response to crisis cases', '危机个案响应时限'], {
      description: [
        'Median hours from report to first contact in person. Lower is better; not applicable when no crisis case arose.',
        '从接报到首次当面接触的时长中位数，越短越好；本期无危机个案的不适用。',
      ],
      measure: numeric(
        ['hours', '小时'],
        { minimum: 0, maximum: 720, decimals: 1 },
        piecewise([4, 100], [24, 80], [48, 40], [72, 0]),
      ),
      tolerance: 20,
      mandate: ['Contract clause 5.1', '服务合同第5.1条'],
      evidence: ['Crisis case files, telephone log', '危机个案档案、电话记录'],
    }),
    indicator('C1.4', 1.5, ['Reports handed in on time', '报告按期提交'], {
      description: [
        'Days by which the interim and final reports were late, added up. Lower is better.',
        '中期、末期报告逾期天数合计，越少越好。',
      ],
      measure: numeric(
        ['days late', '天'],
        { minimum: 0, maximum: 365, decimals: 0 },
        goalposts(30, 0),
      ),
      states: alwaysApplies,
      tolerance: 10,
      mandate: ['Contract clause 7.1', '服务合同第7.1条'],
      evidence: ['Receipts of reports', '报告收文登记'],
    }),
    indicator('C1.5', 1.5, ['Unit cost against the agreed price', '单位服务成本偏差'], {
      description: [
        'Cost per service unit ÷ agreed price × 100 − 100. Both far under (corners cut) and over lose points.',
        '单位服务实际成本 ÷ 约定单价 × 100 − 100；过低（偷工减料）和超出均扣分。',
      ],
      measure: numeric(
        ['% from agreed price', '%（与约定单价相比）'],
        { minimum: -100, maximum: 300, decimals: 1 },
        piecewise([-40, 0], [-15, 100], [5, 100], [25, 40], [50, 0]),
      ),
      tolerance: 15,
      mandate: [
        'Project Expenditure Evaluation Measures (Caiyu [2020] 10); contract clause 6.1',
        '《项目支出绩效评价管理办法》（财预〔2020〕10号）；服务合同第6.1条',
      ],
      evidence: ['Cost statement, service log', '成本核算表、服务台账'],
    }),
  ],
);

const outcomes = pointsGroup(
  'C2',
  ['Outcomes for clients', '服务成效'],
  ['What changed for the people served?', '服务对象发生了哪些改变。'],
  [
    indicator('C2.1', 3, ['Case goals reached', '个案目标达成率'], {
      description: [
        'Goals rated reached or mostly reached at closure or review ÷ goals due × 100.',
        '结案或检视时评为“达成”“基本达成”的目标数 ÷ 到期目标数 × 100。',
      ],
      measure: percent(goalposts(35, 90)),
      states: { ...alwaysApplies, 'no-data': 'zero' },
      tolerance: 10,
      mandate: ['Contract clause 4.7; MZ/T 059-2014', '服务合同第4.7条；MZ/T 059—2014'],
      evidence: [
        'Case reviews and closures, ten checked with the client',
        '个案检视、结案记录，抽取10例向本人核实',
      ],
    }),
    indicator('C2.2', 3, ['Clients whose condition improved or held', '服务对象状况改善或保持率'], {
      description: [
        'Clients whose follow-up score (self-care, mood or skills, as the contract says) is no worse than the first, and better where the contract asks for it ÷ clients measured twice × 100.',
        '后测（自理、情绪或技能，按合同约定）不低于前测、合同要求提升的高于前测的对象数 ÷ 完成前后测的对象数 × 100。',
      ],
      measure: percent(goalposts(40, 90)),
      tolerance: 10,
      mandate: ['Contract clause 4.7', '服务合同第4.7条'],
      evidence: [
        'First and follow-up scales of a random fifth of the clients',
        '按20%比例抽取的前后测量表',
      ],
    }),
    indicator(
      'C2.3',
      2,
      ['Moved into work, training or off assistance', '就业、参训或退出救助比例'],
      {
        description: [
          'Clients able to work who after six months are in work or training, or no longer need assistance ÷ such clients × 100. Only where the contract serves people able to work.',
          '有劳动能力的对象中六个月后就业、参训或退出救助的人数 ÷ 此类对象数 × 100；合同不含此类对象的不适用。',
        ],
        measure: percent(piecewise([0, 0], [10, 40], [25, 75], [45, 100])),
        tolerance: 10,
        mandate: ['Contract clause 4.7', '服务合同第4.7条'],
        evidence: [
          'Labour contracts, training certificates, assistance register',
          '劳动合同、培训证明、救助系统比对结果',
        ],
      },
    ),
    indicator('C2.4', 2, ['Stronger social support', '社会支持网络增强'], {
      measure: rubric(
        ['Clients are as alone as before', '服务对象孤立状况无变化'],
        ['Activities were held, ties did not outlast them', '开展过活动，未形成持续联系'],
        [
          'Most sampled clients name a new person they can turn to',
          '多数受访对象能说出新的可求助的人',
        ],
        ['Mutual-help groups run with little help from the provider', '形成互助小组并能自主运转'],
      ),
      tolerance: 25,
      mandate: [
        'Interim Measures for Social Assistance; contract clause 4.7',
        '《社会救助暂行办法》；服务合同第4.7条',
      ],
      evidence: ['Interviews with five clients, group records', '访谈五名服务对象、小组活动记录'],
    }),
  ],
);

const sustainability = pointsGroup(
  'C3',
  ['Learning and sustainability', '改进与可持续'],
  ['Does the service get better, and will it last?', '服务是否不断改进、能否持续。'],
  [
    indicator('C3.1', 1.5, ['Experience is written up and shared', '经验总结与推广'], {
      measure: rubric(
        ['Nothing written up', '无总结材料'],
        ['A report of activities only', '仅有工作总结'],
        ['At least one case study others can use', '形成至少一个可借鉴的案例'],
        ['A method adopted by another project or sub-district', '做法被其他项目或街道（镇）采用'],
      ),
      tolerance: 25,
      mandate: ['Contract clause 7.2', '服务合同第7.2条'],
      evidence: ['Case studies, proof of adoption', '案例材料、采用证明'],
    }),
    indicator('C3.2', 1.5, ['Resources brought in', '社会资源链接'], {
      description: [
        'Money and goods from other sources ÷ contract amount × 100.',
        '链接的社会资金、物资折价 ÷ 合同金额 × 100。',
      ],
      measure: percent(bands(0, [1, 40], [5, 60], [10, 80], [20, 100]), 1000),
      tolerance: 20,
      mandate: ['Contract clause 4.5', '服务合同第4.5条'],
      evidence: ['Receipts, donation agreements', '收据、捐赠协议'],
    }),
    indicator('C3.3', 2, ["Last year's findings put right", '上年度问题整改率'], {
      description: [
        'Findings closed ÷ findings of the last evaluation × 100. Not applicable without findings.',
        '已销号问题数 ÷ 上次评估提出的问题数 × 100；上次评估未提出问题或首次参评的不适用。',
      ],
      measure: percent(goalposts(40, 100)),
      states: { 'no-data': 'zero', refused: 'zero', 'carried-forward': 'not-allowed' },
      tolerance: 10,
      mandate: ['Contract clause 7.4', '服务合同第7.4条'],
      evidence: ['Rectification notice and proof of each correction', '整改通知及逐项整改佐证'],
    }),
  ],
);

/** Dimension C of the sample framework. */
export const outputsAndOutcomes = pointsGroup(
  'C',
  ['Outputs and outcomes', '产出与成效'],
  ['What did the money buy, and what did it change?', '资金买到了什么、带来了什么改变。'],
  [outputs, outcomes, sustainability],
);
