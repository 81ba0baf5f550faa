import type { Book } from '../book/book.ts';

/** The rules that fired in an assessment, as the workbook names them. */
export function rulesFired({ round, scored }: Book, index: number): string {
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
