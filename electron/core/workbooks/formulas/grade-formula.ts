import { quoted } from '../book/reference.ts';
import type { Labels } from '../layout/labels.ts';
import type { MethodCells } from './method-cells.ts';
import { slack, slackened } from './score-formula.ts';

/**
 * The total on the framework's scale, rounded half up on its decimal form where the Method says to how
 * many decimals: the scaled total is raised by 2⁻⁴⁶ of itself, as the engine does.
 */
export function totalFormula(labels: Labels, cells: MethodCells, score: string): string {
  const shown = roundedFormula(`${score}/100*${cells.maximum}`, cells.decimals);
  return `IF(ISNUMBER(${score}),${shown},${quoted(labels.noScore)})`;
}

/** A figure rounded half up on its decimal form to the decimals in a cell; as it is where that has a word. */
function roundedFormula(figure: string, decimals: string): string {
  const scale = `10^${decimals}`;
  const rounded = `INT(${figure}*${scale}*(1+2^-46)+0.5)/${scale}`;
  return `IF(ISNUMBER(${decimals}),${rounded},${figure})`;
}

/**
 * The number of the grade that the total earns, 1 for the lowest, or the word that stands instead.
 *
 * @param total on the framework's scale
 * @param tabled the number of the grade that a lookup gives; null where the bands do
 */
export function totalGradeFormula(
  labels: Labels,
  cells: MethodCells,
  total: string,
  coverage: string,
  tabled: string | null,
): string {
  const earned = tabled ?? `IFERROR(MATCH(${total},${cells.grades('least')},1),1)`;
  // SUM reads the dash of "nothing applies" as no coverage.
  const covered = `SUM(${coverage})>=${cells.minimumCoverage}-${slack}`;
  const graded = `IF(${covered},${earned},${quoted(labels.insufficient)})`;
  return `IF(ISNUMBER(${total}),${graded},${quoted(labels.noScore)})`;
}

/**
 * The number of the grade that a node's score earns, by its own grading or as if it were the total;
 * empty where it has none.
 *
 * @param tabled the number of the grade that a lookup gives; null where the score decides
 */
export function nodeGradeFormula(
  cells: MethodCells,
  node: number,
  score: string,
  tabled: string | null,
): string {
  return `IF(ISNUMBER(${score}),${tabled ?? earnedFormula(cells, node, score)},"")`;
}

/** The number of the grade that a score earns at a node. */
export function earnedFormula(cells: MethodCells, node: number, score: string): string {
  const own = cells.grading(node);
  if (own === null) {
    const total = roundedFormula(`${score}/100*${cells.maximum}`, cells.decimals);
    return `IFERROR(MATCH(${total},${cells.grades('least')},1),1)`;
  }
  const figure = roundedFormula(score, own.decimals);
  const place = `MATCH(${figure},${own.least},1)`;
  return `IFERROR(INDEX(${own.numbers},${place}),${own.lowest})`;
}

/** The least score that earns the grade with this number at a node. */
export function tabledScoreFormula(cells: MethodCells, node: number, grade: string): string {
  const own = cells.grading(node);
  const total = `INDEX(${cells.grades('from')},${grade})/${cells.maximum}*100`;
  if (own === null) return total;
  return `IFERROR(INDEX(${own.from},MATCH(${grade},${own.numbers},0)),${total})`;
}

/** The grade of the first row of a table that holds, else the one where none does, else the lowest. */
export function tableFormula(
  rows: readonly { readonly holds: string; readonly grade: string }[],
  otherwise: string,
): string {
  return rows.reduceRight(
    (rest, { holds, grade }) => `IF(AND(${holds}=1,ISNUMBER(${grade})),${grade},${rest})`,
    `IF(ISNUMBER(${otherwise}),${otherwise},1)`,
  );
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

/** What a rule that fired says of itself: `L2 B: C → D`. */
export interface FiringLimiter {
  readonly kind: 'limiter';
  readonly holds: string;
  readonly code: string;
  readonly node: string;
  readonly before: string;
  readonly after: string;
}

/** One critical indicator whose rule may fire: its veto cell, and its row in the Method. */
export interface FiringVeto {
  readonly kind: 'veto';
  readonly veto: string;
  readonly code: string;
  readonly grade: string;
}

/** Names the rules that fired: `L2 B: C → D; A1.2 ≤ D`. Critical rules only where there is a grade. */
export function rulesFiredFormula(
  earned: string,
  rules: readonly (FiringLimiter | FiringVeto)[],
  codes: string,
): string {
  const fired = rules.map((rule) => {
    if (rule.kind === 'veto') {
      const { veto, code, grade } = rule;
      return `IF(AND(ISNUMBER(${earned}),ISNUMBER(${veto})),"; "&${code}&${quoted(' ≤ ')}&${grade},"")`;
    }
    const { holds, code, node, before, after } = rule;
    const grade = (number: string) => `INDEX(${codes},${number})`;
    const change = `${grade(before)}&${quoted(' → ')}&${grade(after)}`;
    return `IF(${holds}=1,"; "&${code}&" "&${node}&": "&${change},"")`;
  });
  return `MID(${fired.join('&')},3,30000)`;
}

/** Counts the rules that fired, where they are too many to name in one formula. */
export function rulesCountedFormula(
  earned: string,
  holds: readonly string[],
  vetoes: string | null,
  words: string,
): string {
  const limiters = holds.length === 0 ? '0' : `SUM(${holds.join(',')})`;
  const fails = vetoes === null ? '0' : `IF(ISNUMBER(${earned}),COUNT(${vetoes}),0)`;
  const fired = `(${limiters}+${fails})`;
  return `IF(${fired}>0,${fired}&${quoted(words)},"")`;
}
