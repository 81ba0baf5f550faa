import type { Text } from '#shared/domain/text.ts';
import type { Locale } from '#shared/locale.ts';
import type { NewTexts } from './measure-kind.ts';

/**
 * A name after `text` was written for it in one language. What a new entry was called until then goes in
 * the other language too: nobody wrote it, and it would pass for a translation.
 */
export function writtenName(
  before: Text,
  locale: Locale,
  text: string,
  { indicator, group }: Pick<NewTexts, 'indicator' | 'group'>,
): Text {
  const untouched = [indicator, group].some(
    (fresh) => fresh.en === before.en && fresh['zh-CN'] === before['zh-CN'],
  );
  return { ...(untouched ? { en: '', 'zh-CN': '' } : before), [locale]: text };
}
