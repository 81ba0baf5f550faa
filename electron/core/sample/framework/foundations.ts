import {
  alwaysApplies,
  alwaysSeen,
  checklist,
  indicator,
  mustBeShown,
  percent,
  piecewise,
  pointsGroup,
  rubric,
} from './compose.ts';
import { staff } from './staff.ts';

const standing = pointsGroup(
  'A1',
  ['Standing and compliance', '资质与合规'],
  [
    'Whether the provider may lawfully deliver the service and spends the money on it.',
    '机构是否具备合法承接资格，项目资金是否用于项目。',
  ],
  [
    indicator('A1.1', 2.5, ['Registration and licences are valid', '登记资质齐全有效'], {
      measure: checklist(
        [
          'registered',
          [
            'Registered, certificate in date, scope covers the service',
            '登记证书有效，业务范围涵盖所承接服务',
          ],
          { weight: 2, critical: true },
        ],
        ['inspected', ['Latest annual report or inspection passed', '最近一次年报或年检合格']],
        [
          'licensed',
          ['Sector licences held where the service needs them', '服务涉及的行业许可（备案）齐全'],
        ],
        ['clean', ['Not on a list of serious violations', '未列入严重违法失信名单']],
      ),
      critical: { below: 40, grade: 'E' },
      states: mustBeShown,
      tolerance: 20,
      mandate: [
        'Measures for Government Purchase of Services (MOF Order 102); contract clause 2.1',
        '《政府购买服务管理办法》（财政部令第102号）；服务合同第2.1条',
      ],
      evidence: [
        'Registration certificate, annual report, licences, credit register extract',
        '登记证书、年度工作报告、许可（备案）文件、信用信息查询结果',
      ],
    }),
    indicator(
      'A1.2',
      2.5,
      ['Project funds are ring-fenced and used as agreed', '项目资金单独核算、专款专用'],
      {
        measure: rubric(
          [
            'Project money is mixed with other money, or spent on things outside the budget',
            '项目资金与其他资金混用，或存在超范围支出、挪用',
          ],
          [
            'A separate ledger exists but entries are late or vouchers incomplete',
            '设有单独账目，但入账不及时或凭证不全',
          ],
          [
            'Separate ledger, complete vouchers; small overruns between lines are explained',
            '单独核算，凭证齐全；科目间少量调剂有说明',
          ],
          [
            'Separate ledger, complete vouchers, every change of budget approved beforehand',
            '单独核算，凭证齐全，预算调整均经事前审批',
          ],
        ),
        critical: { below: 50, grade: 'E' },
        states: mustBeShown,
        tolerance: 25,
        mandate: [
          'Measures for Government Purchase of Services (MOF Order 102); contract clause 6.3',
          '《政府购买服务管理办法》（财政部令第102号）；服务合同第6.3条',
        ],
        evidence: [
          'Project ledger, vouchers drawn at random (at least 20), budget approvals',
          '项目明细账、随机抽取的会计凭证（不少于20份）、预算调整审批单',
        ],
      },
    ),
    indicator('A1.3', 2, ['Required information is public', '信息公开'], {
      measure: checklist(
        [
          'items',
          [
            'Service items and fees are posted where clients see them',
            '服务项目、收费标准在服务场所公示',
          ],
        ],
        [
          'phone',
          ['Complaint phone of provider and bureau is posted', '公示机构及民政部门监督电话'],
        ],
        ['report', ['Annual work report is published', '年度工作报告向社会公开']],
        ['donations', ['Income and use of donations are published', '接受捐赠及使用情况公开']],
      ),
      states: { ...alwaysApplies },
      tolerance: 25,
      mandate: [
        'Contract clause 2.4; Charity Law where donations are taken',
        '服务合同第2.4条；接受捐赠的依《慈善法》',
      ],
      evidence: [
        'Notice board photographs, web page or account, annual report',
        '公示栏照片、网站或公众号页面、年度工作报告',
      ],
    }),
  ],
);

const management = pointsGroup(
  'A2',
  ['Internal management', '内部管理'],
  [
    'Whether rules exist, are followed, and lead to corrections without being told.',
    '制度是否健全并得到执行，能否自行发现和纠正问题。',
  ],
  [
    indicator(
      'A2.1',
      1.5,
      ['Project management rules are in place and followed', '项目管理制度健全并执行'],
      {
        measure: rubric(
          ['No written rules for the project', '无项目管理制度'],
          [
            'Rules exist but are copied from elsewhere or not known to staff',
            '制度照搬照抄，或一线人员不了解',
          ],
          [
            'Rules fit the project and are followed in most files checked',
            '制度切合项目实际，抽查材料多数按制度执行',
          ],
          [
            'Rules fit, are followed throughout and were reviewed this year',
            '制度切合实际、执行到位，且本年度作过修订完善',
          ],
        ),
        states: alwaysApplies,
        tolerance: 25,
        mandate: ['Contract clause 3.1', '服务合同第3.1条'],
        evidence: [
          'Rules, minutes, interviews with two front-line workers',
          '制度汇编、会议纪要、访谈两名一线人员',
        ],
      },
    ),
    indicator('A2.2', 1.5, ['Budget execution', '预算执行率'], {
      description: [
        'Approved expenditure ÷ budget due by the date of the visit × 100. Far under means work not done; over means no control.',
        '截至评估日经审核的支出 ÷ 同期应支出预算 × 100。明显偏低说明工作未做，超支说明控制不力。',
      ],
      measure: percent(
        piecewise([50, 0], [80, 70], [95, 100], [102, 100], [115, 40], [130, 0]),
        200,
      ),
      states: alwaysApplies,
      tolerance: 10,
      mandate: ['Contract clause 6.1', '服务合同第6.1条'],
      evidence: [
        'Approved budget, statement of project income and expenditure',
        '批复预算、项目收支明细表',
      ],
    }),
    indicator('A2.3', 1.5, ['Internal supervision and self-checks', '内部督导与质量自查'], {
      measure: rubric(
        ['None this year', '本年度未开展'],
        ['Held, but without records of what was found', '开展过，但无问题记录'],
        [
          'At least quarterly, findings recorded and mostly put right',
          '每季度不少于一次，问题有记录并基本整改',
        ],
        [
          'At least monthly, by a qualified supervisor, every finding closed',
          '每月不少于一次，由具备资格的督导实施，问题逐一销号',
        ],
      ),
      states: alwaysApplies,
      tolerance: 25,
      mandate: ['Contract clause 3.5', '服务合同第3.5条'],
      evidence: [
        'Supervision records, self-check lists and their follow-up',
        '督导记录、自查清单及整改销号记录',
      ],
    }),
    indicator('A2.4', 1.5, ['Emergency plan and drills', '应急预案与演练'], {
      measure: checklist(
        [
          'plan',
          [
            'Written plan for fire, sudden illness and missing persons',
            '有火灾、突发疾病、走失等应急预案',
          ],
        ],
        ['roles', ['Named people and phone tree are up to date', '责任人及联络表为最新']],
        [
          'drill',
          [
            'At least one drill in the last twelve months, with a record',
            '近12个月内至少演练一次并有记录',
          ],
          { weight: 2 },
        ],
      ),
      states: alwaysSeen,
      tolerance: 25,
      mandate: [
        'Emergency Response Law; contract clause 5.2',
        '《突发事件应对法》；服务合同第5.2条',
      ],
      evidence: [
        'Plan, contact list, drill record with photographs',
        '应急预案、联络表、演练记录及照片',
      ],
    }),
  ],
);

/** Dimension A of the sample framework. */
export const foundations = pointsGroup(
  'A',
  ['Foundations and governance', '基础与治理'],
  [
    'Is this an organisation to which public money and vulnerable people can be entrusted?',
    '机构是否值得托付公共资金与困难群众。',
  ],
  [standing, management, staff],
);
