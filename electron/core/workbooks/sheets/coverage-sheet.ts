import { type Book, openSheet, writeHeading } from '../book/book.ts';
import { anyRow, everyRow, headerRange, quoted, relative, rowRange } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import { groupCoverageFormula, indicatorCoverageFormula } from '../formulas/score-formula.ts';
import { gridColumns, gridRows } from '../layout/grid-rows.ts';
import { scoredFrom } from './stated-figures.ts';
import { writeKeys, writeTreeHead } from './tree-head.ts';

const columnOf = (node: number) => gridColumns.coverageNode + node;

/** Writes Coverage: the share of the applicable weight that was assessed, an assessment and node. */
export async function writeCoverage(book: Book): Promise<void> {
  const { layout, round } = book;
  const { t } = layout.translator;
  const { nodeCount } = round.compiled;
  const last = relative(columnOf(nodeCount - 1), layout.lastGridRow);
  const sheet = openSheet(book, 'coverage', {
    widths: [14, 30, ...new Array<number>(nodeCount).fill(11)],
    frozen: { rows: gridRows.code, columns: gridColumns.provider },
    fit: 'none',
    titleRows: `${gridRows.name}:${gridRows.code}`,
    titleColumns: 'A:B',
    autoFilter: `A${gridRows.code}:${last}`,
  });
  writeHeading(sheet, layout.sheets.coverage.name, t('workbook.coverage.note'));
  writeTreeHead(book, sheet, gridColumns.coverageNode, []);
  const formulas = round.compiled.codes.map((_, node) => everyRow(formulaOf(book, node)));
  for (let index = 0; index < round.assessments.length; index++) {
    writeKeys(book, sheet, index);
    for (let node = 0; node < nodeCount; node++) {
      writeNode(book, sheet, index, node, formulas[node](sheet.row));
    }
    sheet.end();
    book.written();
    await sheet.settle();
  }
  sheet.close();
}

function writeNode(
  book: Book,
  sheet: SheetWriter,
  index: number,
  node: number,
  formula: string,
): void {
  const { compiled } = book.round;
  const { labels } = book.layout;
  const covered = book.scored.batch.coverages[index * compiled.nodeCount + node];
  const shown = Number.isNaN(covered) ? labels.none : covered;
  sheet.formula(columnOf(node), formula, shown, 'percentRight');
}

function formulaOf({ round, layout }: Book, node: number): string {
  const { compiled } = round;
  const k = compiled.indicatorOfNode[node];
  if (k >= 0) {
    const value = scoredFrom(layout, k);
    return indicatorCoverageFormula(layout.cells, node, value);
  }
  const left = columnOf(compiled.firstChild[node]);
  const right = left + compiled.childCount[node] - 1;
  return groupCoverageFormula(
    rowRange(left, right, anyRow),
    headerRange(left, right, gridRows.counted),
    quoted(layout.labels.none),
  );
}
