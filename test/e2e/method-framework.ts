import type { FrameworkInput } from '#shared/domain/framework/framework.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const mandate = text('Contract, clause 4', '合同第四条');
const percent = { kind: 'goalposts', worst: 0, best: 100 } as const;

type Node = FrameworkInput['children'][number];
type Fields = Partial<Extract<Node, { kind: 'indicator' }>> & Pick<Indicator, 'name'>;

function indicator(code: string, weight: number, measure: object, fields: Fields): Node {
  // The core checks it when it is imported.
  return { kind: 'indicator', code, weight, measure, mandate, ...fields } as Node;
}

const levels = [
  { value: 1, name: text('Missing', '缺失'), score: 25 },
  { value: 2, name: text('In part', '部分'), score: 50 },
  {
    value: 3,
    name: text('In place', '到位'),
    score: 75,
    description: text(
      'A plan for every client, reviewed each half-year.',
      '每位服务对象都有计划，半年复核一次。',
    ),
  },
  { value: 4, name: text('Exemplary', '优秀'), score: 100 },
];

const deduction = {
  kind: 'deduction',
  full: 60,
  severities: [
    { code: 'minor', name: text('Minor', '轻微') },
    { code: 'serious', name: text('Serious', '严重') },
  ],
  scopes: [
    { code: 'single', name: text('Single', '个别') },
    { code: 'wide', name: text('Widespread', '普遍') },
  ],
  items: [
    {
      code: 'm1',
      name: text('Minor, single', '轻微个别'),
      points: 2,
      severity: 'minor',
      scope: 'single',
    },
    {
      code: 'm2',
      name: text('Minor, widespread', '轻微普遍'),
      points: 6,
      severity: 'minor',
      scope: 'wide',
    },
    {
      code: 's1',
      name: text('Serious, single', '严重个别'),
      points: 8,
      severity: 'serious',
      scope: 'single',
    },
    {
      code: 's2',
      name: text('Serious, widespread', '严重普遍'),
      points: 20,
      severity: 'serious',
      scope: 'wide',
    },
  ],
  repeat: [0, 0, 0.5],
};

const service: Node = {
  kind: 'group',
  code: 'A',
  name: text('Service', '服务'),
  weight: 50,
  aggregation: { method: 'weighted-mean', missing: 'redistribute' },
  children: [
    indicator(
      'A1',
      2,
      {
        kind: 'ratio',
        numerator: text('Visits made', '已走访次数'),
        denominator: text('Visits due', '应走访次数'),
        unit: text('%', '%'),
        minimum: 0,
        maximum: 100,
        rule: percent,
      },
      { name: text('Visits made as agreed', '按约走访') },
    ),
    indicator(
      'A2',
      1,
      { kind: 'rubric', levels },
      { name: text('Care plans', '照护计划'), tolerance: 20 },
    ),
    indicator(
      'A3',
      1,
      {
        kind: 'numeric',
        unit: text('days', '天'),
        minimum: 0,
        rule: { kind: 'percentile', better: 'lower', minimumPeers: 2 },
      },
      { name: text('Days to the first visit', '首次走访所需天数') },
    ),
  ],
};

const safety: Node = {
  kind: 'group',
  code: 'B',
  name: text('Safety', '安全'),
  weight: 40,
  aggregation: { method: 'geometric', missing: 'redistribute', floor: 1 },
  children: [
    indicator('B1', 1, deduction, {
      name: text('Findings of the safety inspection', '安全检查发现的问题'),
    }),
    indicator(
      'B2',
      1,
      {
        kind: 'derived',
        terms: [
          { indicator: 'A1', weight: 0.5 },
          { indicator: 'C1', weight: 0.5 },
        ],
        missing: 'redistribute',
        rule: percent,
      },
      { name: text('Reliability', '可靠程度') },
    ),
  ],
};

const purchaser: Node = {
  kind: 'group',
  code: 'C',
  name: text('The purchaser’s view', '购买方评价'),
  weight: 10,
  source: 'purchaser',
  aggregation: { method: 'weighted-mean', missing: 'redistribute' },
  children: [
    indicator(
      'C1',
      1,
      { kind: 'scale', minimum: 0, maximum: 100 },
      { name: text('Reports on time', '按时报告') },
    ),
  ],
};

/** A small framework with a ratio, a deduction in a grid, a percentile, a sum, two sources and two rules. */
export const methodFramework: FrameworkInput = {
  format: 'plumbline-framework-1',
  code: 'METHOD',
  name: text('Home care, in short', '居家照护（简）'),
  aggregation: { method: 'weighted-mean', missing: 'redistribute' },
  children: [service, safety, purchaser],
  grades: [
    { code: 'good', name: text('Good', '良好'), from: 75, to: 100, tone: 'g5' },
    { code: 'fair', name: text('Fair', '合格'), from: 50, to: 75, tone: 'g3' },
    { code: 'poor', name: text('Poor', '不合格'), from: 0, to: 50, tone: 'g1' },
  ],
  limiters: [
    {
      code: 'L1',
      name: text('No good grade with serious findings', '严重问题者不得良好'),
      at: 'TOTAL',
      when: {
        match: 'all',
        predicates: [{ about: 'node', node: 'B1', test: { of: 'raw', is: 'at-least', than: 20 } }],
      },
      effect: { kind: 'cap', grade: 'fair' },
    },
    {
      code: 'L2',
      name: text('Poor where visits are not made', '不走访者不合格'),
      at: 'TOTAL',
      when: {
        match: 'any',
        predicates: [
          { about: 'node', node: 'A1', test: { of: 'score', is: 'below', than: 20 } },
          {
            about: 'count',
            among: { indicatorsOf: 'A' },
            test: { of: 'score', is: 'below', than: 30 },
            is: 'at-least',
            than: 2,
          },
        ],
      },
      effect: { kind: 'cap', grade: 'poor' },
    },
  ],
};
