import type { Book } from '../book/book.ts';
import { anyRow, relative } from '../book/reference.ts';
import {
  type FiringLimiter,
  type FiringVeto,
  rulesCountedFormula,
  rulesFiredFormula,
} from '../formulas/grade-formula.ts';
import { RulesCells } from '../formulas/rules-cells.ts';
import { vetoRange } from './grade-columns.ts';

/**
 * What names the rules that fired in any row of Grades, or counts them where they are too many; null where
 * the framework has none.
 */
export function firedFormula(book: Book): string | null {
  const { grades, cells, translator } = book.layout;
  const rules = [...limitersFiring(book), ...vetoesFiring(book)];
  const total = grades.chainOf[0];
  if (rules.length === 0 || !total) return null;
  const graded = relative(total.grade, anyRow);
  if (grades.namesFired) return rulesFiredFormula(graded, rules, cells.grades('code'));
  const holds = grades.steps.map((step) => relative(step.test.holds, anyRow));
  const words = ` ${translator.t('workbook.rulesFiredMany')}`;
  return rulesCountedFormula(graded, holds, vetoRange(book), words);
}

function limitersFiring({ layout }: Book): FiringLimiter[] {
  const rules = new RulesCells(layout.sheets.rules.prefix);
  const at = (column: number) => relative(column, anyRow);
  return layout.grades.steps.map((step) => ({
    kind: 'limiter',
    holds: at(step.test.holds),
    code: rules.cell('code', step.rule.condition.first),
    node: rules.cell('at', step.rule.condition.first),
    before: at(step.before),
    after: at(step.after),
  }));
}

function vetoesFiring({ layout, round }: Book): FiringVeto[] {
  return round.compiled.vetoes.map(({ node }, i) => ({
    kind: 'veto',
    veto: relative(layout.grades.vetoes + i, anyRow),
    code: layout.cells.node('code', node),
    grade: layout.cells.node('criticalGrade', node),
  }));
}

/** The rules that fired in an assessment, as the workbook says it: named, or counted. */
export function rulesFiredShown(book: Book, index: number): string {
  const { fired } = book.scored.graded[index];
  if (book.layout.grades.namesFired) return rulesFired(book, index);
  const words = ` ${book.layout.translator.t('workbook.rulesFiredMany')}`;
  return fired.length > 0 ? fired.length + words : '';
}

function rulesFired({ round, scored }: Book, index: number): string {
  return scored.graded[index].fired
    .map((rule) => {
      if (rule.rule === 'limiter') {
        return `${rule.code} ${rule.node}: ${rule.before} → ${rule.after}`;
      }
      const indicator = round.compiled.indicatorIndex.get(rule.node) ?? 0;
      return `${rule.node} ≤ ${round.compiled.indicators[indicator].critical?.grade ?? ''}`;
    })
    .join('; ');
}
