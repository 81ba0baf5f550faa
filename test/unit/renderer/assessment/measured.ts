import type { Framework } from '#shared/domain/framework/framework.ts';
import { framework, group, indicator, text } from '#test/unit/scoring/framework-builder.ts';

/** A ratio, a deduction in a grid with revisits, a sum derived from both, and one of the purchaser's. */
export const measuredFramework: Framework = framework([
  group('A', [
    indicator('Q', {
      measure: {
        kind: 'ratio',
        numerator: text('done'),
        denominator: text('due'),
        minimum: 0,
        maximum: 100,
        rule: { kind: 'goalposts', worst: 0, best: 100 },
      },
    }),
    indicator('D', {
      measure: {
        kind: 'deduction',
        full: 40,
        severities: ['low', 'high'].map((code) => ({ code, name: text(code) })),
        scopes: ['one', 'all'].map((code) => ({ code, name: text(code) })),
        items: [
          { code: 'd1', name: text('d1'), points: 4, severity: 'low', scope: 'one' },
          { code: 'd2', name: text('d2'), points: 10, severity: 'high', scope: 'all' },
        ],
        repeat: [0, 0, 0.5],
      },
    }),
    indicator('X', {
      measure: {
        kind: 'derived',
        terms: [
          { indicator: 'Q', weight: 1 },
          { indicator: 'D', weight: 2 },
        ],
        rule: { kind: 'goalposts', worst: 0, best: 100 },
      },
    }),
  ]),
  group('P', [indicator('P1'), indicator('P2', { source: 'self' })], { source: 'purchaser' }),
]);
