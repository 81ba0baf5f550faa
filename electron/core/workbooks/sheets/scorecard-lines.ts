import { totalCode } from '#shared/domain/framework/framework.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import {
  type CompiledFramework,
  methodCodes,
  missingCodes,
} from '#shared/scoring/compiled-framework.ts';
import { contributions, effectiveWeights } from '#shared/scoring/effective-weights.ts';
import { excludedCode, missingCode, scoredCode } from '#shared/scoring/state-codes.ts';
import { type Book, inLanguage } from '../book/book.ts';
import { columnName, fixed, fixedRange, quoted, relative } from '../book/reference.ts';
import type { SheetWriter } from '../book/sheet-writer.ts';
import type { StyleName } from '../book/styles.ts';
import { heightFor } from '../book/text-size.ts';
import { gridColumns, gridRows } from '../layout/grid-rows.ts';
import {
  scorecardColumns as columns,
  lastLine,
  lineOf,
  nameWidth,
  scorecardRows as rows,
} from '../layout/scorecard-layout.ts';
import type { SheetKey } from '../layout/sheet-names.ts';
import { gradesColumn } from './grades-sheet.ts';
import { shownValue } from './indicators-sheet.ts';
import { lineStyles } from './line-styles.ts';
import { gridPlace } from './scorecard-head.ts';

/** The chosen assessment's figures by node, as the lines' cached values. */
interface Figures {
  readonly index: number;
  /** NaN unless the node is scored and every group up to the total states a share. */
  readonly reach: Float64Array;
  readonly added: Float64Array;
}

function figuresOf({ round, scored }: Book, index: number): Figures {
  const { compiled } = round;
  const shares = effectiveWeights(compiled, scored.batch, index);
  const reach = new Float64Array(compiled.nodeCount);
  for (let node = 0; node < compiled.nodeCount; node++) {
    const up = node === 0 ? 1 : reach[compiled.parent[node]];
    const isScored = scored.batch.outcomes[index * compiled.nodeCount + node] === scoredCode;
    const adds = node === 0 || addsUp(compiled, compiled.parent[node]);
    reach[node] = isScored && adds ? shares[node] * up : Number.NaN;
  }
  return { index, reach, added: contributions(compiled, scored.batch, index, shares) };
}

/** Whether a group's score is a sum of parts of its children's. */
const addsUp = ({ method }: CompiledFramework, group: number): boolean =>
  method[group] === methodCodes['weighted-mean'] || method[group] === methodCodes.points;

/** Writes one line a node: weight, value, score, what it adds to the total, coverage. */
export function writeLines(book: Book, sheet: SheetWriter, chosen: number | null): void {
  const { compiled } = book.round;
  const figures = chosen === null ? null : figuresOf(book, chosen);
  const { t } = book.layout.translator;
  writeLine(book, sheet, figures, 0, { name: t('workbook.total'), depth: 0 });
  for (const { node, depth } of walk(book.round.framework)) {
    const number = compiled.nodeIndex.get(node.code) ?? 0;
    const name = inLanguage(book, node.name);
    writeLine(book, sheet, figures, number, { name, depth });
  }
}

interface Line {
  readonly name: string;
  readonly depth: number;
}

function writeLine(
  book: Book,
  sheet: SheetWriter,
  figures: Figures | null,
  node: number,
  { name, depth }: Line,
): void {
  const { compiled } = book.round;
  const { cells } = book.layout;
  const k = compiled.indicatorOfNode[node];
  const style = lineStyles(k < 0, depth);
  sheet.label(columns.code, node === 0 ? totalCode : compiled.codes[node], style.text);
  sheet.text(columns.name, name, style.name);
  if (node === 0) sheet.blank(columns.weight, style.text);
  else {
    const weight = cells.node('weight', node);
    sheet.formula(columns.weight, weight, compiled.weights[node], style.plain);
  }
  if (k < 0) sheet.blank(columns.value, style.text);
  else {
    const value = fromGrid(book, 'indicators', gridColumns.indicator + k);
    sheet.formula(
      columns.value,
      value,
      figures ? shownValue(book, figures.index, k) : '',
      'scoreRight',
    );
  }
  const score = fromGrid(book, 'scores', gridColumns.scoresNode + node);
  sheet.formula(
    columns.score,
    score,
    figures ? nodeScore(book, figures.index, node) : '',
    style.number,
  );
  writeGrade(book, sheet, figures, node, style.centred);
  writeContribution(book, sheet, figures, node, style.number);
  const covered = fromGrid(book, 'coverage', gridColumns.coverageNode + node);
  const coverage = figures ? nodeCoverage(book, figures.index, node) : '';
  sheet.formula(columns.coverage, covered, coverage, style.share);
  sheet.end(heightFor([[name, nameWidth - 2 * depth]]));
}

/** The grade of a node after its limiters, where it has one; the total's stands above. */
function writeGrade(
  book: Book,
  sheet: SheetWriter,
  figures: Figures | null,
  node: number,
  style: StyleName,
): void {
  const { layout, round, scored } = book;
  const chain = layout.grades.chainOf[node];
  if (chain === null || node === 0) {
    sheet.blank(columns.grade, style);
    return;
  }
  const number = `INDEX(${gradesColumn(book, chain.grade)},${gridPlace})`;
  const code = `IFERROR(INDEX(${layout.cells.grades('code')},${number})&"","")`;
  const place = figures ? scored.batch.grades[figures.index * round.compiled.nodeCount + node] : -1;
  sheet.formula(columns.grade, code, place < 0 ? '' : round.compiled.grades[place].code, style);
}

function fromGrid({ layout }: Book, key: SheetKey, column: number): string {
  const range = fixedRange(column, gridRows.first, column, layout.lastGridRow);
  return `IFERROR(INDEX(${layout.sheets[key].prefix}${range},${gridPlace}),"")`;
}

function nodeScore({ round, scored, layout }: Book, index: number, node: number): number | string {
  const at = index * round.compiled.nodeCount + node;
  const outcome = scored.batch.outcomes[at];
  if (outcome === scoredCode) return scored.batch.scores[at];
  return outcome === excludedCode ? layout.labels.excluded : layout.labels.missing;
}

function nodeCoverage(
  { round, scored, layout }: Book,
  index: number,
  node: number,
): number | string {
  const covered = scored.batch.coverages[index * round.compiled.nodeCount + node];
  return Number.isNaN(covered) ? layout.labels.none : covered;
}

/** Writes what a node adds to the total, and beside it the workings: the product of shares. */
function writeContribution(
  book: Book,
  sheet: SheetWriter,
  figures: Figures | null,
  node: number,
  style: StyleName,
): void {
  const { compiled } = book.round;
  const { cells, method } = book.layout;
  const row = sheet.row;
  const score = relative(columns.score, row);
  const reach = relative(columns.reach, row);
  const shown = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? '' : value;
  const both = `AND(ISNUMBER(${reach}),ISNUMBER(${score}))`;
  const added = `IF(${both},${reach}*${score}/100*${cells.maximum},"")`;
  sheet.formula(columns.contribution, added, shown(figures?.added[node]), style);
  const parent = compiled.parent[node];
  if (parent >= 0) {
    sheet.number(columns.parent, lineOf(method, parent), 'note');
    sheet.formula(columns.available, cells.node('counted', node), compiled.available[node], 'note');
  }
  const isGroup = compiled.indicatorOfNode[node] < 0;
  if (isGroup && addsUp(compiled, node)) {
    const under = figures ? underOf(book, figures.index, node) : '';
    sheet.formula(columns.under, underFormula(book, node, row), under, 'note');
  }
  if (parent >= 0 && !addsUp(compiled, parent)) return;
  const formula =
    parent < 0 ? `IF(ISNUMBER(${score}),1,"")` : reachFormula(row, lineOf(method, parent));
  sheet.formula(columns.reach, formula, shown(figures?.reach[node]), 'note');
}

function reachFormula(row: number, parentRow: number): string {
  const up = fixed(columns.reach, parentRow);
  const under = fixed(columns.under, parentRow);
  const score = relative(columns.score, row);
  const all = `AND(ISNUMBER(${up}),ISNUMBER(${under}),ISNUMBER(${score}))`;
  return `IF(${all},${up}*${relative(columns.weight, row)}/${under},"")`;
}

function underFormula({ round, layout }: Book, node: number, row: number): string {
  const last = lastLine(round.compiled);
  const column = (at: number) => {
    const name = columnName(at);
    return `$${name}$${rows.first}:$${name}$${last}`;
  };
  const sum = (condition: string) =>
    `SUMIFS(${column(columns.available)},${column(columns.parent)},${row},${column(columns.score)},${condition})`;
  const counts = round.compiled.missing[node] === missingCodes.zero;
  const lacking = counts ? `+${sum(quoted(layout.labels.missing))}` : '';
  return `IF(ISNUMBER(${relative(columns.score, row)}),${sum('">=0"')}${lacking},"")`;
}

function underOf({ round, scored }: Book, index: number, group: number): number | string {
  const { compiled } = round;
  const row = index * compiled.nodeCount;
  if (scored.batch.outcomes[row + group] !== scoredCode) return '';
  const counts = compiled.missing[group] === missingCodes.zero;
  let sum = 0;
  const first = compiled.firstChild[group];
  for (let child = first; child < first + compiled.childCount[group]; child++) {
    const outcome = scored.batch.outcomes[row + child];
    const left = outcome === scoredCode || (counts && outcome === missingCode);
    if (left) sum += compiled.available[child];
  }
  return sum;
}
