import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The extension of a workspace file, with its dot. */
export const workspaceExtension = '.plumb';

/**
 * The workspace file a person opened the program with: the last argument that names one, as an absolute
 * path. File managers may pass a file: address instead of a path.
 *
 * @param cwd the folder in which relative names are meant.
 */
export function workspaceFileIn(args: readonly string[], cwd: string): string | undefined {
  const named = args.findLast(
    (arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith(workspaceExtension),
  );
  if (named === undefined) return undefined;
  if (!named.startsWith('file:')) return path.resolve(cwd, named);
  try {
    return fileURLToPath(named);
  } catch {
    return undefined;
  }
}

/** A path with the workspace extension, which some systems' save dialogs do not add. */
export function withWorkspaceExtension(file: string): string {
  return file.toLowerCase().endsWith(workspaceExtension) ? file : `${file}${workspaceExtension}`;
}

/** A file name that every system accepts, made from the name a person gave the workspace. */
export function suggestedFileName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim();
  return withWorkspaceExtension(plain === '' ? 'Plumbline' : plain);
}
