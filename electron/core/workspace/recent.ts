import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { RecentWorkspace } from '#shared/contract/workspace.ts';

const Remembered = z.array(z.object({ path: z.string(), name: z.string(), openedAt: z.string() }));
type Remembered = z.infer<typeof Remembered>;

const kept = 12;

/** The workspaces that were open before, newest first. A list that cannot be read is an empty one. */
export function recentWorkspaces(folder: string): RecentWorkspace[] {
  return read(folder).map((one) => ({ ...one, exists: existsSync(one.path) }));
}

/** Puts a workspace at the head of the list. */
export function remember(folder: string, path: string, name: string, openedAt: string): void {
  const others = read(folder).filter((one) => one.path !== path);
  write(folder, [{ path, name, openedAt }, ...others].slice(0, kept));
}

/** Takes a workspace off the list; says whether it was on it. */
export function forget(folder: string, path: string): boolean {
  const list = read(folder);
  const others = list.filter((one) => one.path !== path);
  if (others.length < list.length) write(folder, others);
  return others.length < list.length;
}

const fileIn = (folder: string) => join(folder, 'recent-workspaces.json');

function read(folder: string): Remembered {
  try {
    return Remembered.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return [];
  }
}

/**
 * Writes beside the file and renames, so that a crash leaves the old list or the new one. A list that
 * cannot be written keeps nobody from the workspace.
 */
function write(folder: string, list: Remembered): void {
  const file = fileIn(folder);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(list, null, 2));
    renameSync(`${file}.new`, file);
  } catch {
    // The list is a convenience; the workspace is open.
  }
}
