import type { RowReader } from './row-reader.ts';

/**
 * The name in both languages, as columns; one that the file has no column for stays as it was.
 *
 * At least one language must say something.
 */
export function readNames(
  reader: RowReader<'name_en' | 'name_zh'>,
  before: { readonly name_en: string; readonly name_zh_cn: string } | undefined,
): { name_en: string; name_zh_cn: string } | null {
  const english = reader.text('name_en');
  const chinese = reader.text('name_zh');
  if (english === null || chinese === null) return null;
  const name_en = reader.has('name_en') ? english : (before?.name_en ?? '');
  const name_zh_cn = reader.has('name_zh') ? chinese : (before?.name_zh_cn ?? '');
  if (name_en === '' && name_zh_cn === '') {
    return reader.problem(reader.has('name_zh') ? 'name_zh' : 'name_en', 'text.empty');
  }
  return { name_en, name_zh_cn };
}
