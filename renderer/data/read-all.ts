const pageSize = 1000;

/** Every row of a paged list, page after page. */
export async function readAll<Row>(
  readPage: (page: { offset: number; limit: number }) => Promise<{ rows: Row[]; total: number }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const page = await readPage({ offset: rows.length, limit: pageSize });
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) return rows;
  }
}
