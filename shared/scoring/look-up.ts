import type { BlockTask } from './block-task.ts';
import { type CompiledFramework, missingCodes } from './compiled-framework.ts';
import type { CompiledLookup } from './compiled-lookup.ts';
import { conditionHolds } from './condition-holds.ts';
import { noGradeCode } from './grade-codes.ts';
import { outcomeIn } from './marks.ts';
import { type NodeFigures, noZeroGrades, readMissingAsZero } from './node-figures.ts';
import type { ScoringBlock } from './scoring-block.ts';
import { scoredCode } from './state-codes.ts';

/** The grade that a lookup's rows give; a missing child reads as scored 0 where the group says so. */
function lookUp(
  compiled: CompiledFramework,
  { rows, otherwise, zeroGrades }: CompiledLookup,
  group: number,
  figures: NodeFigures,
): number {
  const zero = compiled.missing[group] === missingCodes.zero;
  if (zero) readMissingAsZero(figures, compiled.firstChild[group], zeroGrades);
  let row = 0;
  while (row < rows.length && !conditionHolds(figures, rows[row].when)) row++;
  if (zero) readMissingAsZero(figures, 0, noZeroGrades);
  return row === rows.length ? otherwise : rows[row].grade;
}

/** Gives a lookup group, where it is scored, the grade of its table and the least score that earns it. */
export function lookUpColumn(
  { compiled, figures }: BlockTask,
  lookup: CompiledLookup,
  block: ScoringBlock,
  group: number,
  first: number,
  size: number,
): void {
  const { marks, scores, computedGrades, stride } = block;
  for (let i = 0, at = group * stride; i < size; i++, at++) {
    computedGrades[at] = noGradeCode;
    if (outcomeIn(marks[at]) !== scoredCode) continue;
    figures.offset = i;
    figures.rawOffset = (first + i) * compiled.indicatorCount;
    const grade = lookUp(compiled, lookup, group, figures);
    computedGrades[at] = grade;
    scores[at] = lookup.scores[grade];
  }
}
