import { CommanderError } from 'commander';
import { ZodError } from 'zod';
import { failureLines, shellLocale } from './failure.ts';
import { program } from './program.ts';

/** 0 well, 1 findings or errors, 2 usage. */
try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ZodError) {
    process.stderr.write(`${error.issues.map((issue) => issue.message).join('\n')}\n`);
    return 2;
  }
  process.stderr.write(`${failureLines(error, shellLocale()).join('\n')}\n`);
  return 1;
}
