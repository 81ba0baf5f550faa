import type { Framework } from '#shared/domain/framework/framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { compileDerivations } from './compile-derivations.ts';
import { compileGrades } from './compile-grades.ts';
import { compileRelatives } from './compile-relatives.ts';
import { compileStates } from './compile-states.ts';
import { compileTree, levelOrder } from './compile-tree.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { flattenCurves } from './flat-curves.ts';
import { frameworkGrading } from './grade-steps.ts';
import { curveOf } from './measure-curve.ts';

/** Numbers by code; of a code used twice (a draft's) the first. */
function indexByCode(codes: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  codes.forEach((code, i) => {
    if (!index.has(code)) index.set(code, i);
  });
  return index;
}

/**
 * Compiles a framework once, to score any number of assessments with it.
 *
 * Never fails on a framework that its schema accepts: a draft with problems still gives a preview.
 */
export function compileFramework(framework: Framework): CompiledFramework {
  const order = levelOrder(framework);
  const tree = compileTree(order);
  const indicators = indicatorsOf(framework);
  const indicatorOf = new Map(indicators.map((indicator, k) => [indicator, k]));
  const indicatorOfNode = Int32Array.from(order, ({ node }) =>
    node?.kind === 'indicator' ? (indicatorOf.get(node) ?? -1) : -1,
  );
  const nodeOfIndicator = new Int32Array(indicators.length);
  indicatorOfNode.forEach((k, node) => {
    if (k >= 0) nodeOfIndicator[k] = node;
  });
  const grading = frameworkGrading(framework.grades, {
    maximum: framework.maximum,
    decimals: framework.rounding?.decimals ?? null,
  });
  const nodeIndex = indexByCode(tree.codes);
  const indicatorIndex = indexByCode(indicators.map((indicator) => indicator.code));
  const gradeIndex = indexByCode(grading.grades.map((grade) => grade.code));
  const names = { tree, nodeIndex, indicatorOfNode, gradeIndex };
  const relatives = compileRelatives(indicators);
  const isRelative = new Uint8Array(indicators.length);
  for (const { indicator } of relatives) isRelative[indicator] = 1;
  const curves = indicators.map((indicator) => curveOf(indicator.measure));
  return {
    ...tree,
    ...compileStates(indicators),
    ...compileGrades(framework, grading, order, names, indicators, nodeOfIndicator),
    indicatorCount: indicators.length,
    indicators,
    nodeIndex,
    indicatorIndex,
    nodeOfIndicator,
    indicatorOfNode,
    sources: Array.from(nodeOfIndicator, (node) => order[node].source),
    derivations: compileDerivations(indicators, indicatorIndex),
    relatives,
    isRelative,
    curves,
    flat: flattenCurves(curves),
  };
}
