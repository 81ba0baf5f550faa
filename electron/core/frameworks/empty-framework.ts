import { Framework } from '#shared/domain/framework/framework.ts';
import type { Text } from '#shared/domain/text.ts';

/** A new draft: one dimension with one indicator, a 100-point scale and four grades to start from. */
export function emptyFramework(code: string, name: Text): Framework {
  return Framework.parse({
    format: 'plumbline-framework-1',
    code,
    name,
    aggregation: { method: 'points', missing: 'block' },
    children: [
      {
        kind: 'group',
        code: 'A',
        name: { en: 'First dimension', 'zh-CN': '第一维度' },
        weight: 100,
        aggregation: { method: 'points', missing: 'block' },
        children: [
          {
            kind: 'indicator',
            code: 'A1',
            name: { en: 'First indicator', 'zh-CN': '第一项指标' },
            weight: 100,
            measure: { kind: 'rubric', levels },
          },
        ],
      },
    ],
    grades,
  });
}

const levels = [
  { value: 1, name: { en: 'Not met', 'zh-CN': '未达到' }, score: 25 },
  { value: 2, name: { en: 'Partly met', 'zh-CN': '部分达到' }, score: 50 },
  { value: 3, name: { en: 'Mostly met', 'zh-CN': '基本达到' }, score: 75 },
  { value: 4, name: { en: 'Fully met', 'zh-CN': '完全达到' }, score: 100 },
];

const grades = [
  { code: 'A', name: { en: 'Excellent', 'zh-CN': '优' }, from: 90, to: 100, tone: 'g5' },
  { code: 'B', name: { en: 'Good', 'zh-CN': '良' }, from: 80, to: 90, tone: 'g4' },
  { code: 'C', name: { en: 'Adequate', 'zh-CN': '中' }, from: 60, to: 80, tone: 'g3' },
  { code: 'D', name: { en: 'Inadequate', 'zh-CN': '不合格' }, from: 0, to: 60, tone: 'g1' },
];
