import { ORPCError } from '@orpc/server';
import { CommanderError } from 'commander';
import { ZodError } from 'zod';
import { failureLines, shellLocale } from './failure.ts';
import { UsageError } from './usage-error.ts';

/** A failed command as `--json` prints it. */
interface Failure {
  /** `USAGE`, a code of the contract (`REFUSED`, `INVALID`, …), or `ERROR` for anything else. */
  readonly code: string;
  /** What the code says beside itself: a reason with parameters, or problems by place. */
  readonly data?: unknown;
  readonly lines: readonly string[];
}

/**
 * Prints why a command failed: sentences on standard error, or with `--json` one object
 * `{"error": {code, data, lines}}` on standard output, where a script reads the result of one that worked.
 *
 * @returns the exit code: 1 errors, 2 usage, 0 when help was all that was asked for
 */
export function reportFailure(error: unknown, json: boolean): number {
  const asked = error instanceof CommanderError;
  if (asked && error.exitCode === 0) return 0;
  const failure = failureOf(error);
  if (json) process.stdout.write(`${JSON.stringify({ error: failure }, null, 2)}\n`);
  // The argument parser has said on standard error what it did not understand.
  else if (!asked) process.stderr.write(`${failure.lines.join('\n')}\n`);
  return failure.code === 'USAGE' ? 2 : 1;
}

function failureOf(error: unknown): Failure {
  if (error instanceof CommanderError || error instanceof UsageError) {
    return { code: 'USAGE', lines: [error.message] };
  }
  if (error instanceof ZodError) {
    return { code: 'USAGE', lines: error.issues.map((issue) => issue.message) };
  }
  const lines = failureLines(error, shellLocale());
  if (error instanceof ORPCError) return { code: error.code, data: error.data, lines };
  return { code: 'ERROR', lines };
}
