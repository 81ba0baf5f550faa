import type { CriticDiagnostics } from '#shared/weighting/critic-weights.ts';
import type { EntropyDiagnostics } from '#shared/weighting/entropy-weights.ts';
import { columnName, fixed, fixedRange, relative } from '../../book/reference.ts';
import {
  type DerivedCells,
  type WeightWriting,
  weightColumns,
  writeHeads,
} from './derived-cells.ts';

type CaseMatrix = readonly (readonly number[])[];

const { first } = weightColumns;

/** Writes entropy weights: the cases, p·ln p of each value beside them, and entropies under it: all live. */
export function writeEntropy(
  writing: WeightWriting,
  matrix: CaseMatrix,
  { items, entropies }: EntropyDiagnostics,
  weights: ReadonlyMap<string, number>,
): DerivedCells {
  const { book, sheet } = writing;
  const { t } = book.layout.translator;
  const count = items.length;
  const beside = first + count + 1;
  writeHeads(writing, [
    t('workbook.weights.case'),
    '',
    ...items,
    null,
    ...items.map((item) => t('workbook.weights.plnp', { item })),
  ]);
  const top = sheet.row;
  const last = top + matrix.length - 1;
  const sums = items.map((_, j) => matrix.reduce((sum, row) => sum + row[j], 0));
  matrix.forEach((row, i) => {
    sheet.label(weightColumns.code, String(i + 1), 'text');
    sheet.blank(weightColumns.name, 'text');
    row.forEach((value, j) => {
      sheet.number(first + j, value, 'inputValue');
      const cell = relative(first + j, sheet.row);
      const p = `${cell}/SUM(${columnOf(first + j, top, last)})`;
      const share = value / sums[j];
      const shown = value === 0 ? 0 : share * Math.log(share);
      sheet.formula(beside + j, `IF(${cell}=0,0,${p}*LN(${p}))`, shown, 'working');
    });
    sheet.end();
  });
  const entropy = sheet.row;
  line(writing, t('workbook.weights.entropy'), items.length, (j) => {
    const values = columnOf(first + j, top, last);
    const sum = columnOf(beside + j, top, last);
    const formula = `IF(MAX(${values})=MIN(${values}),1,MIN(1,-SUM(${sum})/LN(${matrix.length})))`;
    return [formula, entropies[j]];
  });
  const range = fixedRange(first, entropy, first + count - 1, entropy);
  const own = items.map((item) => weights.get(item) ?? 0);
  const row = sheet.row;
  line(writing, t('workbook.weights.derived'), items.length, (j) => [
    `(1-${relative(first + j, entropy)})/(${count}-SUM(${range}))`,
    own[j],
  ]);
  sheet.skip();
  return cellsOf(items, row, own);
}

/** Writes CRITIC weights: the cases; deviations and conflicts are stated, their products live. */
export function writeCritic(
  writing: WeightWriting,
  matrix: CaseMatrix,
  directions: readonly ('higher' | 'lower')[],
  diagnostics: CriticDiagnostics,
  weights: ReadonlyMap<string, number>,
): DerivedCells {
  const { book, sheet } = writing;
  const { t } = book.layout.translator;
  const { items, deviations, conflicts, information } = diagnostics;
  writeHeads(writing, [t('workbook.weights.case'), '', ...items]);
  matrix.forEach((row, i) => {
    sheet.label(weightColumns.code, String(i + 1), 'text');
    sheet.blank(weightColumns.name, 'text');
    row.forEach((value, j) => {
      sheet.number(first + j, value, 'statedValue');
    });
    sheet.end();
  });
  lead(writing, t('workbook.method.better'));
  directions.forEach((direction, j) => {
    sheet.label(first + j, t(`workbook.method.better.${direction}`), 'statedRight');
  });
  sheet.end();
  const stated = (label: string, values: readonly number[]) => {
    lead(writing, label);
    values.forEach((value, j) => {
      sheet.number(first + j, value, 'statedWeight');
    });
    sheet.end();
    return sheet.row - 1;
  };
  const deviation = stated(t('workbook.weights.deviation'), deviations);
  const conflict = stated(t('workbook.weights.conflict'), conflicts);
  const row = sheet.row;
  line(writing, t('workbook.weights.information'), items.length, (j) => [
    `${relative(first + j, deviation)}*${relative(first + j, conflict)}`,
    information[j],
  ]);
  const range = fixedRange(first, row, first + items.length - 1, row);
  const own = items.map((item) => weights.get(item) ?? 0);
  line(writing, t('workbook.weights.derived'), items.length, (j) => [
    `${relative(first + j, row)}/SUM(${range})`,
    own[j],
  ]);
  sheet.skip();
  return cellsOf(items, row + 1, own);
}

const columnOf = (column: number, top: number, last: number): string =>
  `${columnName(column)}$${top}:${columnName(column)}$${last}`;

function lead({ sheet }: WeightWriting, label: string): void {
  sheet.label(weightColumns.code, label, 'strong');
  sheet.blank(weightColumns.name, 'strong');
}

/** Writes a line of formulas, one to an item. */
function line(
  writing: WeightWriting,
  label: string,
  count: number,
  of: (item: number) => readonly [formula: string, value: number],
): void {
  lead(writing, label);
  for (let j = 0; j < count; j++) {
    const [formula, value] = of(j);
    writing.sheet.formula(first + j, formula, value, 'working');
  }
  writing.sheet.end();
}

function cellsOf(items: readonly string[], row: number, weights: readonly number[]): DerivedCells {
  return new Map(
    items.map((item, j) => [item, { cell: fixed(first + j, row), value: weights[j] }]),
  );
}
