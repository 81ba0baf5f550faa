import { quoted } from '../book/reference.ts';
import type { Labels } from '../layout/labels.ts';
import type { MethodCells } from './method-cells.ts';
import { nudged, slack, slackened } from './score-formula.ts';

/**
 * The total on the framework's scale, rounded half up on its decimal form where the Method says to how
 * many decimals: the scaled total is raised by 2⁻⁴⁶ of itself, as the engine does.
 */
export function totalFormula(labels: Labels, cells: MethodCells, score: string): string {
  const total = `${score}/100*${cells.maximum}`;
  const scale = `10^${cells.decimals}`;
  const rounded = `INT(${total}*${scale}*(1+2^-46)+0.5)/${scale}`;
  const shown = `IF(ISNUMBER(${cells.decimals}),${rounded},${total})`;
  return `IF(ISNUMBER(${score}),${shown},${quoted(labels.noScore)})`;
}

/** The number of the grade that a total earns, 1 for the lowest, or the word that stands instead. */
export function gradeNumberFormula(
  labels: Labels,
  cells: MethodCells,
  total: string,
  coverage: string,
): string {
  const earned = `IFERROR(MATCH(${nudged(total)},${cells.grades('from')},1),1)`;
  const covered = `${coverage}>=${cells.minimumCoverage}-${slack}`;
  const graded = `IF(${covered},${earned},${quoted(labels.insufficient)})`;
  return `IF(ISNUMBER(${total}),${graded},${quoted(labels.noScore)})`;
}

/** The number of the best grade left by a critical indicator that fails, else empty. */
export function vetoFormula(cells: MethodCells, node: number, score: string): string {
  const below = cells.node('criticalBelow', node);
  const grade = cells.node('gradeNumber', node);
  return `IF(AND(ISNUMBER(${score}),ISNUMBER(${grade})),IF(${score}<${slackened(below)},${grade},""),"")`;
}

/** The grade number after the critical rules: the lowest of the one earned and those left. */
export function cappedGradeFormula(earned: string, vetoes: string | null): string {
  return vetoes === null ? earned : `IF(ISNUMBER(${earned}),MIN(${earned},${vetoes}),${earned})`;
}

/** One critical indicator whose rule may fire: its veto cell, and its row in the Method. */
export interface FiringRule {
  readonly veto: string;
  readonly code: string;
  readonly grade: string;
}

/** Names the critical rules that fired: `A1.2 ≤ D; B3 ≤ E`. Only where there is a grade. */
export function rulesFiredFormula(earned: string, rules: readonly FiringRule[]): string {
  const fired = rules.map(
    ({ veto, code, grade }) => `IF(${veto}="","","; "&${code}&${quoted(' ≤ ')}&${grade})`,
  );
  return `IF(ISNUMBER(${earned}),MID(${fired.join('&')},3,30000),"")`;
}

/** Counts the critical rules that fired, where they are too many to name in one formula. */
export function rulesCountedFormula(earned: string, vetoes: string, words: string): string {
  const fired = `COUNT(${vetoes})`;
  return `IF(AND(ISNUMBER(${earned}),${fired}>0),${fired}&${quoted(words)},"")`;
}
