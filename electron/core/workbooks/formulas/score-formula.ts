import { assertNever } from '#shared/assert-never.ts';
import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
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

/** Whether a measure scores by steps, not by lines. */
function hasSteps(measure: Measure): boolean {
  switch (measure.kind) {
    case 'numeric':
    case 'ratio':
    case 'derived':
      return measure.rule.kind === 'bands' || measure.rule.kind === 'percentile';
    default:
      return false;
  }
}

/** An indicator's value on its curve: the table of the Method sheet, flat outside. */
function measureFormula(
  measure: Measure,
  curve: ReturnType<MethodCells['curve']>,
  value: string,
): string {
  if (!curve) return `MIN(100,MAX(0,${value}))`;
  if (hasSteps(measure)) return `VLOOKUP(${nudged(value)},${curve.table},2)`;
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
  /** Of a geometric or harmonic mean: what each child's score is read as. */
  readonly read: string | null;
  /** Of a lookup: the score of the grade that its table gives. */
  readonly tabled: string | null;
}

/** Stands where a score of 0 has no logarithm and no reciprocal. */
export const endless = '–∞';

/**
 * What a child's score is in a geometric mean (its logarithm) or a harmonic one (its reciprocal); empty
 * where it is not counted.
 */
export function readScoreFormula(
  labels: Labels,
  aggregation: Aggregation,
  score: string,
  floor: string,
): string {
  const least = (value: string) => {
    const counted = `MAX(${value},${floor})`;
    const read = aggregation.method === 'geometric' ? `LN(${counted})` : `1/${counted}`;
    return `IF(${counted}>0,${read},${quoted(endless)})`;
  };
  const lacking =
    aggregation.missing === 'zero'
      ? `IF(${score}=${quoted(labels.missing)},${least('0')},"")`
      : '""';
  return `IF(ISNUMBER(${score}),${least(score)},${lacking})`;
}

/** A group's score from its children's, or the word for what became of it. */
export function groupScoreFormula(
  labels: Labels,
  aggregation: Aggregation,
  children: Children,
): string {
  const { scores } = children;
  const missing = quoted(labels.missing);
  const anyMissing = `COUNTIF(${scores},${missing})>0`;
  const score = scoreOfLeft(labels, aggregation, children);
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

/** The score from the children left in the group. */
function scoreOfLeft(labels: Labels, aggregation: Aggregation, children: Children): string {
  const { scores, weights, available, read, tabled } = children;
  const excluded = quoted(labels.excluded);
  const zero = aggregation.missing === 'zero';
  const lacking = (of: string) => (zero ? `+SUMIF(${scores},${quoted(labels.missing)},${of})` : '');
  const under = (of: string) => `(SUMIF(${scores},">=0",${of})${lacking(of)})`;
  switch (aggregation.method) {
    case 'minimum':
      return `IF(COUNT(${scores})>0,MIN(${scores}),${excluded})`;
    case 'weighted-mean':
    case 'points': {
      const quotient = `SUMPRODUCT(${weights},${scores})/${under(available)}`;
      const clamped = aggregation.method === 'points' && aggregation.clamp;
      const score = clamped ? `MIN(100,${quotient})` : quotient;
      return `IF(${under(available)}>0,${score},${excluded})`;
    }
    case 'geometric':
    case 'harmonic': {
      if (read === null) throw new Error('A mean has no workings');
      const sum = `SUMPRODUCT(${weights},${read})`;
      const mean =
        aggregation.method === 'geometric'
          ? `EXP(${sum}/${under(weights)})`
          : `${under(weights)}/${sum}`;
      const nothing = `COUNTIFS(${read},${quoted(endless)},${weights},">0")>0`;
      return `IF(${under(weights)}>0,IF(${nothing},0,${mean}),${excluded})`;
    }
    case 'lookup':
      return `IF(${under(weights)}>0,${tabled ?? excluded},${excluded})`;
    default:
      return assertNever(aggregation);
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
