import type { NodeTest } from '#shared/domain/framework/condition.ts';
import { totalCode } from '#shared/domain/framework/framework.ts';
import { type Book, inLanguage } from '../book/book.ts';
import { anyRow, everyRow, quoted, relative, rowRange } from '../book/reference.ts';
import type { StyleName } from '../book/styles.ts';
import {
  countFormula,
  effectFormula,
  type FigureCells,
  holdsFormula,
} from '../formulas/condition-formula.ts';
import {
  earnedFormula,
  nodeGradeFormula,
  tableFormula,
  totalGradeFormula,
  vetoFormula,
} from '../formulas/grade-formula.ts';
import { RulesCells } from '../formulas/rules-cells.ts';
import type { GradeChain, PlacedStep, PlacedTable, PlacedTest } from '../layout/grades-layout.ts';
import { gridColumns } from '../layout/grid-rows.ts';
import { nodesByNumber } from './tree-head.ts';

/** One column of the Grades sheet that is computed. */
export interface GradeColumn {
  readonly column: number;
  readonly head: { readonly name: string; readonly node: string; readonly what: string };
  /** The code in the last row of the header. */
  readonly code: string;
  readonly formula: (row: number) => string;
  readonly style: StyleName;
}

const at = (column: number) => relative(column, anyRow);

/** Every column from the first chain to the last critical rule, from left to right. */
export function gradeColumns(book: Book): GradeColumn[] {
  const { chains } = book.layout.grades;
  return [...chains.flatMap((chain) => chainColumns(book, chain)), ...vetoColumns(book)];
}

function chainColumns(book: Book, chain: GradeChain): GradeColumn[] {
  const { t } = book.layout.translator;
  const table = chain.table ? tableColumns(book, chain, chain.table) : [];
  const tabled = chain.table ? at(chain.table.gives) : null;
  const computed = columnOf(book, chain.node, {
    column: chain.computed,
    name: nameOf(book, chain.node),
    what: t('workbook.gradeByScore'),
    code: codeOf(book, chain.node),
    formula: computedFormula(book, chain.node, tabled),
    style: 'centred',
  });
  return [...table, computed, ...chain.steps.flatMap((step) => stepColumns(book, step))];
}

function computedFormula({ layout }: Book, node: number, tabled: string | null): string {
  const { cells, labels, sheets } = layout;
  if (node > 0) return nodeGradeFormula(cells, node, scoreCell(layout, node), tabled);
  const total = sheets.scores.prefix + at(gridColumns.total);
  const coverage = sheets.coverage.prefix + at(gridColumns.coverageNode);
  return totalGradeFormula(labels, cells, total, coverage, tabled);
}

const scoreCell = ({ sheets }: Book['layout'], node: number) =>
  sheets.scores.prefix + at(gridColumns.scoresNode + node);

function stepColumns(book: Book, step: PlacedStep): GradeColumn[] {
  const { layout } = book;
  const { t } = layout.translator;
  const { limiter, condition } = step.rule;
  const cells = figureCells(book, step.node, step.before, null);
  const name = inLanguage(book, limiter.name);
  const effect = new RulesCells(layout.sheets.rules.prefix).effect(condition.first);
  const holds = at(step.test.holds);
  const own = (what: string, column: number, formula: string) =>
    columnOf(book, step.node, {
      column,
      name,
      what,
      code: limiter.code,
      formula,
      style: 'centred',
    });
  return [
    ...countColumns(book, step.node, step.test, cells, name, limiter.code),
    own(t('workbook.fires'), step.test.holds, holdsFormula(cells, step.test, at(step.before))),
    own(
      t('workbook.gradeAfter'),
      step.after,
      effectFormula(limiter.effect.kind, at(step.before), holds, effect),
    ),
  ];
}

function tableColumns(book: Book, { node }: GradeChain, table: PlacedTable): GradeColumn[] {
  const { layout } = book;
  const { t } = layout.translator;
  const cells = figureCells(book, node, null, table);
  const rules = new RulesCells(layout.sheets.rules.prefix);
  const name = nameOf(book, node);
  const code = codeOf(book, node);
  const own = (what: string, column: number, formula: string) =>
    columnOf(book, node, { column, name, what, code, formula, style: 'centred' });
  const rows = table.rows.flatMap(({ test }, i) => {
    const what = t('workbook.tableRow', { number: i + 1 });
    return [
      ...countColumns(book, node, test, cells, name, code),
      own(what, test.holds, holdsFormula(cells, test, null)),
    ];
  });
  const gives = tableFormula(
    table.rows.map(({ test, gradeRow }) => ({
      holds: at(test.holds),
      grade: rules.grade(gradeRow),
    })),
    rules.grade(table.lookup.otherwise.row),
  );
  return [
    ...(table.zero ? zeroColumns(book, node, table.zero) : []),
    ...rows,
    own(t('workbook.gradeByTable'), table.gives, gives),
  ];
}

/** What missing children read as where they count as 0: their scores, then their grades. */
function zeroColumns(
  book: Book,
  node: number,
  zero: { readonly scores: number; readonly grades: number },
): GradeColumn[] {
  const { layout, round } = book;
  const { t } = layout.translator;
  const { firstChild, childCount } = round.compiled;
  const children = Array.from({ length: childCount[node] }, (_, i) => firstChild[node] + i);
  const lacks = (child: number) => `${scoreCell(layout, child)}=${quoted(layout.labels.missing)}`;
  const column = (child: number, what: string, place: number, formula: string) =>
    columnOf(book, node, {
      column: place,
      name: nameOf(book, child),
      what,
      code: codeOf(book, child),
      formula,
      style: 'centred',
    });
  return [
    ...children.map((child, i) => {
      const read = `IF(${lacks(child)},0,${scoreCell(layout, child)})`;
      return column(child, t('workbook.readScore'), zero.scores + i, read);
    }),
    ...children.map((child, i) => {
      const chain = layout.grades.chainOf[child];
      const grade = chain ? at(chain.grade) : '""';
      const read = `IF(${lacks(child)},${earnedFormula(layout.cells, child, '0')},${grade})`;
      return column(child, t('workbook.readGrade'), zero.grades + i, read);
    }),
  ];
}

function countColumns(
  book: Book,
  node: number,
  { statements }: PlacedTest,
  cells: FigureCells,
  name: string,
  code: string,
): GradeColumn[] {
  const what = book.layout.translator.t('workbook.counted.nodes');
  return statements.flatMap((statement) =>
    (statement.count?.parts ?? []).map((part, i) =>
      columnOf(book, node, {
        column: (statement.count?.left ?? 0) + i,
        name,
        what,
        code,
        formula: countFormula(cells, statement, part),
        style: 'centred',
      }),
    ),
  );
}

/**
 * Where conditions at a node find their figures.
 *
 * @param running the column of the node's own grade so far
 * @param table the lookup that asks, where missing children may read as 0
 */
function figureCells(
  { layout, round }: Book,
  node: number,
  running: number | null,
  table: PlacedTable | null,
): FigureCells {
  const { sheets, grades } = layout;
  const rules = new RulesCells(sheets.rules.prefix);
  const { firstChild, childCount } = round.compiled;
  const zeroPlace = (child: number) => {
    const place = child - firstChild[node];
    return table?.zero && place >= 0 && place < childCount[node] ? place : null;
  };
  const of = (figure: NodeTest['of'], one: number): string | null => {
    const zero = figure === 'score' || figure === 'grade' ? zeroPlace(one) : null;
    if (zero !== null && table?.zero) {
      return at((figure === 'score' ? table.zero.scores : table.zero.grades) + zero);
    }
    switch (figure) {
      case 'score':
        return scoreCell(layout, one);
      case 'coverage':
        return sheets.coverage.prefix + at(gridColumns.coverageNode + one);
      case 'raw':
        return sheets.indicators.prefix + at(gridColumns.indicator + one);
      case 'grade': {
        if (one === node && running !== null) return at(running);
        const chain = grades.chainOf[one];
        return chain ? at(chain.grade) : null;
      }
    }
  };
  return {
    of,
    than: (figure, row) => rules.than(figure, row),
    count: (row) => rules.count(row),
    row: anyRow,
  };
}

function vetoColumns(book: Book): GradeColumn[] {
  const { layout, round } = book;
  const { vetoes } = round.compiled;
  return vetoes.map(({ node, code }, i) =>
    columnOf(book, node, {
      column: layout.grades.vetoes + i,
      name: nameOf(book, node),
      what: layout.translator.t('workbook.veto'),
      code,
      formula: vetoFormula(layout.cells, node, scoreCell(layout, node)),
      style: 'centred',
    }),
  );
}

/** The cells of the critical rules in any row; null where there are none. */
export function vetoRange({ layout, round }: Book): string | null {
  const { length } = round.compiled.vetoes;
  const { vetoes } = layout.grades;
  return length === 0 ? null : rowRange(vetoes, vetoes + length - 1, anyRow);
}

interface ColumnParts {
  readonly column: number;
  readonly name: string;
  readonly what: string;
  readonly code: string;
  readonly formula: string;
  readonly style: StyleName;
}

function columnOf(book: Book, node: number, parts: ColumnParts): GradeColumn {
  const { column, name, what, code, formula, style } = parts;
  const head = { name, node: codeOf(book, node), what };
  return { column, head, code, formula: everyRow(formula), style };
}

const codeOf = ({ round }: Book, node: number): string =>
  node === 0 ? totalCode : round.compiled.codes[node];

function nameOf(book: Book, node: number): string {
  const found = nodesByNumber(book)[node];
  return found ? inLanguage(book, found.name) : book.layout.translator.t('workbook.total');
}
