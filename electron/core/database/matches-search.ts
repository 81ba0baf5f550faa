import { type RawBuilder, sql } from 'kysely';

/**
 * The condition that any of `columns` holds what was searched for, anywhere in it, letter case of ASCII
 * apart. `%`, `_` and `\` in the search mean themselves.
 */
export function matchesSearch(columns: readonly string[], search: string): RawBuilder<boolean> {
  const pattern = `%${search.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
  const conditions = columns.map((column) => sql`${sql.ref(column)} LIKE ${pattern} ESCAPE '\\'`);
  return sql<boolean>`(${sql.join(conditions, sql` OR `)})`;
}
