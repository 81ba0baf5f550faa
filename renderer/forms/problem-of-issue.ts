import type { z } from 'zod';

interface FieldProblem {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a schema found wrong, as a message key under `problem.` and its parameters. */
export function problemOfIssue(issue: z.core.$ZodIssue): FieldProblem {
  if (/^[a-z]+(?:\.[a-z-]+)+$/.test(issue.message)) return { code: issue.message, params: {} };
  switch (issue.code) {
    case 'invalid_type':
    case 'too_small':
      return { code: 'required', params: {} };
    case 'too_big':
      return { code: 'too-long', params: { maximum: Number(issue.maximum) } };
    case 'invalid_format':
      return issue.format === 'date'
        ? { code: 'not-a-date', params: {} }
        : { code: 'input', params: { message: issue.message } };
    default:
      return { code: 'input', params: { message: issue.message } };
  }
}
