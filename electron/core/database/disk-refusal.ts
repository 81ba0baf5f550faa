import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './refusal.ts';

const missing = new Set(['ENOENT', 'ENOTDIR']);
const closed = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'EISDIR',
  'EEXIST',
  'ENAMETOOLONG',
  'EINVAL',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
  'SQLITE_PERM',
]);
const full = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);

/** An error of the file system or the driver as the refusal a person can act on; others stay as they are. */
export function asDiskRefusal(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (full.has(code)) return new Refusal('disk-full', { path });
  if (missing.has(code) || isFolderMissing(error)) return new Refusal('folder-missing', { path });
  return closed.has(code) ? new Refusal('path-not-writable', { path }) : error;
}

/** A write that the open file did not take, as a refusal; other errors, of other files too, stay as they are. */
export function fileRefusal(error: unknown, path: string): unknown {
  const code = codeOf(error);
  return code === 'SQLITE_FULL' || code === 'SQLITE_READONLY' ? asDiskRefusal(error, path) : error;
}

/** Whether the disk is why something could not be written, and not the program. */
export const isDiskError = (error: unknown): boolean =>
  full.has(codeOf(error)) || codeOf(error).startsWith('SQLITE_IOERR');

/** Refuses a folder, and a file or folder that may only be read: a workspace is written from its first command. */
export function checkWritable(path: string): void {
  try {
    if (!statSync(path).isFile()) throw new Refusal('not-a-workspace', { path });
    accessSync(path, constants.R_OK | constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw asDiskRefusal(error, path);
  }
}

/** An error's code without the detail SQLite puts after it: `SQLITE_READONLY` of `SQLITE_READONLY_DIRECTORY`. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) return '';
  const code = String(error.code);
  return code.startsWith('SQLITE_') ? code.split('_', 2).join('_') : code;
}

/** The driver looks for the folder itself and says so without a code. */
const isFolderMissing = (error: unknown): boolean =>
  error instanceof TypeError && error.message.includes('directory does not exist');
