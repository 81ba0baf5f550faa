import type { Aggregation, LookupRow } from '#shared/domain/framework/aggregation.ts';
import { pathedNodes } from '#shared/domain/framework/check-path.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Group } from '#shared/domain/framework/node.ts';
import { firstGrade, newPredicate } from '../condition/condition-edits.ts';
import type { Scope } from '../condition/scope.ts';

/** A group's grade by a table of conditions. */
export type LookupAggregation = Extract<Aggregation, { readonly method: 'lookup' }>;

/** The most rows a table holds. */
export const mostRows = 40;

/** Where the aggregation of a group, or of the whole framework, stands in the file. */
export function aggregationPath(framework: Framework, group: Group | null): string {
  if (group === null) return 'aggregation';
  const found = pathedNodes(framework).find(({ node }) => node === group);
  return found === undefined ? 'aggregation' : `${found.path}.aggregation`;
}

/** A row to begin with. */
export function newRow(scope: Scope, grades: Framework['grades']): LookupRow {
  return {
    when: { match: 'all', predicates: [newPredicate(scope, grades)] },
    grade: firstGrade(grades),
  };
}
