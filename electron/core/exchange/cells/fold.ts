/**
 * A header or a choice without what people write differently: letter case, full-width forms, spaces,
 * `_`, `-`, and the `*` that marks a required column.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*\u200b\ufeff-]+/g, '');
}
