/** What a command came to: what to print, as data and as lines for a person, and whether it is well. */
export interface Outcome {
  /** Printed by `--json`. */
  readonly data: unknown;
  readonly lines: readonly string[];
  /** True when there are findings or errors: exit code 1. */
  readonly findings?: boolean;
}

/** Prints an outcome and sets the exit code: 0 well, 1 findings. */
export function report(outcome: Outcome, json: boolean): void {
  const text = json ? JSON.stringify(outcome.data, null, 2) : outcome.lines.join('\n');
  if (text) process.stdout.write(`${text}\n`);
  if (outcome.findings) process.exitCode = 1;
}
