import type { FrameworkProblem } from '#shared/domain/framework/problem.ts';

/** What can be wrong with a framework file before its rules are checked, with each code's parameters. */
export const frameworkFileProblemCodes = {
  'framework-file.empty': [],
  'framework-file.encoding': [],
  /** `reason` is the parser's own English sentence. */
  'framework-file.syntax': ['line', 'column', 'reason'],
  /** A second value for the same key. */
  'framework-file.repeated-key': ['line', 'column'],
  'framework-file.several-documents': ['line', 'column'],
  'framework-file.tag': ['line', 'column'],
  'framework-file.too-deep': ['limit'],
  'framework-file.aliases': [],
  'framework-file.too-large': [],
  'framework-file.unknown-alias': ['alias'],
  'framework-file.not-a-framework': [],
  'framework-file.missing': [],
  'framework-file.type': ['expected'],
  'framework-file.unknown-field': ['field'],
  'framework-file.choice': ['allowed'],
  'framework-file.too-small': ['minimum'],
  'framework-file.too-great': ['maximum'],
  'framework-file.too-few': ['minimum'],
  'framework-file.too-many': ['maximum'],
  'framework-file.too-long': ['maximum'],
  'framework-file.invalid': ['reason'],
  /** So many more problems than are told. */
  'framework-file.more': ['count'],
  'code.invalid': [],
  'text.empty': [],
} as const;
export type FrameworkFileProblemCode = keyof typeof frameworkFileProblemCodes;

/** A problem of a framework file; all of them are errors. */
export function fileProblem(
  code: FrameworkFileProblemCode,
  params: FrameworkProblem['params'] = {},
  path = '',
  at: string | null = null,
): FrameworkProblem {
  return { severity: 'error', code, at, path, params };
}
