import type { Book } from './book/book.ts';
import { fixed, fixedRange } from './book/reference.ts';
import { methodColumns, nodeColumns } from './layout/method-layout.ts';
import { scorecardColumns, scorecardRows } from './layout/scorecard-layout.ts';
import type { summaryColumns } from './layout/summary-columns.ts';
import { summaryColumn } from './sheets/summary-sheet.ts';

/**
 * Names the cells that other programs and readers look for, the same in both languages: the results by
 * contract, and the numbers of the method.
 */
export function nameCells(book: Book): void {
  const { workbook, layout } = book;
  const { sheets, method } = layout;
  const add = (key: keyof typeof sheets, range: string, name: string) => {
    workbook.definedNames.add(`'${sheets[key].name}'!${range}`, name);
  };
  const results = {
    SummaryContracts: 'contract',
    SummaryRanks: 'rank',
    SummaryScores: 'score',
    SummaryGrades: 'grade',
    SummaryCoverages: 'coverage',
    SummaryRulesFired: 'rulesFired',
  } as const satisfies Record<string, keyof typeof summaryColumns>;
  for (const [name, column] of Object.entries(results)) {
    add('summary', summaryColumn(book, column), name);
  }
  add('scorecard', fixed(scorecardColumns.name, scorecardRows.choice), 'ScorecardContract');
  const { value, label, grade } = methodColumns;
  add('method', fixed(value, method.rules.maximum), 'MethodMaximum');
  add('method', fixed(value, method.rules.decimals), 'MethodDecimals');
  add('method', fixed(value, method.rules.minimumCoverage), 'MethodMinimumCoverage');
  add('method', fixed(value, method.rules.consolidation), 'MethodConsolidation');
  const { first, last } = method.grades;
  add('method', fixedRange(grade.code, first, grade.code, last), 'MethodGrades');
  add('method', fixedRange(grade.from, first, grade.from, last), 'MethodGradesFrom');
  const nodes = (column: number) =>
    fixedRange(column, method.nodes.first, column, method.nodes.last);
  add('method', nodes(nodeColumns.code), 'MethodCodes');
  add('method', nodes(nodeColumns.weight), 'MethodWeights');
  add('method', fixed(label, method.results.first + 2), 'MethodNoScore');
  add('method', fixed(label, method.results.first + 3), 'MethodInsufficientEvidence');
}
