import { checkDistinct, codesOf } from './check-codes.ts';
import type { Place } from './check-place.ts';
import { frameworkProblem } from './check-problems.ts';
import type { DeductionMeasure } from './deduction.ts';
import type { FrameworkProblem } from './problem.ts';

/** What a table's answer says of revisits: no finding may have this code. */
export const revisitsCode = 'revisits';

/** Checks a deduction: distinct findings, and a grid that holds each of them in a cell of its own. */
export function checkDeduction(measure: DeductionMeasure, place: Place): FrameworkProblem[] {
  const { at, path } = place;
  const { items, severities, scopes } = measure;
  const reserved = items.flatMap(({ code }, i) =>
    code.toLowerCase() === revisitsCode
      ? [frameworkProblem('item-code-reserved', at, `${path}.items[${i}].code`, { code })]
      : [],
  );
  return [
    ...checkDistinct(codesOf(items, `${path}.items`, at), 'item-code-duplicate'),
    ...reserved,
    ...checkDistinct(codesOf(severities, `${path}.severities`, at), 'axis-code-duplicate'),
    ...checkDistinct(codesOf(scopes, `${path}.scopes`, at), 'axis-code-duplicate'),
    ...checkGrid(measure, place),
  ];
}

function checkGrid(measure: DeductionMeasure, place: Place): FrameworkProblem[] {
  const { at, path } = place;
  const { severities, scopes } = measure;
  if (severities.length > 0 !== scopes.length > 0) {
    const axis = severities.length > 0 ? 'scopes' : 'severities';
    return [frameworkProblem('grid-axis-missing', at, `${path}.${axis}`)];
  }
  const named = measure.items.flatMap((_, i) => checkCell(measure, i, place));
  return named.length > 0 ? named : [...checkCells(measure, place)];
}

/** Whether a finding names a row and a column of the grid; without a grid, none. */
function checkCell(measure: DeductionMeasure, index: number, place: Place): FrameworkProblem[] {
  const { severity, scope } = measure.items[index];
  const { at } = place;
  const path = `${place.path}.items[${index}]`;
  const problems: FrameworkProblem[] = [];
  if (severity !== undefined && measure.severities.every(({ code }) => code !== severity)) {
    problems.push(frameworkProblem('severity-unknown', at, `${path}.severity`, { severity }));
  }
  if (scope !== undefined && measure.scopes.every(({ code }) => code !== scope)) {
    problems.push(frameworkProblem('scope-unknown', at, `${path}.scope`, { scope }));
  }
  const within = measure.severities.length > 0;
  if (within && (severity === undefined || scope === undefined)) {
    const { code } = measure.items[index];
    problems.push(frameworkProblem('grid-place-missing', at, path, { code }));
  }
  return problems;
}

/** Cells with two findings, and cells with none. */
function* checkCells(measure: DeductionMeasure, { at, path }: Place): Generator<FrameworkProblem> {
  const taken = new Set<string>();
  const cell = (severity: string, scope: string) => `${severity} ${scope}`;
  for (const [i, { severity = '', scope = '' }] of measure.items.entries()) {
    if (taken.has(cell(severity, scope)) && severity !== '') {
      const where = `${path}.items[${i}]`;
      yield frameworkProblem('grid-cell-duplicate', at, where, { severity, scope });
    }
    taken.add(cell(severity, scope));
  }
  const empty = measure.severities.flatMap((severity) =>
    measure.scopes
      .filter((scope) => !taken.has(cell(severity.code, scope.code)))
      .map((scope) => ({ severity: severity.code, scope: scope.code })),
  );
  if (empty.length > 0) {
    const params = { ...empty[0], count: empty.length };
    yield frameworkProblem('grid-incomplete', at, `${path}.items`, params);
  }
}
