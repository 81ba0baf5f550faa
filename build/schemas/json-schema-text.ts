import { z } from 'zod';
import type { FileFormat } from './formats.ts';

/**
 * The JSON Schema (draft 2020-12) of a file format as committed text.
 *
 * Of a format that Plumbline reads it describes what an author may write, so members with a default are
 * optional. Rules that span several members cannot be said in JSON Schema; the app checks them when it
 * reads the file.
 */
export function jsonSchemaText({ file, title, schema, direction }: FileFormat): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: direction === 'read' ? 'input' : 'output',
  });
  return `${JSON.stringify({ $schema, $id: file, title, ...rest }, null, 2)}\n`;
}
