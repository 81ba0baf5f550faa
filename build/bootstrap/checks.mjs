import { programs } from './paths.mjs';
import { runNode } from './run.mjs';

/** Checks format, lint and import rules; a warning counts as a failure. */
export function lint(args = []) {
  return runNode(programs.biome, ['check', '--error-on-warnings', ...args]);
}

/** The areas that are type-checked apart, because each may know a different world. */
export const typeProjects = [
  { name: 'Node side', file: 'tsconfig.json' },
  { name: 'shared, without Node and DOM', file: 'shared/tsconfig.json' },
  { name: 'renderer', file: 'renderer/tsconfig.json' },
  { name: 'browser tests', file: 'test/tsconfig.json' },
];

/** Type-checks one area. */
export function typecheck(project) {
  return runNode(programs.tsc, ['-p', project.file]);
}
