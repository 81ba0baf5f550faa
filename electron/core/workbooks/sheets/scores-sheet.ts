import type { Aggregation } from '#shared/domain/framework/node.ts';
import type { GradeResult } from '#shared/domain/result.ts';
import { reaches } from '#shared/scoring/reaches.ts';
import { excludedCode, scoredCode } from '#shared/scoring/state-codes.ts';
import { type Book, openSheet, writeHeading } from '../book/book.ts';
import { anyRow, everyRow, headerRange, relative, rowRange } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import {
  cappedGradeFormula,
  gradeNumberFormula,
  rulesCountedFormula,
  rulesFiredFormula,
  totalFormula,
  vetoFormula,
} from '../formulas/grade-formula.ts';
import { groupScoreFormula, indicatorScoreFormula } from '../formulas/score-formula.ts';
import { gridColumns, gridRows } from '../layout/grid-rows.ts';
import { nodesByNumber, writeKeys, writeTreeHead } from './tree-head.ts';

const columnOf = (node: number) => gridColumns.scoresNode + node;

/** More critical rules than this are counted, not named: a formula has 8,192 characters. */
const mostNamed = 100;

/** Writes Scores: total and grade of each assessment, every node's score, and each critical rule. */
export async function writeScores(book: Book): Promise<void> {
  const { layout, round } = book;
  const { t } = layout.translator;
  const { nodeCount, vetoes } = round.compiled;
  const lastColumn = columnOf(nodeCount - 1) + vetoes.length;
  const sheet = openSheet(book, 'scores', {
    widths: [14, 30, 11, 13, 13, 20, ...new Array<number>(nodeCount + vetoes.length).fill(11)],
    frozen: { rows: gridRows.code, columns: gridColumns.provider },
    fit: 'none',
    titleRows: `${gridRows.name}:${gridRows.code}`,
    titleColumns: 'A:B',
    autoFilter: `A${gridRows.code}:${relative(lastColumn, layout.lastGridRow)}`,
  });
  writeHeading(sheet, layout.sheets.scores.name, t('workbook.scores.note'));
  writeTreeHead(book, sheet, gridColumns.scoresNode, [
    { column: gridColumns.total, name: t('workbook.totalOnScale'), code: t('workbook.score') },
    {
      column: gridColumns.gradeByScore,
      name: t('workbook.gradeByScore'),
      code: t('workbook.grade'),
    },
    {
      column: gridColumns.gradeAfterRules,
      name: t('workbook.gradeAfterRules'),
      code: t('workbook.grade'),
    },
    { column: gridColumns.rulesFired, name: t('workbook.rulesFired'), code: t('workbook.rules') },
    ...vetoes.map(({ code }, i) => ({
      column: columnOf(nodeCount) + i,
      name: t('workbook.veto', { code }),
      code: `${code} !`,
    })),
  ]);
  const formulas = nodeFormulas(book);
  for (let index = 0; index < round.assessments.length; index++) {
    writeKeys(book, sheet, index);
    writeGrade(book, sheet, index);
    for (let node = 0; node < nodeCount; node++) {
      const formula = formulas[node](sheet.row);
      sheet.formula(columnOf(node), formula, cachedScore(book, index, node), 'scoreRight');
    }
    writeVetoes(book, sheet, index);
    sheet.end();
    book.written();
    await sheet.settle();
  }
  sheet.close();
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
  { round, layout }: Book,
  aggregations: readonly (Aggregation | null)[],
  node: number,
): string {
  const { compiled } = round;
  const { labels, cells, sheets } = layout;
  const aggregation = aggregations[node];
  if (aggregation) {
    const left = columnOf(compiled.firstChild[node]);
    const right = left + compiled.childCount[node] - 1;
    return groupScoreFormula(labels, aggregation, {
      scores: rowRange(left, right, anyRow),
      weights: headerRange(left, right, gridRows.weight),
      available: headerRange(left, right, gridRows.counted),
    });
  }
  const k = compiled.indicatorOfNode[node];
  const value = sheets.indicators.prefix + relative(gridColumns.indicator + k, anyRow);
  return indicatorScoreFormula(labels, cells, compiled.indicators[k].measure, node, k, value);
}

function cachedScore({ round, scored, layout }: Book, index: number, node: number) {
  const at = index * round.compiled.nodeCount + node;
  const outcome = scored.batch.outcomes[at];
  if (outcome === scoredCode) return scored.batch.scores[at];
  return outcome === excludedCode ? layout.labels.excluded : layout.labels.missing;
}

/** The number of a grade, 1 for the lowest, or the word that stands instead. */
function gradeNumber({ round, layout }: Book, grade: GradeResult): number | string {
  switch (grade.kind) {
    case 'grade':
      return round.compiled.grades.findIndex((step) => step.code === grade.code) + 1;
    case 'insufficient-evidence':
      return layout.labels.insufficient;
    case 'no-score':
      return layout.labels.noScore;
  }
}

function writeGrade(book: Book, sheet: SheetWriter, index: number): void {
  const { layout, round, scored } = book;
  const { labels, cells, sheets } = layout;
  const { vetoes, nodeCount } = round.compiled;
  const { total, computedGrade, grade } = scored.graded[index];
  const at = (column: number) => relative(column, sheet.row);
  const score = totalFormula(labels, cells, at(columnOf(0)));
  sheet.formula(gridColumns.total, score, total ?? labels.noScore, 'strongScore');
  const covered = sheets.coverage.prefix + at(gridColumns.coverageNode);
  const earned = gradeNumberFormula(labels, cells, at(gridColumns.total), covered);
  sheet.formula(gridColumns.gradeByScore, earned, gradeNumber(book, computedGrade), 'centred');
  const first = columnOf(nodeCount);
  const range = vetoes.length > 0 ? rowRange(first, first + vetoes.length - 1, sheet.row) : null;
  const capped = cappedGradeFormula(at(gridColumns.gradeByScore), range);
  sheet.formula(gridColumns.gradeAfterRules, capped, gradeNumber(book, grade), 'centred');
  if (range === null) sheet.blank(gridColumns.rulesFired, 'text');
  else writeRulesFired(book, sheet, index, range);
}

function writeRulesFired(book: Book, sheet: SheetWriter, index: number, range: string): void {
  const { layout, round, scored } = book;
  const { vetoes, nodeCount, nodeOfIndicator } = round.compiled;
  const earned = relative(gridColumns.gradeByScore, sheet.row);
  if (vetoes.length > mostNamed) {
    const words = ` ${layout.translator.t('workbook.rulesFiredMany')}`;
    const { length } = scored.graded[index].fired;
    const formula = rulesCountedFormula(earned, range, words);
    sheet.formula(gridColumns.rulesFired, formula, length > 0 ? length + words : '', 'text');
    return;
  }
  const rules = vetoes.map(({ indicator }, i) => ({
    veto: relative(columnOf(nodeCount) + i, sheet.row),
    code: layout.cells.node('code', nodeOfIndicator[indicator]),
    grade: layout.cells.node('criticalGrade', nodeOfIndicator[indicator]),
  }));
  const formula = rulesFiredFormula(earned, rules);
  sheet.formula(gridColumns.rulesFired, formula, rulesFired(book, index), 'text');
}

/** The critical rules that fired in an assessment, as the workbook names them. */
export function rulesFired({ round, scored }: Book, index: number): string {
  return scored.graded[index].fired
    .map(({ node }) => {
      const indicator = round.compiled.indicatorIndex.get(node) ?? 0;
      return `${node} ≤ ${round.compiled.indicators[indicator].critical?.grade ?? ''}`;
    })
    .join('; ');
}

function writeVetoes({ round, scored, layout }: Book, sheet: SheetWriter, index: number): void {
  const { nodeCount, vetoes } = round.compiled;
  vetoes.forEach(({ node, below, grade }, i) => {
    const at = index * nodeCount + node;
    const failed =
      scored.batch.outcomes[at] === scoredCode && !reaches(scored.batch.scores[at], below);
    const formula = vetoFormula(layout.cells, node, relative(columnOf(node), sheet.row));
    sheet.formula(columnOf(nodeCount) + i, formula, failed ? grade + 1 : '', 'integer');
  });
}
