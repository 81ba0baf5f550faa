import { assertNever } from '#shared/assert-never.ts';
import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { Group } from '#shared/domain/framework/node.ts';
import { bestFirst } from './grade-edits.ts';

/**
 * A lookup to start from, for a group or (null) for the total: the best grade where all entries have it,
 * otherwise the worst.
 */
export function newLookup(
  framework: Framework,
  group: Group | null,
): Extract<Aggregation, { method: 'lookup' }> {
  const grades = bestFirst(framework.grades).map(({ band }) => band.code);
  const best = grades[0];
  const { children, aggregation } = group ?? framework;
  return {
    method: 'lookup',
    missing: aggregation.missing,
    rows: [
      {
        when: {
          match: 'all',
          predicates: [
            {
              about: 'count',
              among: { childrenOf: group?.code ?? totalCode },
              test: { of: 'grade', is: 'at-least', than: best },
              is: 'at-least',
              than: children.length,
            },
          ],
        },
        grade: best,
      },
    ],
    otherwise: grades[grades.length - 1],
  };
}

/** The rule by which children become one score, by another method; the policy for missing ones stays. */
export function aggregationOf(
  method: Aggregation['method'],
  framework: Framework,
  group: Group | null,
): Aggregation {
  const before = (group ?? framework).aggregation;
  if (before.method === method) return before;
  const { missing } = before;
  switch (method) {
    case 'weighted-mean':
    case 'minimum':
      return { method, missing };
    case 'geometric':
    case 'harmonic':
      return { method, missing, floor: 'floor' in before ? before.floor : 1 };
    case 'points':
      return { method, missing, clamp: true };
    case 'lookup':
      return newLookup(framework, group);
    default:
      return assertNever(method);
  }
}
