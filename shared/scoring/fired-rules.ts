import type { FiredRule } from '#shared/domain/result.ts';
import { applyLimiters, type FiredLimiter } from './apply-limiters.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { failsVeto } from './critical.ts';
import type { NodeFigures } from './node-figures.ts';
import { figuresOfRow, type ScoreBatch } from './score-batch.ts';

/**
 * Lowers the grade of the total by the critical indicators that failed, in indicator order. Each failure is
 * recorded, also one that finds the grade as low already.
 */
function firedVetoes(
  compiled: CompiledFramework,
  figures: NodeFigures,
  states: Uint8Array,
  limited: number,
): FiredRule[] {
  const fired: FiredRule[] = [];
  const { vetoes, grades } = compiled;
  let before = limited;
  for (const veto of vetoes) {
    if (!failsVeto(compiled, figures, states, veto)) continue;
    const after = Math.min(before, veto.grade);
    const { code: node } = veto;
    fired.push({ rule: 'critical', node, before: grades[before].code, after: grades[after].code });
    before = after;
  }
  return fired;
}

/**
 * The rules that fired in one assessment of a batch, in the order they acted: limiters from the leaves up,
 * then vetoes.
 */
export function firedRules(
  compiled: CompiledFramework,
  batch: ScoreBatch,
  index: number,
): FiredRule[] {
  const { groups, limiters, codes, grades, nodeCount } = compiled;
  const figures = figuresOfRow(compiled, batch, index);
  const fired: FiredRule[] = [];
  for (const group of groups) {
    const computed = batch.computedGrades[index * nodeCount + group];
    if (computed < 0) continue;
    const node = codes[group];
    const record: FiredLimiter = ({ code }, from, to) => {
      fired.push({
        rule: 'limiter',
        code,
        node,
        before: grades[from].code,
        after: grades[to].code,
      });
    };
    const limited = applyLimiters(limiters[group] ?? [], figures, group, computed, record);
    if (group === 0) fired.push(...firedVetoes(compiled, figures, batch.states, limited));
  }
  return fired;
}
