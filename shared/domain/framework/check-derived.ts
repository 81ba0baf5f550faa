import type { NodeIndex } from './check-index.ts';
import type { Place } from './check-place.ts';
import { frameworkProblem } from './check-problems.ts';
import type { DerivedMeasure } from './measure.ts';
import type { FrameworkProblem } from './problem.ts';

/** Checks the terms of a derived measure: other indicators, each once. */
export function checkTerms(
  { terms }: DerivedMeasure,
  { at, path }: Place,
  index: NodeIndex,
): FrameworkProblem[] {
  const seen = new Set<string>();
  return terms.flatMap(({ indicator }, i) => {
    const where = `${path}.terms[${i}].indicator`;
    const report = (code: 'term-unknown' | 'term-group' | 'term-self' | 'term-duplicate') => [
      frameworkProblem(code, at, where, { indicator }),
    ];
    const named = index.find(indicator);
    if (named === undefined) return report('term-unknown');
    if (named.node.kind === 'group') return report('term-group');
    if (indicator === at) return report('term-self');
    if (seen.has(indicator)) return report('term-duplicate');
    seen.add(indicator);
    return [];
  });
}

/**
 * Finds derived indicators that are, through others, made of themselves. Each circle is reported once,
 * at its first indicator in the order of the file, and named: `A → B → A`. Iterative.
 */
export function checkCycles(index: NodeIndex): FrameworkProblem[] {
  const done = new Set<string>();
  const problems: FrameworkProblem[] = [];
  for (const { node, path } of index.nodes) {
    if (node.kind !== 'indicator' || node.measure.kind !== 'derived') continue;
    const cycle = cycleFrom(node.code, index, done);
    if (cycle === null) continue;
    const params = { cycle: cycle.join(' → ') };
    const first = index.find(cycle[0]);
    problems.push(
      frameworkProblem('term-cycle', cycle[0], `${first?.path ?? path}.measure.terms`, params),
    );
  }
  return problems;
}

/** The first circle met from `start`, closed; null when there is none. Codes gone through become `done`. */
function cycleFrom(start: string, index: NodeIndex, done: Set<string>): string[] | null {
  if (done.has(start)) return null;
  const way: { readonly code: string; readonly next: string[] }[] = [];
  const enter = (code: string) => {
    done.add(code);
    way.push({ code, next: termsOf(code, index) });
  };
  let cycle: string[] | null = null;
  enter(start);
  for (let place = way.at(-1); place; place = way.at(-1)) {
    const code = place.next.pop();
    if (code === undefined) {
      way.pop();
      continue;
    }
    const met = way.findIndex((step) => step.code === code);
    if (met >= 0) cycle ??= [...way.slice(met).map((step) => step.code), code];
    else if (!done.has(code)) enter(code);
  }
  return cycle;
}

/** The other indicators that an indicator is made of. */
function termsOf(code: string, index: NodeIndex): string[] {
  const node = index.find(code)?.node;
  if (node?.kind !== 'indicator' || node.measure.kind !== 'derived') return [];
  return node.measure.terms.map(({ indicator }) => indicator).filter((term) => term !== code);
}
