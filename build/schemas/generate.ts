import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileFormats } from './formats.ts';
import { jsonSchemaText } from './json-schema-text.ts';

/*
 * Writes the JSON Schemas of the file formats to shared/schemas/; with `--check` it writes nothing and
 * ends with code 1 when a committed one differs.
 */
const folder = fileURLToPath(new URL('../../shared/schemas/', import.meta.url));
const checking = process.argv.includes('--check');

const stale = fileFormats
  .map((format) => ({ file: path.join(folder, format.file), text: jsonSchemaText(format) }))
  .filter(({ file, text }) => currentText(file) !== text);

if (checking) {
  for (const { file } of stale) {
    console.error(`shared/schemas/${path.basename(file)} is out of date: run "npm run schemas".`);
  }
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of stale) writeFileSync(file, text);
}

function currentText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
