import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, programs } from './paths.mjs';
import { runNode } from './run.mjs';
import { say } from './say.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

const failureFile = inRoot('node_modules/.plumbline-no-electron');
const downloadLimit = 20_000;
const day = 24 * 60 * 60 * 1000;

/**
 * Finds Electron's program, fetching its runtime once when it is not there.
 *
 * The fetch gets 20 seconds, and after a failure is not tried again for a day. Answers undefined when
 * there is no runtime.
 */
export async function findElectron() {
  const present = electronProgram();
  if (present) return present;
  const failedAt = Number(readStamp(failureFile) ?? Number.NEGATIVE_INFINITY);
  if (Date.now() - failedAt < day) return undefined;
  say('Fetching the Electron runtime …');
  const options = { stdio: ['ignore', 'ignore', 'ignore'], timeout: downloadLimit };
  await runNode(programs.installElectron, [], options);
  const fetched = electronProgram();
  if (!fetched) writeStamp(failureFile, String(Date.now()));
  return fetched;
}

function electronProgram() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = override ?? inRoot('node_modules/electron/dist');
  try {
    const name = readFileSync(inRoot('node_modules/electron/path.txt'), 'utf8').trim();
    const program = path.join(folder, name);
    return existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}
