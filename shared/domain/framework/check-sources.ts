import type { PathedNode } from './check-path.ts';
import { frameworkProblem } from './check-problems.ts';
import type { FrameworkProblem } from './problem.ts';

/**
 * Checks that clients are asked by questionnaire and nobody else is: an indicator scored by clients is a
 * survey (or derived from other indicators), and a survey is under no other source than clients.
 */
export function checkSource({ node, path, source }: PathedNode): FrameworkProblem[] {
  if (node.kind === 'group' || source === undefined) return [];
  const { kind } = node.measure;
  if (source === 'clients') {
    return kind === 'survey' || kind === 'derived'
      ? []
      : [frameworkProblem('source-clients', node.code, `${path}.measure`)];
  }
  return kind === 'survey'
    ? [frameworkProblem('source-survey', node.code, `${path}.measure`, { source })]
    : [];
}
