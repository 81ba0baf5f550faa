import type { z } from 'zod';
import { checkFramework } from '#shared/domain/framework/check-framework.ts';
import { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import { issueProblems } from './framework-file-issues.ts';
import { fileProblem } from './framework-file-problems.ts';
import { readSyntax } from './framework-file-syntax.ts';

export { formatFrameworkFile } from './framework-file-format.ts';

/** A framework with what is to be said about it, or why there is none in the file. */
export type ParsedFrameworkFile =
  | { readonly content: Framework; readonly problems: FrameworkProblem[] }
  | { readonly problems: FrameworkProblem[] };

/**
 * Reads a framework from a YAML or JSON file in UTF-8, and checks its rules.
 *
 * Without `content` every problem is a reason why the file cannot be read. With it, problems are those
 * of the framework: errors stop publishing, warnings do not.
 *
 * @param name the file's name; `.json` is JSON, everything else YAML
 */
export function parseFrameworkFile(bytes: Uint8Array, name: string): ParsedFrameworkFile {
  const text = decode(bytes);
  if (text === null) return { problems: [fileProblem('framework-file.encoding')] };
  const syntax = readSyntax(text, name.toLowerCase().endsWith('.json') ? 'json' : 'yaml');
  if (syntax.kind === 'problems') return { problems: syntax.problems };
  const { value, lineOf } = syntax;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problems: [fileProblem('framework-file.not-a-framework')] };
  }
  const parsed = Framework.safeParse(value);
  if (parsed.success) return { content: parsed.data, problems: checkFramework(parsed.data) };
  return { problems: problemsOf(parsed.error.issues, value, lineOf) };
}

/** Said at most; who mends these will read the file again. */
const mostProblems = 500;

/** What the schema says against a value; beyond a number that a person can read, how much more there is. */
function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  value: object,
  lineOf: (path: readonly PropertyKey[]) => number | null,
): FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  let count = 0;
  for (const issue of issues) {
    const places = issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
    count += places;
    if (problems.length >= mostProblems) continue;
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, mostProblems) : [];
    const some = issue.code === 'unrecognized_keys' ? { ...issue, keys } : issue;
    problems.push(...issueProblems(some, value, lineOf));
  }
  const shown = problems.slice(0, mostProblems);
  const more = count - shown.length;
  return more > 0 ? [...shown, fileProblem('framework-file.more', { count: more })] : shown;
}

function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
