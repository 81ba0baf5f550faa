import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inRoot } from './paths.mjs';
import { say } from './say.mjs';

const lock = inRoot('.cache/bootstrap.lock');
const ownerFile = path.join(lock, 'pid');

/**
 * Runs a step of the set-up while no other process runs one: two commands started at once would
 * otherwise install or build over each other. The lock of a process that is gone is taken over.
 */
export async function alone(step) {
  for (let waited = 0; !take(); waited += 1) {
    if (waited === 0) say('Another command is setting up; waiting for it …');
    if (isAbandoned()) rmSync(lock, { recursive: true, force: true });
    else await pause(200);
  }
  try {
    return await step();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function take() {
  mkdirSync(path.dirname(lock), { recursive: true });
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(ownerFile, String(process.pid));
  return true;
}

/** Whether the process that holds the lock no longer runs. */
function isAbandoned() {
  try {
    process.kill(Number(readFileSync(ownerFile, 'utf8')), 0);
    return false;
  } catch (error) {
    // No process has the number, or the lock was left before the number was written into it.
    return error.code === 'ESRCH' || (error.code === 'ENOENT' && age(lock) > 10_000);
  }
}

function age(file) {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return changed === undefined ? 0 : Date.now() - changed;
}
