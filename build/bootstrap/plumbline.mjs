import { ensureBundles } from './bundles.mjs';
import { ensurePackages } from './packages.mjs';
import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';

/**
 * Runs the command-line tool. Set-up speaks on stderr only, so stdout is the tool's alone.
 *
 * Files are named relative to where the person stands: npm moves to the project's root, and says in
 * INIT_CWD where it was called.
 */
export async function plumbline(args) {
  await ensurePackages();
  await ensureBundles();
  const calledByNpm = process.env.npm_lifecycle_event === 'plumbline';
  const cwd = (calledByNpm && process.env.INIT_CWD) || process.cwd();
  return runNode(inRoot('dist/cli.js'), args, { cwd });
}
