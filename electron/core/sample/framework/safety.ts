import {
  alwaysApplies,
  alwaysSeen,
  checklist,
  indicator,
  mustBeShown,
  numeric,
  piecewise,
  pointsGroup,
  rubric,
} from './compose.ts';

/** Criterion B3 of the sample framework. */
export const safety = pointsGroup(
  'B3',
  ['Safety and rights', '安全与权益'],
  [
    'Are clients safe, is their privacy kept, and can they complain without fear?',
    '服务对象是否安全、隐私是否得到保护、能否放心投诉。',
  ],
  [
    indicator('B3.1', 3, ['Incidents are registered and dealt with', '意外事件登记与处置'], {
      measure: rubric(
        ['An incident was concealed, or harm followed from neglect', '存在瞒报，或因失职造成伤害'],
        [
          'Registered late, or cause and follow-up are missing',
          '登记不及时，或缺原因分析与后续处置',
        ],
        [
          'Registered within 24 hours and dealt with; lessons not drawn',
          '24小时内登记并处置，未总结改进',
        ],
        [
          'Registered, reported and dealt with in time, and practice changed',
          '登记、报告、处置及时，并据此改进工作',
        ],
      ),
      critical: { below: 50, grade: 'D' },
      states: mustBeShown,
      tolerance: 25,
      mandate: ['Contract clause 5.1', '服务合同第5.1条'],
      evidence: [
        'Incident register, reports, interviews with clients',
        '意外事件登记簿、报告材料、服务对象访谈',
      ],
    }),
    indicator('B3.2', 3, ['Privacy and informed consent', '隐私保护与知情同意'], {
      measure: checklist(
        [
          'consent',
          ['Signed consent in every sampled file', '抽查档案均有签署的知情同意书'],
          { weight: 2 },
        ],
        [
          'identity',
          [
            "No client's identity or picture disclosed without consent",
            '未经同意不泄露服务对象身份信息和影像',
          ],
          { weight: 2, critical: true },
        ],
        [
          'storage',
          [
            'Paper files locked, electronic files behind a password',
            '纸质档案上锁，电子档案设密码',
          ],
        ],
        ['access', ['Access is limited to named staff', '查阅权限限于指定人员']],
      ),
      critical: { below: 40, grade: 'D' },
      states: mustBeShown,
      tolerance: 20,
      mandate: [
        'Personal Information Protection Law; contract clause 5.4',
        '《个人信息保护法》；服务合同第5.4条',
      ],
      evidence: [
        'Consent forms, file room, publicity material of the year',
        '知情同意书、档案存放处、本年度宣传材料',
      ],
    }),
    indicator(
      'B3.3',
      2,
      ['Complaints are open and answered in time', '投诉渠道公开并在期限内回复'],
      {
        measure: rubric(
          ['No channel, or clients do not know of it', '无渠道，或服务对象不知晓'],
          ['Known, but answers take longer than 15 working days', '渠道知晓，但回复超过15个工作日'],
          [
            'Answered within 15 working days; outcome not always recorded',
            '15个工作日内回复，个别无处理结果记录',
          ],
          [
            'Answered within 15 working days with outcome and call-back',
            '15个工作日内回复，结果有记录并回访',
          ],
        ),
        states: alwaysApplies,
        tolerance: 25,
        mandate: ['Contract clause 5.5', '服务合同第5.5条'],
        evidence: [
          'Complaint register, three clients asked on site',
          '投诉登记簿、现场询问三名服务对象',
        ],
      },
    ),
    indicator('B3.4', 2, ['Premises and activities are safe', '场所与活动安全'], {
      description: [
        'Not applicable where the service is delivered only in clients’ homes.',
        '仅提供入户服务、无固定场所的项目不适用。',
      ],
      measure: checklist(
        [
          'exits',
          ['Fire exits clear, extinguishers in date', '消防通道畅通，灭火器在有效期内'],
          { weight: 2, critical: true },
        ],
        [
          'barrier',
          ['Ramps, handrails and non-slip floors where needed', '坡道、扶手、防滑等无障碍设施到位'],
        ],
        ['food', ['Food handled under a licence and samples kept', '供餐具备许可并按规定留样']],
        [
          'insurance',
          [
            'Liability insurance for clients and volunteers',
            '为服务对象和志愿者投保责任险、意外险',
          ],
        ],
      ),
      states: { refused: 'zero', 'carried-forward': 'not-allowed' },
      tolerance: 20,
      mandate: [
        'Fire Protection Law; Barrier-Free Environment Law; contract clause 5.3',
        '《消防法》《无障碍环境建设法》；服务合同第5.3条',
      ],
      evidence: ['Inspection on site, licences, insurance policy', '现场查看、许可证、保险单'],
    }),
  ],
);

/** Criterion B4 of the sample framework. */
export const participation = pointsGroup(
  'B4',
  ['Cooperation and participation', '协同与参与'],
  [
    'Do clients, neighbours, volunteers and the sub-district take part?',
    '服务对象、居民、志愿者和街道社区是否参与其中。',
  ],
  [
    indicator(
      'B4.1',
      2,
      ['Works with the sub-district and the community', '与街道（镇）、社区协同'],
      {
        measure: rubric(
          ['The community does not know of the project', '社区不了解该项目'],
          ['Contact only when something is asked for', '仅有事时临时联系'],
          ['Regular contact; information on clients is shared', '定期沟通，服务对象信息互通'],
          [
            'Joint case conferences with recorded decisions carried out',
            '联合开展个案会商，议定事项有落实',
          ],
        ),
        states: alwaysApplies,
        tolerance: 25,
        mandate: ['Contract clause 4.5', '服务合同第4.5条'],
        evidence: ['Minutes, interview with the community worker', '会议记录、访谈社区工作者'],
      },
    ),
    indicator('B4.2', 2, ['Volunteer hours', '志愿服务时数'], {
      description: [
        'Hours recorded in the volunteer system in the year ÷ clients served × 100.',
        '本年度志愿服务系统记录的时数 ÷ 服务对象人数 × 100。',
      ],
      measure: numeric(
        ['hours per 100 clients', '小时/百名服务对象'],
        { minimum: 0, maximum: 20000, decimals: 0 },
        piecewise([0, 0], [50, 40], [200, 80], [400, 100]),
      ),
      tolerance: 15,
      mandate: [
        'Regulations on Volunteer Service; contract clause 4.5',
        '《志愿服务条例》；服务合同第4.5条',
      ],
      evidence: ['Extract from the volunteer service system', '志愿服务信息系统导出记录'],
    }),
    indicator('B4.3', 2, ['Clients take part in planning', '服务对象参与服务设计'], {
      measure: rubric(
        ['Clients are never asked', '从未征求服务对象意见'],
        ['Asked once, nothing changed', '征求过意见，未见采纳'],
        ['Asked regularly; some proposals were taken up', '定期征求意见，部分建议被采纳'],
        [
          'A client panel meets and decides on part of the programme',
          '设有服务对象议事小组并参与决定部分内容',
        ],
      ),
      states: alwaysSeen,
      tolerance: 25,
      mandate: ['Contract clause 4.5', '服务合同第4.5条'],
      evidence: [
        'Minutes of meetings with clients, changed service plans',
        '服务对象座谈会记录、调整后的服务方案',
      ],
    }),
  ],
);
