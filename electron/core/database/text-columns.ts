import type { Text } from '#shared/domain/text.ts';

/** A bilingual text as its two columns. */
export const nameColumns = (name: Text) => ({ name_en: name.en, name_zh_cn: name['zh-CN'] });

/** Two columns as the bilingual text they hold. */
export const nameOf = (row: { name_en: string; name_zh_cn: string }): Text => ({
  en: row.name_en,
  'zh-CN': row.name_zh_cn,
});
