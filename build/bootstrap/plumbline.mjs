import { ensureBundles } from './bundles.mjs';
import { ensurePackages } from './packages.mjs';
import { callerFolder } from './paths.mjs';
import { runApp } from './run.mjs';

/** Runs the command-line tool. Set-up speaks on stderr only, so stdout is the tool's alone. */
export async function plumbline(args) {
  await ensurePackages();
  await ensureBundles();
  return runApp('cli.js', args, { cwd: callerFolder('plumbline') });
}
