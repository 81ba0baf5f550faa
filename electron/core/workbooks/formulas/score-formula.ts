import { assertNever } from '#shared/assert-never.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import type { Aggregation } from '#shared/domain/framework/node.ts';
import { tieSlack } from '#shared/scoring/reaches.ts';
import { quoted } from '../book/reference.ts';
import type { Labels } from '../layout/labels.ts';
import type { MethodCells } from './method-cells.ts';

/** The slack of every threshold as formulas write it; not every spreadsheet reads `1E-12`. */
export const slack = `10^${Math.log10(tieSlack)}`;

/** `value` a hair up: what reaches a threshold with this reaches it in the engine. */
export const nudged = (value: string) => `${value}+${slack}*MAX(1,ABS(${value}))`;

/** `threshold` a hair down. */
export const slackened = (threshold: string) => `${threshold}-${slack}*MAX(1,ABS(${threshold}))`;

/** An indicator's value on its curve: the table of the Method sheet, flat outside. */
function measureFormula(
  measure: Measure,
  curve: ReturnType<MethodCells['curve']>,
  value: string,
): string {
  if (!curve) return `MIN(100,MAX(0,${value}))`;
  if (measure.kind === 'numeric' && measure.rule.kind === 'bands') {
    return `VLOOKUP(${nudged(value)},${curve.table},2)`;
  }
  const within = `MAX(${value},${curve.first})`;
  const of = (column: number) => `VLOOKUP(${within},${curve.table},${column})`;
  return `${of(2)}+(${within}-${of(1)})*${of(3)}`;
}

/** An indicator's score, or the word for what became of it. */
export function indicatorScoreFormula(
  labels: Labels,
  cells: MethodCells,
  measure: Measure,
  node: number,
  indicator: number,
  value: string,
): string {
  const scored = measureFormula(measure, cells.curve(indicator), value);
  const state = `MATCH(${value},${cells.stateHeads},0)`;
  const otherwise = `IFERROR(INDEX(${cells.outcomes(node)},1,${state}),${quoted(labels.missing)})`;
  return `IF(ISNUMBER(${value}),${scored},${otherwise})`;
}

/** The cells of a group's children in one row, and the header cells of their weights. */
export interface Children {
  readonly scores: string;
  readonly weights: string;
  /** The weights that count as available: bonus items have none. */
  readonly available: string;
}

/** A group's score from its children's, or the word for what became of it. */
export function groupScoreFormula(
  labels: Labels,
  aggregation: Aggregation,
  { scores, weights, available }: Children,
): string {
  const excluded = quoted(labels.excluded);
  const missing = quoted(labels.missing);
  const anyMissing = `COUNTIF(${scores},${missing})>0`;
  const minimum = `IF(COUNT(${scores})>0,MIN(${scores}),${excluded})`;
  const zero = aggregation.missing === 'zero';
  const lacking = zero ? `+SUMIF(${scores},${missing},${available})` : '';
  const under = `(SUMIF(${scores},">=0",${available})${lacking})`;
  const quotient = `SUMPRODUCT(${weights},${scores})/${under}`;
  const clamped = aggregation.method === 'points' && aggregation.clamp;
  const fraction = `IF(${under}>0,${clamped ? `MIN(100,${quotient})` : quotient},${excluded})`;
  const score = aggregation.method === 'minimum' ? minimum : fraction;
  switch (aggregation.missing) {
    case 'block':
      return `IF(${anyMissing},${missing},${score})`;
    case 'redistribute':
      return `IF(AND(COUNT(${scores})=0,${anyMissing}),${missing},${score})`;
    case 'zero':
      return aggregation.method === 'minimum' ? `IF(${anyMissing},0,${score})` : score;
    default:
      return assertNever(aggregation.missing);
  }
}

/** What an indicator counts for in coverage: 1, 0, or a dash when it does not apply. */
export function indicatorCoverageFormula(cells: MethodCells, node: number, value: string): string {
  const state = `MATCH(${value},${cells.stateHeads},0)`;
  return `IF(ISNUMBER(${value}),1,IFERROR(INDEX(${cells.coverages(node)},1,${state}),0))`;
}

/** A group's coverage: the share of the applicable weight that was assessed. */
export function groupCoverageFormula(coverages: string, available: string, none: string): string {
  const applicable = `SUMIF(${coverages},">=0",${available})`;
  return `IF(${applicable}>0,SUMPRODUCT(${available},${coverages})/${applicable},${none})`;
}
