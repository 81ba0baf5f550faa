import type { BlockTask } from './block-task.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { gradeColumn } from './grade-block.ts';
import type { GroupPlan } from './group-plan.ts';
import { lookUpColumn } from './look-up.ts';
import { meanOf, startOf, withChild } from './means.ts';
import { markOdd } from './odd-rows.ts';
import { scoreKept, sumChildren } from './score-children.ts';
import { scoreMixedRows } from './score-mixed-rows.ts';
import type { ScoringBlock } from './scoring-block.ts';

/** The scores of a group that is no sum, as if all of its children were plain. */
function foldColumns(
  { compiled, weights }: BlockTask,
  { scores, stride }: ScoringBlock,
  { group, under }: GroupPlan,
  size: number,
): void {
  const method = compiled.method[group];
  const floor = compiled.floor[group];
  const first = compiled.firstChild[group];
  const column = group * stride;
  scores.fill(startOf(method), column, column + size);
  for (let child = first; child < first + compiled.childCount[group]; child++) {
    const weight = weights.weights[child];
    for (let i = 0, at = child * stride; i < size; i++, at++) {
      scores[column + i] = withChild(method, scores[column + i], weight, scores[at], floor);
    }
  }
  for (let at = column; at < column + size; at++) {
    scores[at] = meanOf(compiled, group, scores[at], under);
  }
}

/** Adds the assessments in which a column has no number to those in which a child of the group is odd. */
function findLacking(
  { scores, oddChildren, stride }: ScoringBlock,
  node: number,
  size: number,
): void {
  for (let i = 0, at = node * stride; i < size; i++, at++) {
    if (Number.isNaN(scores[at])) markOdd(oddChildren, 0, i);
  }
}

/** Finds the assessments in which a child of a group is odd; all of them when its children have no weight. */
function findOddChildren(
  { firstChild, childCount }: CompiledFramework,
  { odd, oddChildren, wordCount }: ScoringBlock,
  group: number,
  weightless: boolean,
): void {
  oddChildren.fill(weightless ? -1 : 0);
  const end = (firstChild[group] + childCount[group]) * wordCount;
  let word = 0;
  for (let at = firstChild[group] * wordCount; at < end; at++) {
    oddChildren[word] |= odd[at];
    word = word + 1 === wordCount ? 0 : word + 1;
  }
}

/** Grades the indicators among a group's children whose grade is wanted. */
function gradeIndicators(
  task: BlockTask,
  block: ScoringBlock,
  group: number,
  first: number,
  size: number,
): void {
  const { firstChild, childCount, indicatorOfNode } = task.compiled;
  for (let child = firstChild[group]; child < firstChild[group] + childCount[group]; child++) {
    if (indicatorOfNode[child] >= 0 && task.wanted[child] === 1) {
      gradeColumn(task, block, child, first, size);
    }
  }
}

/** Finds the assessments in which a group is to be scored by itself; false when there are none. */
function findMixed(
  { compiled }: BlockTask,
  block: ScoringBlock,
  { group, under, folds }: GroupPlan,
  numbers: boolean,
  size: number,
): boolean {
  if (block.oddCount === 0 && numbers && !folds && under > 0) return false;
  const { firstChild, childCount } = compiled;
  findOddChildren(compiled, block, group, under === 0);
  if (!numbers) findLacking(block, group, size);
  if (!folds) return true;
  const end = firstChild[group] + childCount[group];
  for (let child = firstChild[group]; child < end; child++) findLacking(block, child, size);
  return true;
}

/** Scores one group: column by column as if all children were plain, then the rows in which they are not. */
function scoreGroup(
  task: BlockTask,
  block: ScoringBlock,
  plan: GroupPlan,
  first: number,
  size: number,
): void {
  scoreKept(task, block, plan, first, size);
  let numbers = true;
  if (plan.folds) foldColumns(task, block, plan, size);
  else numbers = !Number.isNaN(sumChildren(task, block, plan, first, size));
  if (findMixed(task, block, plan, numbers, size)) {
    scoreMixedRows(task, block, plan.group, first, size);
  }
  if (task.gradesIndicators) gradeIndicators(task, block, plan.group, first, size);
}

/**
 * Scores the groups of `size` assessments, children before parents, with the indicators among their children, and
 * grades those nodes whose grade is wanted.
 *
 * Excluded children leave. A missing child is left out (`redistribute`), scores 0 (`zero`) or leaves
 * the group without a score (`block`). Weighted mean: Σ w·s / Σ w. Points: Σ w·s, bonus included,
 * over Σ w without bonus. Geometric: exp(Σ w·ln s / Σ w). Harmonic: Σ w / Σ(w/s). Minimum: the least
 * score. Lookup: the least score that earns the grade of its table. With no child left the group is missing
 * when one was missing, else excluded; with no weight left it is excluded (but a minimum). Coverage is
 * Σ w·coverage / Σ w over the children that apply, bonus left out.
 */
export function scoreGroups(
  task: BlockTask,
  block: ScoringBlock,
  first: number,
  size: number,
): void {
  const { compiled, plans, wanted } = task;
  for (let g = 0; g < plans.groups.length; g++) {
    const plan = plans.groups[g];
    const { group } = plan;
    scoreGroup(task, block, plan, first, size);
    const lookup = compiled.lookups[group];
    if (lookup !== null) lookUpColumn(task, lookup, block, group, first, size);
    if (group !== 0 && wanted[group] === 1) gradeColumn(task, block, group, first, size);
  }
}
