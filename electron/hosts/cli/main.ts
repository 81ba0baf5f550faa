import { closeQuietly } from './closed-pipe.ts';
import { program } from './program.ts';
import { reportFailure } from './report-failure.ts';

/** 0 well, 1 findings or errors, 2 usage. */
closeQuietly(process.stdout);
try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = reportFailure(error, process.argv.includes('--json'));
}
