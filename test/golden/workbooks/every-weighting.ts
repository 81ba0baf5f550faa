import { Framework } from '#shared/domain/framework/framework.ts';
import type { Weighting } from '#shared/domain/framework/weighting.ts';

/** Cases for the methods that weigh by data: more rows than items, one item without any difference. */
const cases = (items: number, constant: boolean): number[][] =>
  Array.from({ length: 7 }, (_, i) =>
    Array.from({ length: items }, (_, j) =>
      constant && j === items - 1 ? 4 : ((i + 2) * (j + 3) * 7) % 13,
    ),
  );

const judges = (items: number): { name: string; comparisons: number[] }[] =>
  ['Chen', 'Li', 'Wu'].map((name, judge) => ({
    name,
    comparisons: Array.from(
      { length: (items * (items - 1)) / 2 },
      (_, i) => [1, 3, 1 / 5, 2, 0.11, 7, 1 / 2][(i * 2 + judge) % 7],
    ),
  }));

/** How the weights of each group were derived, by the group's code. */
function weightings(children: (code: string) => string[]): Record<string, Weighting> {
  const rank = (code: string) => children(code).toReversed();
  return {
    TOTAL: {
      method: 'ahp',
      randomIndex: 'saaty-1980',
      items: children('TOTAL'),
      judges: judges(children('TOTAL').length),
    },
    A: {
      method: 'blend',
      parts: [
        { method: 'entropy', share: 2, items: children('A'), matrix: cases(4, true) },
        { method: 'rank-order-centroid', share: 1, order: rank('A') },
        { method: 'equal', share: 0.5 },
        {
          method: 'direct',
          share: 1,
          weights: children('A').map((code, i) => ({ code, weight: i + 1 })),
        },
      ],
    },
    B: {
      method: 'critic',
      items: rank('B'),
      matrix: cases(3, false),
      directions: ['higher', 'lower', 'higher'],
    },
    C: { method: 'entropy', items: children('C'), matrix: cases(3, false) },
    E: { method: 'equal' },
    F: { method: 'rank-order-centroid', order: rank('F') },
    H: {
      method: 'ahp',
      randomIndex: 'saaty-2005',
      items: rank('H'),
      judges: judges(3).slice(0, 1),
    },
    // A child is missing: that the weights cannot be derived is said.
    I: { method: 'rank-order-centroid', order: rank('I').slice(1) },
  };
}

/** A framework with how its weights were derived, by every method; the weights stay as they are. */
export function everyWeighting(top: Framework): Framework {
  const all = new Map([['TOTAL', top.children.map(({ code }) => code)]]);
  for (const child of top.children) {
    if (child.kind === 'group')
      all.set(
        child.code,
        child.children.map(({ code }) => code),
      );
  }
  const how = weightings((code) => all.get(code) ?? []);
  const children = top.children.map((child) => ({ ...child, weighting: how[child.code] }));
  return Framework.parse({ ...top, weighting: how.TOTAL, children });
}
