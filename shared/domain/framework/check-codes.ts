import type { PathedNode } from './check-path.ts';
import { type FrameworkProblemCode, frameworkProblem } from './check-problems.ts';
import { totalCode } from './framework.ts';
import type { FrameworkProblem } from './problem.ts';

/** A code, the path of the thing that has it, and where its problems are reported. */
export interface PathedCode {
  readonly code: string;
  readonly path: string;
  readonly at: string;
}

/**
 * One problem for every code that an earlier one equals: `duplicate` when it is the same, `code-case`
 * when they differ only in upper and lower case. A workbook looks codes up without regard to case, so
 * that such a pair would read each other's cells.
 */
export function checkDistinct(
  codes: readonly PathedCode[],
  duplicate: FrameworkProblemCode,
): FrameworkProblem[] {
  const exact = new Set<string>();
  const folded = new Map<string, string>();
  const problems: FrameworkProblem[] = [];
  for (const { code, path, at } of codes) {
    const other = folded.get(fold(code));
    if (exact.has(code)) {
      problems.push(frameworkProblem(duplicate, at, `${path}.code`, { code }));
    } else if (other !== undefined) {
      problems.push(frameworkProblem('code-case', at, `${path}.code`, { code, other }));
    }
    exact.add(code);
    if (other === undefined) folded.set(fold(code), code);
  }
  return problems;
}

/** Codes of a list of things, each reported at itself. */
export function codesOf(
  entries: readonly { readonly code: string }[],
  path: string,
  at?: string,
): PathedCode[] {
  return entries.map(({ code }, i) => ({ code, path: `${path}[${i}]`, at: at ?? code }));
}

const fold = (code: string): string => code.toUpperCase().toLowerCase();

/** Checks that every node has a code of its own, and none that of the total. */
export function checkNodeCodes(nodes: readonly PathedNode[]): FrameworkProblem[] {
  const codes = nodes.map(({ node: { code }, path }) => ({ code, path, at: code }));
  return [
    ...codes
      .filter(({ code }) => fold(code) === fold(totalCode))
      .map(({ code, path }) =>
        frameworkProblem('node-code-reserved', code, `${path}.code`, { code }),
      ),
    ...checkDistinct(codes, 'node-code-duplicate'),
  ];
}
