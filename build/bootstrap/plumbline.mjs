import { ensureBundles } from './bundles.mjs';
import { ensurePackages } from './packages.mjs';
import { callerFolder, inRoot } from './paths.mjs';
import { runNode } from './run.mjs';

/** Runs the command-line tool. Set-up speaks on stderr only, so stdout is the tool's alone. */
export async function plumbline(args) {
  await ensurePackages();
  await ensureBundles();
  return runNode(inRoot('dist/cli.js'), args, { cwd: callerFolder('plumbline') });
}
