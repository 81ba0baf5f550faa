import type { MessageKey } from '#shared/messages/catalogues.ts';
import type { MessageParams, Translator } from '#shared/messages/translator.ts';

// Private-use characters around a slot's name: no sentence contains them.
const open = '\uE000';
const close = '\uE001';

/** A stretch of a sentence: its own words, or the place where something else stands. */
export type Stretch =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string };

/**
 * The stretches of a message in the order in which the language puts them.
 *
 * @param slots the placeholders that something else stands for
 * @param params what the other placeholders stand for, such as the number of a plural
 */
export function fill(
  { t }: Translator,
  key: MessageKey,
  slots: readonly string[],
  params: MessageParams = {},
): Stretch[] {
  const marked = Object.fromEntries(slots.map((name) => [name, `${open}${name}${close}`]));
  const pieces = t(key, { ...params, ...marked }).split(/\uE000(.*?)\uE001/u);
  // Words and names of slots take turns.
  return pieces.flatMap((piece, index): Stretch[] => {
    if (index % 2 === 1) return [{ kind: 'slot', name: piece }];
    return piece === '' ? [] : [{ kind: 'words', text: piece }];
  });
}
