import type { Aggregation } from '#shared/domain/framework/aggregation.ts';
import { missingCodes } from '#shared/scoring/compiled-framework.ts';
import { excludedCode, missingCode, scoredCode } from '#shared/scoring/state-codes.ts';
import { type Book, openSheet, writeHeading } from '../book/book.ts';
import { anyRow, everyRow, headerRange, type Row, relative, rowRange } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { tabledScoreFormula, totalFormula } from '../formulas/grade-formula.ts';
import {
  endless,
  groupScoreFormula,
  indicatorScoreFormula,
  readScoreFormula,
} from '../formulas/score-formula.ts';
import { gridColumns, gridRows } from '../layout/grid-rows.ts';
import { scoredFrom } from './stated-figures.ts';
import { type ExtraHead, nodesByNumber, writeKeys, writeTreeHead } from './tree-head.ts';

const columnOf = (node: number) => gridColumns.scoresNode + node;

/** Writes Scores: the total of each assessment, every node's score, and the workings of means. */
export async function writeScores(book: Book): Promise<void> {
  const { layout, round } = book;
  const { t } = layout.translator;
  const { nodeCount } = round.compiled;
  const { last } = layout.workings;
  const sheet = openSheet(book, 'scores', {
    widths: [14, 30, ...new Array<number>(last - gridColumns.provider).fill(11)],
    frozen: { rows: gridRows.code, columns: gridColumns.provider },
    fit: 'none',
    titleRows: `${gridRows.name}:${gridRows.code}`,
    titleColumns: 'A:B',
    autoFilter: `A${gridRows.code}:${relative(last, layout.lastGridRow)}`,
  });
  writeHeading(sheet, layout.sheets.scores.name, t('workbook.scores.note'));
  writeTreeHead(book, sheet, gridColumns.scoresNode, [
    { column: gridColumns.total, name: t('workbook.totalOnScale'), code: t('workbook.score') },
    ...workingHeads(book),
  ]);
  const formulas = nodeFormulas(book);
  const workings = workingsOf(book);
  for (let index = 0; index < round.assessments.length; index++) {
    writeKeys(book, sheet, index);
    writeTotal(book, sheet, index);
    for (let node = 0; node < nodeCount; node++) {
      const formula = formulas[node](sheet.row);
      sheet.formula(columnOf(node), formula, cachedScore(book, index, node), 'scoreRight');
    }
    for (const working of workings) {
      const cached = working.cached(index);
      const style = typeof cached === 'string' ? 'mutedRight' : 'working';
      sheet.formula(working.column, working.formula(sheet.row), cached, style);
    }
    sheet.end();
    book.written();
    await sheet.settle();
  }
  sheet.close();
}

function writeTotal({ layout, scored }: Book, sheet: SheetWriter, index: number): void {
  const { labels, cells } = layout;
  const formula = totalFormula(labels, cells, relative(columnOf(0), sheet.row));
  const total = scored.graded[index].total ?? labels.noScore;
  sheet.formula(gridColumns.total, formula, total, 'strongScore');
}

/** By node: its formula in any row. */
function nodeFormulas(book: Book): ((row: number) => string)[] {
  const aggregations = aggregationsOf(book);
  return aggregations.map((_, node) => everyRow(formulaOf(book, aggregations, node)));
}

function aggregationsOf(book: Book): (Aggregation | null)[] {
  const aggregations = nodesByNumber(book).map((node) =>
    node?.kind === 'group' ? node.aggregation : null,
  );
  aggregations[0] = book.round.framework.aggregation;
  return aggregations;
}

function formulaOf(
  book: Book,
  aggregations: readonly (Aggregation | null)[],
  node: number,
): string {
  const { compiled } = book.round;
  const { labels, cells } = book.layout;
  const aggregation = aggregations[node];
  if (!aggregation) {
    const k = compiled.indicatorOfNode[node];
    const value = scoredFrom(book.layout, k);
    return indicatorScoreFormula(labels, cells, compiled.indicators[k].measure, node, k, value);
  }
  const left = columnOf(compiled.firstChild[node]);
  const right = left + compiled.childCount[node] - 1;
  const workings = book.layout.workings.first[node];
  return groupScoreFormula(labels, aggregation, {
    scores: rowRange(left, right, anyRow),
    weights: headerRange(left, right, gridRows.weight),
    available: headerRange(left, right, gridRows.counted),
    read: workings === null ? null : rowRange(workings, workings + right - left, anyRow),
    tabled: aggregation.method === 'lookup' ? tabledScore(book, node, anyRow) : null,
  });
}

/** The least score of the grade that a lookup's table gives, which stands in Grades. */
function tabledScore({ layout }: Book, node: number, row: Row): string {
  const table = layout.grades.chainOf[node]?.table;
  if (!table) throw new Error('A lookup has no table');
  const grade = layout.sheets.grades.prefix + relative(table.gives, row);
  return tabledScoreFormula(layout.cells, node, grade);
}

function cachedScore({ round, scored, layout }: Book, index: number, node: number) {
  const at = index * round.compiled.nodeCount + node;
  const outcome = scored.batch.outcomes[at];
  if (outcome === scoredCode) return scored.batch.scores[at];
  return outcome === excludedCode ? layout.labels.excluded : layout.labels.missing;
}

/** One column of workings: a child's score as its group's mean reads it. */
interface Working {
  readonly column: number;
  readonly formula: (row: number) => string;
  readonly cached: (index: number) => number | string;
}

/** The children of every geometric and harmonic mean, with the columns of their workings. */
function readChildren(book: Book) {
  const { compiled } = book.round;
  return aggregationsOf(book).flatMap((aggregation, group) => {
    const first = book.layout.workings.first[group];
    if (first === null || !aggregation) return [];
    return Array.from({ length: compiled.childCount[group] }, (_, i) => ({
      group,
      aggregation,
      child: compiled.firstChild[group] + i,
      column: first + i,
    }));
  });
}

function workingHeads(book: Book): ExtraHead[] {
  const { t } = book.layout.translator;
  return readChildren(book).map(({ aggregation, child, column }) => {
    const code = book.round.compiled.codes[child];
    const key = aggregation.method === 'geometric' ? 'workbook.logarithm' : 'workbook.reciprocal';
    return { column, name: t(key, { code }), code };
  });
}

function workingsOf(book: Book): Working[] {
  const { labels, cells } = book.layout;
  return readChildren(book).map(({ group, aggregation, child, column }) => {
    const score = relative(columnOf(child), anyRow);
    const floor = cells.node('floor', group);
    return {
      column,
      formula: everyRow(readScoreFormula(labels, aggregation, score, floor)),
      cached: (index) => cachedRead(book, index, group, child, aggregation.method === 'geometric'),
    };
  });
}

function cachedRead(
  { round, scored }: Book,
  index: number,
  group: number,
  child: number,
  logarithm: boolean,
): number | string {
  const { compiled } = round;
  const at = index * compiled.nodeCount + child;
  const outcome = scored.batch.outcomes[at];
  const lacking = outcome === missingCode && compiled.missing[group] === missingCodes.zero;
  if (outcome !== scoredCode && !lacking) return '';
  const score = Math.max(lacking ? 0 : scored.batch.scores[at], compiled.floor[group]);
  if (score === 0) return endless;
  return logarithm ? Math.log(score) : 1 / score;
}
