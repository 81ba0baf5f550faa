import type { AssessmentResult } from '#shared/domain/result.ts';
import type { CompiledFramework } from './compiled-framework.ts';
import { noGradeCode } from './grade-codes.ts';
import { type NodeFigures, nodeFigures } from './node-figures.ts';
import { excludedCode, missingCode, scoredCode } from './state-codes.ts';

const outcomeCodes = { scored: scoredCode, excluded: excludedCode, missing: missingCode } as const;

/** A result as conditions read it. */
export function figuresOfResult(
  { nodeOfIndicator, grades }: CompiledFramework,
  { nodes }: AssessmentResult,
): NodeFigures {
  const places = new Map(grades.map(({ code }, place) => [code, place]));
  return nodeFigures({
    scores: Float64Array.from(nodes, (node) => node.score ?? Number.NaN),
    marks: Uint8Array.from(nodes, (node) => outcomeCodes[node.outcome]),
    coverages: Float64Array.from(nodes, (node) => node.coverage ?? Number.NaN),
    grades: Int8Array.from(nodes, (node) => places.get(node.grade ?? '') ?? noGradeCode),
    raws: Float64Array.from(nodeOfIndicator, (node) => nodes[node].raw ?? Number.NaN),
    stride: 1,
    offset: 0,
    rawOffset: 0,
  });
}
