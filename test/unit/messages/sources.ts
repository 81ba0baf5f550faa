import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The paths of the TypeScript files below a folder of the project. */
export function sourcePaths(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(root, folder, path));
}

/** The texts of the TypeScript files below a folder of the project. */
export const sourcesOf = (folder: string): string[] =>
  sourcePaths(folder).map((path) => readFileSync(path, 'utf8'));
