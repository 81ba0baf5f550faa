import { z } from 'zod';

/** Which part of a long list is asked for. */
export const PageRequest = z.object({
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(1000).default(200),
});

/** A part of a list, with the length of the whole. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ rows: z.array(row), total: z.int().nonnegative() });
