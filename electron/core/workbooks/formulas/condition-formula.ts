import { assertNever } from '#shared/assert-never.ts';
import type { Comparison, NodeTest } from '#shared/domain/framework/condition.ts';
import type { LimiterEffect } from '#shared/domain/framework/limiter.ts';
import { type Row, rowRange } from '../book/reference.ts';
import type { PlacedStatement, PlacedTest } from '../layout/grades-layout.ts';
import { slackened } from './score-formula.ts';

/** Where the figures stand that conditions speak of, as one row of the Grades sheet sees them. */
export interface FigureCells {
  /** A node's figure (a raw value: an indicator's); null where there never is one. */
  of(figure: NodeTest['of'], at: number): string | null;
  /** The cells of the Rules sheet with what a statement compares with, and with its count. */
  than(figure: NodeTest['of'], row: number): string;
  count(row: number): string;
  readonly row: Row;
}

const signs: Readonly<Record<Comparison, string>> = {
  below: '<',
  'at-most': '<=',
  equals: '=',
  'at-least': '>=',
  above: '>',
};

/** `a` compared with `b`, which reach each other by a hair, as in the engine. */
function comparison(is: Comparison, a: string, b: string): string {
  switch (is) {
    case 'at-least':
      return `${a}>=${slackened(b)}`;
    case 'below':
      return `${a}<${slackened(b)}`;
    case 'at-most':
      return `${b}>=${slackened(a)}`;
    case 'above':
      return `${b}<${slackened(a)}`;
    case 'equals':
      return `AND(${a}>=${slackened(b)},${b}>=${slackened(a)})`;
    default:
      return assertNever(is);
  }
}

/** `yes` where a node's figure is as a test says, `no` where it is not or there is none. */
function nodeTest(
  cells: FigureCells,
  { predicate, between, row }: PlacedStatement,
  at: number,
  [yes, no]: readonly [yes: string, no: string],
): string {
  const { test } = predicate;
  const figure = (node: number) => (node < 0 ? null : cells.of(test.of, node));
  const own = figure(at);
  const than = between ? figure(test.other) : cells.than(test.of, row);
  if (own === null || than === null) return no;
  const holds =
    test.of === 'grade' ? `${own}${signs[test.is]}${than}` : comparison(test.is, own, than);
  return `IF(COUNT(${own},${than})=2,IF(${holds},${yes},${no}),${no})`;
}

/** How many of some nodes satisfy a statement's test. */
export function countFormula(
  cells: FigureCells,
  statement: PlacedStatement,
  nodes: readonly number[],
): string {
  const ones = nodes.map((at) => nodeTest(cells, statement, at, ['1', '0']));
  return ones.length === 0 ? '0' : ones.join('+');
}

/** Whether a condition holds: 1 or 0; empty where `before`, the grade it would change, is none. */
export function holdsFormula(
  cells: FigureCells,
  { compiled, statements }: PlacedTest,
  before: string | null,
): string {
  const parts = statements.map((one) => statementFormula(cells, one));
  const holds = `IF(${compiled.any ? 'OR' : 'AND'}(${parts.join(',')}),1,0)`;
  return before === null ? holds : `IF(ISNUMBER(${before}),${holds},"")`;
}

function statementFormula(cells: FigureCells, statement: PlacedStatement): string {
  const { predicate, row, count } = statement;
  if (predicate.about === 'node') {
    return nodeTest(cells, statement, predicate.node, ['1', '0']);
  }
  if (count === null) throw new Error('A count has no columns');
  const range = rowRange(count.left, count.left + count.parts.length - 1, cells.row);
  return `SUM(${range})${signs[predicate.is]}${cells.count(row)}`;
}

/** The cells of the Rules sheet that say what a limiter does. */
export interface EffectCells {
  readonly grade: string;
  readonly by: string;
  readonly lowest: string;
  readonly highest: string;
}

/**
 * The grade after a limiter: `before` where it does not hold. An adjustment stays within its bounds, and
 * leaves a grade beyond them where it is.
 */
export function effectFormula(
  kind: LimiterEffect['kind'],
  before: string,
  holds: string,
  { grade, by, lowest, highest }: EffectCells,
): string {
  const moved = `MIN(MAX(${before}+${by},${lowest}),${highest})`;
  const effects = {
    cap: `MIN(${before},${grade})`,
    floor: `MAX(${before},${grade})`,
    set: grade,
    adjust: `IF(OR(${before}<${lowest},${before}>${highest}),${before},${moved})`,
  };
  return `IF(${holds}=1,${effects[kind]},${before})`;
}
