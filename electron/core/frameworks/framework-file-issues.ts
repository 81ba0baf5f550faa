import type { z } from 'zod';
import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';
import { fileProblem } from './framework-file-problems.ts';

type Issue = z.core.$ZodIssue;
type Params = FrameworkProblem['params'];

/** A path as it is shown: `children[0].weight`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

/**
 * What the schema says against a value, as problems a person can act on.
 *
 * @param lineOf the line of the value at a path, where it is known; it becomes the parameter `line`
 */
export function issueProblems(
  issue: Issue,
  root: unknown,
  lineOf: (path: readonly PropertyKey[]) => number | null,
): FrameworkProblem[] {
  const { path } = issue;
  const problem = (code: Parameters<typeof fileProblem>[0], params: Params, at = path) => {
    const line = lineOf(at) ?? lineOf(at.slice(0, -1));
    const located = line === null ? params : { ...params, line };
    return fileProblem(code, located, pathText(at), codeAbove(root, at));
  };
  switch (issue.code) {
    case 'invalid_type':
      return [
        valueAt(root, path) === undefined
          ? problem('framework-file.missing', {})
          : problem('framework-file.type', { expected: issue.expected }),
      ];
    case 'unrecognized_keys':
      return issue.keys.map((field) =>
        problem('framework-file.unknown-field', { field }, [...path, field]),
      );
    case 'invalid_value':
      return [problem('framework-file.choice', { allowed: issue.values.map(String).join(', ') })];
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
      if (valueAt(root, path) === undefined) return [problem('framework-file.missing', {})];
      return [problem('framework-file.choice', { allowed: options.map(String).join(', ') })];
    }
    case 'too_small': {
      const minimum = Number(issue.minimum);
      const few = issue.origin === 'array' || issue.origin === 'set';
      return [problem(few ? 'framework-file.too-few' : 'framework-file.too-small', { minimum })];
    }
    case 'too_big':
      return [
        problem(tooBig[issue.origin] ?? 'framework-file.too-great', maximumOf(issue.maximum)),
      ];
    default:
      return [messageProblem(issue, problem)];
  }
}

const tooBig: Readonly<Record<string, 'framework-file.too-many' | 'framework-file.too-long'>> = {
  array: 'framework-file.too-many',
  set: 'framework-file.too-many',
  string: 'framework-file.too-long',
};

const maximumOf = (maximum: number | bigint): Params => ({ maximum: Number(maximum) });

/** The domain's own schemas give a message key as their message. */
function messageProblem(
  issue: Issue,
  problem: (code: Parameters<typeof fileProblem>[0], params: Params) => FrameworkProblem,
): FrameworkProblem {
  const { message } = issue;
  return message === 'code.invalid' || message === 'text.empty'
    ? problem(message, {})
    : problem('framework-file.invalid', { reason: message.slice(0, 200) });
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, part)?.value;
  }, root);
}

/** The code of the innermost thing around a path that has one; null for the framework itself. */
function codeAbove(root: unknown, path: readonly PropertyKey[]): string | null {
  for (let length = path.length; length > 0; length--) {
    const code = valueAt(root, [...path.slice(0, length), 'code']);
    if (typeof code === 'string') return code;
  }
  return null;
}
