import type { AhpDiagnostics } from '#shared/weighting/analytic-hierarchy.ts';
import { acceptedRatio, type Consistency } from '#shared/weighting/judgement-consistency.ts';
import { matrixOfTriangle, type PairwiseMatrix } from '#shared/weighting/pairwise-matrix.ts';
import { fixed, relative, rowRange } from '../../book/reference.ts';
import {
  type DerivedCells,
  type WeightWriting,
  weightColumns,
  writeHeads,
  writeItem,
} from './derived-cells.ts';

const { first } = weightColumns;

interface Judged extends Pick<Consistency, 'lambdaMax' | 'consistencyIndex' | 'consistencyRatio'> {
  readonly title: string;
  readonly matrix: PairwiseMatrix;
  readonly weights: readonly number[];
  readonly randomIndexValue: number;
}

/**
 * Writes pairwise judgements: each judge's matrix, then their geometric means; the eigenvectors are stated,
 * their consistency is live.
 */
export function writeJudged(
  writing: WeightWriting,
  judges: readonly { readonly comparisons: readonly number[] }[],
  diagnostics: AhpDiagnostics,
  weights: ReadonlyMap<string, number>,
): DerivedCells {
  const { t } = writing.book.layout.translator;
  const { items } = diagnostics;
  const table = t(`workbook.weights.table.${diagnostics.randomIndex}`);
  const tops = diagnostics.judges.map((judge, i) => {
    const matrix = matrixOfTriangle(items.length, judges[i].comparisons);
    const title = t('workbook.weights.judge', { name: judge.name });
    return writeMatrix(writing, items, { ...judge, title, matrix }, table, (row, column) =>
      column > row ? { input: true } : { formula: null },
    );
  });
  if (tops.length === 1) return cellsOf(items, tops[0], diagnostics.judges[0].weights);
  const own = items.map((item) => weights.get(item) ?? 0);
  const title = t('workbook.weights.together', { count: tops.length });
  const judged = { ...diagnostics, title, weights: own };
  const top = writeMatrix(writing, items, judged, table, (row, column) => {
    if (column <= row) return { formula: null };
    const cells = tops.map((one) => relative(first + column, one + row)).join(',');
    return { formula: `PRODUCT(${cells})^(1/${tops.length})` };
  });
  return cellsOf(items, top, own);
}

/** The stated weights stand under the matrix, one to a column. */
function cellsOf(items: readonly string[], top: number, weights: readonly number[]): DerivedCells {
  return new Map(
    items.map((item, i) => [
      item,
      { cell: fixed(first + i, top + items.length), value: weights[i] },
    ]),
  );
}

/** What stands over the diagonal; under it always the reciprocal. */
type Upper = (
  row: number,
  column: number,
) => { readonly input: true } | { readonly formula: string | null };

/** Writes one matrix with its weights and consistency; gives its first row. */
function writeMatrix(
  writing: WeightWriting,
  items: readonly string[],
  judged: Judged,
  table: string,
  upper: Upper,
): number {
  const { book, sheet } = writing;
  const { t } = book.layout.translator;
  sheet.text(1, judged.title, 'strongPlain');
  sheet.end();
  writeHeads(writing, [
    t('workbook.code'),
    t('workbook.name'),
    ...items,
    t('workbook.weights.product'),
  ]);
  const top = sheet.row;
  const count = items.length;
  items.forEach((item, i) => {
    writeItem(writing, item);
    for (let j = 0; j < count; j++) writeJudgement(writing, judged.matrix, top, i, j, upper);
    const vector = rowRange(first, first + count - 1, top + count).replaceAll(
      /([A-Z]+)(\d+)/g,
      '$$$1$$$2',
    );
    const own = rowRange(first, first + count - 1, sheet.row);
    const product = judged.matrix[i].reduce((sum, a, j) => sum + a * judged.weights[j], 0);
    sheet.formula(first + count, `SUMPRODUCT(${own},${vector})`, product, 'working');
    sheet.end();
  });
  sheet.label(weightColumns.code, t('workbook.weights.eigenvector'), 'text');
  sheet.blank(weightColumns.name, 'text');
  judged.weights.forEach((weight, i) => {
    sheet.number(first + i, weight, 'statedWeight');
  });
  sheet.end();
  writeConsistency(writing, judged, table, top, count);
  return top;
}

function writeJudgement(
  { sheet }: WeightWriting,
  matrix: PairwiseMatrix,
  top: number,
  i: number,
  j: number,
  upper: Upper,
): void {
  const value = matrix[i][j];
  if (i === j) sheet.number(first + j, 1, 'working');
  else if (j < i) {
    sheet.formula(first + j, `1/${relative(first + i, top + j)}`, value, 'working');
  } else {
    const given = upper(i, j);
    if ('input' in given || given.formula === null) sheet.number(first + j, value, 'inputValue');
    else sheet.formula(first + j, given.formula, value, 'working');
  }
}

function writeConsistency(
  { book, sheet }: WeightWriting,
  judged: Judged,
  table: string,
  top: number,
  count: number,
): void {
  const { t } = book.layout.translator;
  const line = (label: string, write: () => void) => {
    sheet.label(weightColumns.code, label, 'text');
    sheet.blank(weightColumns.name, 'text');
    write();
    sheet.end();
    return fixed(first, sheet.row - 1);
  };
  const products = `${relative(first + count, top)}:${relative(first + count, top + count - 1)}`;
  const lambda = line(t('workbook.weights.lambda'), () =>
    sheet.formula(first, `SUM(${products})`, judged.lambdaMax, 'working'),
  );
  const index = line(t('workbook.weights.index'), () => {
    const formula = count > 1 ? `MAX(0,(${lambda}-${count})/${count - 1})` : '0';
    sheet.formula(first, formula, judged.consistencyIndex, 'working');
  });
  const random = line(t('workbook.weights.randomIndex', { table }), () =>
    sheet.number(first, judged.randomIndexValue, 'statedWeight'),
  );
  line(t('workbook.weights.ratio', { most: acceptedRatio }), () =>
    sheet.formula(
      first,
      `IF(${random}=0,0,${index}/${random})`,
      judged.consistencyRatio,
      'working',
    ),
  );
  sheet.skip();
}
