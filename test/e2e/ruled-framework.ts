import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Limiter } from '#shared/domain/framework/limiter.ts';

const text = (en: string) => ({ en, 'zh-CN': en });

/** Three limiters that name what the sample has, and a case that it does not meet. */
export function ruled(framework: Framework): Framework {
  const limiter = (code: string, at: string, node: string): Limiter => ({
    code,
    name: text(`Rule ${code}`),
    at,
    when: {
      match: 'all',
      predicates: [
        { about: 'node', node, test: { of: 'grade', is: 'below', than: 'C' } },
        {
          about: 'count',
          among: { childrenOf: node },
          test: { of: 'score', is: 'at-most', than: 20 },
          is: 'at-least',
          than: 1,
        },
      ],
    },
    effect: { kind: 'cap', grade: 'C' },
  });
  return {
    ...framework,
    limiters: [limiter('L1', 'TOTAL', 'A'), limiter('L2', 'B', 'B'), limiter('L3', 'TOTAL', 'C')],
    cases: [
      {
        code: 'nothing',
        name: text('Nothing assessed'),
        values: { 'A1.2': { state: 'refused' } },
        peers: {},
        expect: { total: 50, decimals: 1, grade: 'B', nodes: {} },
      },
    ],
  };
}
