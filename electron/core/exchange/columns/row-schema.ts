import { z } from 'zod';
import type { Column, ColumnSet } from './column-set.ts';

/**
 * A row of a table file as a value, by English headers; other headers and other spellings of a value
 * mean the same.
 *
 * @param more what further columns hold, such as those of a questionnaire's items
 */
export function rowSchema(columns: ColumnSet, more?: z.ZodType): z.ZodType {
  const cells = Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, cellSchema(column)]),
  );
  return more ? z.object(cells).catchall(more) : z.object(cells);
}

function cellSchema({ zh, required, schema }: Column): z.ZodType {
  const { description } = schema.meta() ?? {};
  const described = schema.meta({ title: zh, description });
  return required ? described : described.optional();
}
