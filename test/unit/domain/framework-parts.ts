import type { FrameworkInput } from '#shared/domain/framework/framework.ts';

/** What is wrong, the framework it is wrong in, the problem's code, where it stands, and its path. */
export type Case = [string, Partial<FrameworkInput>, string, string | null, string];

export const both = (words: string) => ({ en: words, 'zh-CN': words });
export type NodeInput = FrameworkInput['children'][number];
type IndicatorInput = Extract<NodeInput, { kind: 'indicator' }>;
type GroupInput = Extract<NodeInput, { kind: 'group' }>;
export const points = { method: 'points' } as const;

export function leaf(code: string, fields: Partial<IndicatorInput> = {}): IndicatorInput {
  return {
    kind: 'indicator',
    code,
    name: both(code),
    weight: 1,
    measure: { kind: 'scale', minimum: 0, maximum: 10 },
    mandate: both('clause'),
    ...fields,
  };
}
export function group(
  code: string,
  children: NodeInput[],
  fields: Partial<GroupInput> = {},
): GroupInput {
  const aggregation = { method: 'weighted-mean' } as const;
  return { kind: 'group', code, name: both(code), weight: 1, aggregation, children, ...fields };
}
export const questionnaire = (code: string, items: [string, number, number][] = [['q', 1, 5]]) => ({
  code,
  name: both(code),
  sections: [
    {
      code: 'S',
      name: both('S'),
      items: items.map(([item, minimum, maximum]) => ({
        code: item,
        text: both(item),
        minimum,
        maximum,
      })),
    },
  ],
});
export const band = (code: string, from: number, to: number) =>
  ({ code, name: both(code), from, to, tone: 'g3' }) as const;

/** A framework with nothing wrong in it, but for what `fields` change. */
export function sound(fields: Partial<FrameworkInput> = {}): FrameworkInput {
  return {
    format: 'plumbline-framework-1',
    code: 'F',
    name: both('F'),
    aggregation: { method: 'weighted-mean' },
    children: [group('G', [leaf('a'), leaf('b')])],
    grades: [band('A', 60, 100), band('B', 0, 60)],
    questionnaires: [questionnaire('Q')],
    ...fields,
  };
}
/** The framework whose one indicator has this measure. */
export const measured = (measure: IndicatorInput['measure']) => ({
  children: [group('G', [leaf('a', { measure })])],
});
export const numeric = (rule: object, fields: object = {}) =>
  measured({ kind: 'numeric', rule, ...fields } as IndicatorInput['measure']);
export const level = (value: number, score = 50) => ({ value, name: both('level'), score });
/** The condition of these predicates, all of them. */
export const when = (...predicates: Predicate[]) => ({ match: 'all' as const, predicates });
export type Predicate = Limiter['when']['predicates'][number];
type Limiter = NonNullable<FrameworkInput['limiters']>[number];

/** That a node has at least this grade. */
export const graded = (node: string, than: string): Predicate => ({
  about: 'node',
  node,
  test: { of: 'grade', is: 'at-least', than },
});
/** A limiter at the total that takes grades down to B when `a` is at least B, but for what `fields` change. */
export function limiter(code: string, fields: Partial<Limiter> = {}): Limiter {
  const effect = { kind: 'cap', grade: 'B' } as const;
  return { code, name: both(code), at: 'TOTAL', when: when(graded('a', 'B')), effect, ...fields };
}
