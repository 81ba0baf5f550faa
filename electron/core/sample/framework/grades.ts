import type { FrameworkInput } from '#shared/domain/framework/framework.ts';
import { both } from './compose.ts';

/** The five grades of the sample framework and what each does to money and renewal. */
export const grades: FrameworkInput['grades'] = [
  {
    code: 'A',
    name: both(['Excellent', '优']),
    from: 90,
    to: 100,
    tone: 'g5',
    consequence: both([
      'Balance paid in full; renewal without new tender for one year; recommended as a model.',
      '全额拨付尾款；下一年度可直接续约一次；列入示范项目。',
    ]),
  },
  {
    code: 'B',
    name: both(['Good', '良']),
    from: 80,
    to: 90,
    tone: 'g4',
    consequence: both(['Balance paid in full; may be renewed.', '全额拨付尾款；可以续约。']),
  },
  {
    code: 'C',
    name: both(['Fair', '中']),
    from: 70,
    to: 80,
    tone: 'g3',
    consequence: both([
      'Balance paid after a written plan of improvement; renewal for half a year at a time.',
      '提交书面改进方案后拨付尾款；按半年期续约。',
    ]),
  },
  {
    code: 'D',
    name: both(['Rectify by a set date', '限期整改']),
    from: 60,
    to: 70,
    tone: 'g2',
    consequence: both([
      'Half of the balance is held until the rectification is verified; no new contracts until then.',
      '暂缓拨付尾款的50%，限期60日整改，验收合格后拨付；整改期间不得承接新项目。',
    ]),
  },
  {
    code: 'E',
    name: both(['Fail', '不合格']),
    from: 0,
    to: 60,
    tone: 'g1',
    consequence: both([
      'Balance is not paid; contract ends; no bids for two years.',
      '不予拨付尾款，终止合同；两年内不得参与区级购买服务项目。',
    ]),
  },
];
