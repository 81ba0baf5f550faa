import {
  alwaysApplies,
  alwaysSeen,
  goalposts,
  indicator,
  percent,
  pointsGroup,
  rubric,
  zeroToTen,
} from './compose.ts';

/** Criterion B1 of the sample framework. */
export const needsAssessment = pointsGroup(
  'B1',
  ['Needs assessment', '需求评估'],
  ['Who needs the service, and which service do they need?', '谁需要服务，需要哪些服务。'],
  [
    indicator('B1.1', 2.5, ['Needs are assessed face to face', '面对面开展需求评估'], {
      measure: rubric(
        ['Fewer than half of the sampled clients were assessed', '抽查对象中不足一半做过需求评估'],
        [
          'Most were assessed, but by phone or on a form without findings',
          '多数做过评估，但以电话代替或表格流于形式',
        ],
        [
          'All were assessed in person; reassessment is sometimes late',
          '全部当面评估，部分未按期复评',
        ],
        [
          'All were assessed in person and again at the agreed intervals',
          '全部当面评估并按约定周期复评',
        ],
      ),
      states: alwaysSeen,
      tolerance: 25,
      mandate: [
        'Contract clause 4.1; MZ/T 059-2014',
        '服务合同第4.1条；MZ/T 059—2014《社会工作服务项目绩效评估指南》',
      ],
      evidence: ['Ten client files drawn at random', '随机抽取10份服务对象档案'],
    }),
    indicator(
      'B1.2',
      2,
      ['Services match segment and tier of need', '分类施策、服务与需求层次匹配'],
      {
        measure: rubric(
          ['Everyone gets the same service', '所有对象服务内容千篇一律'],
          [
            'Clients are classified, but services do not follow the classes',
            '作了分类，但服务未按类别区分',
          ],
          ['Services follow the classes in most files', '多数对象的服务与其类别、需求层次相符'],
          [
            'Services follow each class, and changes of class change the service',
            '逐人匹配，类别变化时服务及时调整',
          ],
        ),
        states: alwaysApplies,
        tolerance: 25,
        mandate: [
          'Interim Measures for Social Assistance; contract clause 4.1',
          '《社会救助暂行办法》；服务合同第4.1条',
        ],
        evidence: [
          'Client classification list, the same ten files',
          '服务对象分类清单、同批10份档案',
        ],
      },
    ),
    indicator('B1.3', 1.5, ['Clients on file', '服务对象建档率'], {
      description: [
        'Clients with a complete file (identity class, assessment, plan, consent) ÷ clients served × 100.',
        '档案要件齐全（身份类别、评估、计划、知情同意）的对象数 ÷ 在册服务对象数 × 100。',
      ],
      measure: percent(goalposts(60, 100)),
      states: alwaysApplies,
      tolerance: 10,
      mandate: ['Contract clause 4.6', '服务合同第4.6条'],
      evidence: ['Client register checked against files', '服务对象名册与档案核对'],
    }),
  ],
);

/** Criterion B2 of the sample framework. */
export const delivery = pointsGroup(
  'B2',
  ['Service delivery', '服务实施'],
  [
    'Is what was agreed with each client done, recorded and followed up?',
    '约定的服务是否做到、有记录、有跟进。',
  ],
  [
    indicator('B2.1', 3, ['Case plans follow the needs assessment', '个案服务计划按需求评估制定'], {
      measure: rubric(
        ['No plans, or one text for all clients', '无计划，或所有对象使用同一文本'],
        ['Plans exist but goals do not follow from the assessment', '有计划，但目标与评估结果脱节'],
        [
          'Goals follow from the assessment; review dates are missing in places',
          '目标源于评估结果，部分缺少检视时间',
        ],
        [
          'Goals are specific, agreed with the client and reviewed on time',
          '目标具体、经服务对象确认并按期检视',
        ],
      ),
      states: alwaysApplies,
      tolerance: 25,
      mandate: [
        'Contract clause 4.1; MZ/T 094-2017',
        '服务合同第4.1条；MZ/T 094—2017《社会工作方法 个案工作》',
      ],
      evidence: ['The same ten client files', '同批10份服务对象档案'],
    }),
    indicator(
      'B2.2',
      3,
      ['Service records are complete, timely and traceable', '服务记录完整、及时、可追溯'],
      {
        measure: rubric(
          [
            'Records are missing for whole weeks or were written afterwards',
            '整周缺失，或系事后补记',
          ],
          ['Records exist but lack time, content or signature', '有记录，但缺时间、内容或签字'],
          ['Complete; a few are entered later than three days', '要素完整，个别超过三日录入'],
          [
            'Complete, entered within three days, and tie in with visits and sign-in',
            '要素完整、三日内录入，与走访、签到相互印证',
          ],
        ),
        states: alwaysSeen,
        tolerance: 25,
        mandate: ['Contract clause 4.6', '服务合同第4.6条'],
        evidence: [
          'Service log, sign-in sheets, system entries of two random weeks',
          '服务台账、签到表、随机两周的系统记录',
        ],
      },
    ),
    indicator('B2.3', 3, ['Contracted frequency of service is met', '服务频次达到合同约定'], {
      measure: rubric(
        ['Under 60% of what was agreed', '低于约定的60%'],
        ['From 60% to under 85%', '达到60%，不足85%'],
        ['From 85% to under 100%', '达到85%，不足100%'],
        ['All of it; exceptions are explained', '全部达到，异常有说明'],
      ),
      states: alwaysSeen,
      tolerance: 25,
      mandate: ['Contract clause 4.2', '服务合同第4.2条'],
      evidence: ['Service log, sign-in sheets', '服务台账、签到表'],
    }),
    indicator('B2.4', 2, ['Referrals are followed to the end', '转介与跟进闭环'], {
      measure: rubric(
        ['Needs beyond the service were seen and left', '发现超出服务范围的需求但未处理'],
        ['Referred, but nobody asked what became of it', '作了转介，无后续跟进'],
        ['Referred and followed up in most cases', '转介并对多数个案跟进'],
        [
          'Every referral has an answer on file and the client was told',
          '每例转介均有回执，并已告知服务对象',
        ],
      ),
      tolerance: 25,
      mandate: ['Contract clause 4.4', '服务合同第4.4条'],
      evidence: ['Referral forms and replies', '转介单及回执'],
    }),
    indicator('B2.5', 2, ['Professional methods are used with skill', '专业方法运用'], {
      description: [
        'Judged from one service session observed and two case records, 0 (none) to 10 (exemplary).',
        '现场观察一次服务并查阅两份个案记录后评定，0为未运用，10为可作示范。',
      ],
      measure: zeroToTen,
      tolerance: 20,
      mandate: [
        'Contract clause 4.3; MZ/T 094-2017, MZ/T 095-2017',
        '服务合同第4.3条；MZ/T 094—2017、MZ/T 095—2017',
      ],
      evidence: ['Observation note, two case or group records', '观察记录、两份个案或小组工作记录'],
    }),
  ],
);
