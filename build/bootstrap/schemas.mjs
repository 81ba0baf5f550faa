import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';

const script = inRoot('build/schemas/generate.ts');

/** Writes the JSON Schemas of the file formats from the schemas in shared/. */
export function writeSchemas() {
  return runNode(script);
}

/** Checks that the committed JSON Schemas are what {@link writeSchemas} would write. */
export function checkSchemas() {
  return runNode(script, ['--check']);
}
