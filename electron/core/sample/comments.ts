import type { Wording } from './framework/compose.ts';
import type { Random } from './random.ts';

interface Pair {
  readonly good: Wording;
  readonly poor: Wording;
}

/** What assessors write, by indicator: of a good finding and of a poor one. */
const remarks: Readonly<Record<string, Pair>> = {
  'A1.2': {
    good: ['20 vouchers drawn, all agree with the ledger.', '抽查凭证20份，账证相符。'],
    poor: ['3 of 20 vouchers without approval.', '抽查凭证20份，3份无审批手续。'],
  },
  'A2.1': {
    good: ['Both workers interviewed knew the rules.', '访谈的两名一线人员均熟悉制度。'],
    poor: ['The rules still name another project.', '制度文本中仍出现其他项目名称。'],
  },
  'A2.3': {
    good: ['11 self-checks on file, all closed.', '自查记录11份，问题均已销号。'],
    poor: ['Supervision notes are one line each.', '督导记录过于简单，仅有一句话。'],
  },
  'B1.1': {
    good: ['10 of 10 files assessed in person.', '抽查10份档案，均当面评估。'],
    poor: ['4 of 10 assessed by telephone only.', '抽查10份，4份仅电话评估。'],
  },
  'B1.2': {
    good: [
      'Two clients changed class in March; services followed.',
      '3月有2名对象类别调整，服务同步变更。',
    ],
    poor: ['Same visit list for every class.', '各类别对象服务清单完全相同。'],
  },
  'B2.1': {
    good: ['Goals signed by the clients.', '服务目标均经服务对象签字确认。'],
    poor: ['Six plans with identical wording.', '6份计划文字雷同。'],
  },
  'B2.2': {
    good: ['Log ties in with sign-in sheets of both weeks.', '随机两周台账与签到表一致。'],
    poor: [
      'Week of 17 March missing; handwriting of one day.',
      '3月17日当周缺失，部分记录疑似同日补写。',
    ],
  },
  'B2.3': {
    good: ['One visit missed in the month, made up later.', '当月仅漏1次，已补。'],
    poor: ['Visits every two weeks instead of weekly.', '约定每周一次，实际两周一次。'],
  },
  'B2.4': {
    good: ['Five referrals, five replies.', '转介5例，回执5份。'],
    poor: ['Two referrals to the hospital without reply.', '转介医院2例，均无回执。'],
  },
  'B3.3': {
    good: ['Clients asked knew the number by heart.', '现场询问的对象均知晓投诉电话。'],
    poor: ['The complaint phone was not answered twice.', '投诉电话两次拨打无人接听。'],
  },
  'B4.1': {
    good: ['Monthly case conference with the sub-district.', '与街道每月开展一次个案会商。'],
    poor: ['Community worker did not know the contact person.', '社区工作者不清楚项目联系人。'],
  },
  'C1.1': {
    good: ['Call-back of 5% confirms the figures.', '按5%回访，数据属实。'],
    poor: ['37 units claimed could not be confirmed.', '37人次申报服务无法核实，已剔除。'],
  },
  'C2.1': {
    good: ['Ten clients asked, all agree with the result.', '向10名对象核实，结果一致。'],
    poor: ['Goals were reworded at closure.', '结案时目标有修改。'],
  },
  'C2.4': {
    good: ['A mutual-help group of nine meets by itself.', '9人互助小组已能自主活动。'],
    poor: ['Nobody could name a new contact.', '受访对象均未说出新的可求助的人。'],
  },
};

const general: Pair = {
  good: ['In order.', '符合要求。'],
  poor: ['To be followed up within a month.', '建议一个月内跟踪核实。'],
};

/**
 * A remark on a finding that scored `score`, now and then: rarely on an ordinary one, often on a poor
 * one.
 */
export function remarkOn(indicator: string, score: number, random: Random): Wording | null {
  const pair = remarks[indicator];
  const [own, draw] = [random.next(), random.next()];
  if (score <= 50) return pair && own < 0.55 ? pair.poor : draw < 0.12 ? general.poor : null;
  if (score >= 75) return pair && own < 0.14 ? pair.good : draw < 0.015 ? general.good : null;
  return null;
}
