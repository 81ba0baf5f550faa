import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { asDiskRefusal } from './disk-refusal.ts';
import { type Connection, connect } from './driver.ts';
import { Refusal } from './refusal.ts';

const kept = 10;

/**
 * Copies the open workspace beside it with SQLite's own backup, reopens the copy and checks it.
 *
 * Copies go to `<workspace>.backups/`, the ten newest are kept.
 *
 * @param label why, for the file's name: `before-migration`, `before-import`
 * @returns the copy's path
 * @throws Refusal `backup-damaged` when the copy does not read back whole, `disk-full`,
 *   `path-not-writable`; no copy is left then
 */
export async function backUp(connection: Connection, label: string, now: string): Promise<string> {
  const folder = `${connection.name}.backups`;
  const stamp = now.replaceAll(/[:.]/g, '-');
  const target = join(folder, `${stamp}-${label}.plumb`);
  try {
    mkdirSync(folder, { recursive: true });
    await connection.backup(target);
    assertWhole(target);
  } catch (error) {
    // Half a copy would count as the newest one.
    for (const ending of ['', '-journal']) rmSync(`${target}${ending}`, { force: true });
    throw asDiskRefusal(error, target);
  }
  for (const old of readdirSync(folder).filter(isBackup).sort().slice(0, -kept)) {
    rmSync(join(folder, old));
  }
  return target;
}

/** A copy of ours by its name: whatever else lies in the folder is a person's. */
const isBackup = (name: string) => /^\d{4}-\d\d-\d\dT[\d-]+Z-[a-z-]+\.plumb$/.test(name);

function assertWhole(path: string): void {
  const copy = connect(path);
  try {
    // The copy is a single file: reading it must not leave a log beside it.
    copy.pragma('journal_mode = DELETE');
    const verdict = copy.pragma('quick_check', { simple: true });
    if (verdict !== 'ok') {
      throw new Refusal('backup-damaged', { file: join(basename(dirname(path)), basename(path)) });
    }
  } finally {
    copy.close();
  }
}
