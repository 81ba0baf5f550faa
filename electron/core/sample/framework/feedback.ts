import {
  alwaysApplies,
  both,
  goalposts,
  indicator,
  numeric,
  percent,
  pointsGroup,
  rubric,
  type Wording,
} from './compose.ts';

/** The sections of the client questionnaire, by the codes its items and indicators share. */
export type SectionCode = 'RESPECT' | 'RELIABLE' | 'BENEFIT';

function survey(code: string, name: Wording, section: SectionCode) {
  return indicator(code, 4, name, {
    measure: {
      kind: 'survey',
      questionnaire: 'CLIENT',
      section,
      minimumResponses: 10,
      minimumAnswered: 0.6,
    },
    mandate: ['Contract clause 7.3', '服务合同第7.3条'],
    evidence: [
      'Answers to the client questionnaire, taken by people independent of the provider',
      '由独立于机构的人员采集的服务对象问卷',
    ],
  });
}

const satisfaction = pointsGroup(
  'D1',
  ['Satisfaction of those served', '服务对象满意度'],
  ['What clients say when the provider is not in the room.', '机构人员不在场时服务对象的评价。'],
  [
    survey('D1.1', ['Respect', '尊重与态度'], 'RESPECT'),
    survey('D1.2', ['Reliability', '可靠与及时'], 'RELIABLE'),
    survey('D1.3', ['Benefit felt', '获得感'], 'BENEFIT'),
  ],
);

const verification = pointsGroup(
  'D2',
  ['Verification and response', '核实与回应'],
  [
    'Do clients confirm the service, and is what they say acted on?',
    '服务是否经服务对象证实，意见是否得到回应。',
  ],
  [
    indicator('D2.1', 2, ['Services confirmed by call-back', '回访核实率'], {
      description: [
        'Services that the client confirmed ÷ services asked about × 100 (at least 30 calls).',
        '经服务对象证实的服务次数 ÷ 回访核实次数 × 100（不少于30次）。',
      ],
      measure: percent(goalposts(70, 100)),
      states: { 'not-applicable': 'not-allowed', 'carried-forward': 'not-allowed' },
      tolerance: 10,
      mandate: ['Contract clause 7.3', '服务合同第7.3条'],
      evidence: ['Call-back list with results', '回访名单及结果'],
    }),
    indicator('D2.2', 1.5, ['Complaints upheld', '有责投诉率'], {
      description: [
        'Complaints upheld by the bureau in the year ÷ clients served × 100. Lower is better.',
        '经民政部门查实的有责投诉件数 ÷ 服务对象人数 × 100，越低越好。',
      ],
      measure: numeric(
        ['per 100 clients', '件/百名服务对象'],
        { minimum: 0, maximum: 100, decimals: 1 },
        goalposts(5, 0),
      ),
      states: alwaysApplies,
      tolerance: 10,
      mandate: ['Contract clause 5.5', '服务合同第5.5条'],
      evidence: ['Complaint files of the bureau and the hotline', '民政部门及热线投诉台账'],
    }),
    indicator('D2.3', 1.5, ['Suggestions are answered and used', '意见采纳与反馈'], {
      measure: rubric(
        ['Not collected', '未收集'],
        ['Collected, not answered', '收集但未回应'],
        ['Answered; some led to a change', '有回应，部分促成改进'],
        ['Answered in public with what was changed', '公开回应并说明改进情况'],
      ),
      states: alwaysApplies,
      tolerance: 25,
      mandate: ['Contract clause 7.3', '服务合同第7.3条'],
      evidence: ['Suggestion register, notices to clients', '意见登记簿、公开回应材料'],
    }),
    indicator('D2.4', 1, ['Verdict of the community panel', '社区评议'], {
      description: [
        'Mark of the residents’ panel, 1 to 10, counted as a share of ten. Not applicable where the contract has no panel.',
        '居民评议小组打分，1至10分，按占10分的比例计；合同未约定社区评议的不适用。',
      ],
      measure: { kind: 'scale', minimum: 1, maximum: 10, origin: 'zero' },
      tolerance: 20,
      mandate: ['Contract clause 4.5', '服务合同第4.5条'],
      evidence: ['Minutes of the panel', '评议会议记录'],
    }),
  ],
);

/** Dimension D of the sample framework. */
export const clientFeedback = pointsGroup(
  'D',
  ['Client feedback', '服务对象反馈'],
  ['What do the people served say?', '服务对象怎么说。'],
  [satisfaction, verification],
);

function item(code: string, text: Wording, reversed = false) {
  return { code, text: both(text), minimum: 1, maximum: 5, reversed };
}

/** The client questionnaire: 1 strongly disagree to 5 strongly agree. */
export const clientQuestionnaire = {
  code: 'CLIENT',
  name: both([
    'Client questionnaire (1 disagree – 5 agree)',
    '服务对象问卷（1 很不同意—5 非常同意）',
  ]),
  sections: [
    {
      code: 'RESPECT' satisfies SectionCode,
      name: both(['Respect', '尊重与态度']),
      items: [
        item('Q1', ['The staff treat me with respect.', '工作人员尊重我。']),
        item('Q2', [
          'They explain things so that I understand and ask if I agree.',
          '他们把事情讲清楚，并征求我的同意。',
        ]),
        item(
          'Q3',
          [
            'I have felt looked down on for receiving assistance.',
            '我曾因接受救助而觉得被人看低。',
          ],
          true,
        ),
      ],
    },
    {
      code: 'RELIABLE' satisfies SectionCode,
      name: both(['Reliability', '可靠与及时']),
      items: [
        item('Q4', ['They come when they said they would.', '他们说好什么时候来就什么时候来。']),
        item('Q5', ['The service is what I need.', '提供的服务正是我需要的。']),
        item('Q6', [
          'When something is wrong, it is dealt with quickly.',
          '遇到问题能很快得到解决。',
        ]),
      ],
    },
    {
      code: 'BENEFIT' satisfies SectionCode,
      name: both(['Benefit felt', '获得感']),
      items: [
        item('Q7', ['My daily life has become easier.', '我的日常生活比以前方便了。']),
        item('Q8', [
          'I know whom to turn to when I have difficulties.',
          '遇到困难时，我知道可以找谁。',
        ]),
        item('Q9', [
          'I would recommend this service to others like me.',
          '我愿意把这项服务推荐给和我情况相似的人。',
        ]),
      ],
    },
  ],
};
