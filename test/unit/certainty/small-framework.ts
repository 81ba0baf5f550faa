import { Framework, type FrameworkInput } from '#shared/domain/framework/framework.ts';

export type ChildInput = FrameworkInput['children'][number];
export type MeasureInput = Extract<ChildInput, { kind: 'indicator' }>['measure'];
export type GroupInput = Extract<ChildInput, { kind: 'group' }>;

const name = { en: 'N', 'zh-CN': '名' };

/** Three or four levels at even steps up to 100. */
export const rubric = (levels: number): MeasureInput => ({
  kind: 'rubric',
  levels: Array.from({ length: levels }, (_, i) => ({
    value: i + 1,
    name,
    score: (100 * (i + 1)) / levels,
  })),
});

export const indicator = (
  code: string,
  measure: MeasureInput = rubric(4),
  more: Partial<Extract<ChildInput, { kind: 'indicator' }>> = {},
): ChildInput => ({ kind: 'indicator', code, name, weight: 1, measure, ...more });

export const group = (
  code: string,
  children: ChildInput[],
  more: Partial<GroupInput> = {},
): ChildInput => ({
  kind: 'group',
  code,
  name,
  weight: 1,
  aggregation: { method: 'weighted-mean', missing: 'redistribute' },
  children,
  ...more,
});

/** Four grades: D under 40, C under 60, B under 80, A. */
export const fourGrades: FrameworkInput['grades'] = [
  { code: 'D', name, from: 0, to: 40, tone: 'g1' },
  { code: 'C', name, from: 40, to: 60, tone: 'g2' },
  { code: 'B', name, from: 60, to: 80, tone: 'g4' },
  { code: 'A', name, from: 80, to: 100, tone: 'g5' },
];

/** A framework of these children, a weighted mean of them unless told otherwise. */
export const smallFramework = (
  children: ChildInput[],
  more: Partial<FrameworkInput> = {},
): Framework =>
  Framework.parse({
    format: 'plumbline-framework-1',
    code: 'SMALL',
    name,
    aggregation: { method: 'weighted-mean', missing: 'redistribute' },
    children,
    grades: fourGrades,
    ...more,
  });

/** A limiter at the total that caps the grade where a node scores under a threshold. */
export const capBelow = (node: string, than: number, grade: string, code = `CAP-${node}`) => ({
  code,
  name,
  at: 'TOTAL',
  when: {
    match: 'all' as const,
    predicates: [
      { about: 'node' as const, node, test: { of: 'score' as const, is: 'below' as const, than } },
    ],
  },
  effect: { kind: 'cap' as const, grade },
});
