/** The height of one line of text, and what a row has beside its lines, in points. */
const lineHeight = 13.5;
const padding = 3;

/** The room a character takes, in units of a column's width; wide are Chinese and full width ones. */
const narrowRoom = 0.8;
const wideRoom = 1.9;
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

/** How many lines a text takes in a column `width` characters wide. An estimate: fonts differ. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => {
    let room = 0;
    for (const character of line) room += wide.test(character) ? wideRoom : narrowRoom;
    return lines + Math.max(1, Math.ceil(room / (width - 1)));
  }, 0);
}

/**
 * The height of a row of wrapped texts, in points; undefined when one line will do. Spreadsheets do not
 * all fit rows by themselves when they open a file.
 */
export function heightFor(
  texts: readonly (readonly [text: string, width: number])[],
): number | undefined {
  const lines = Math.max(...texts.map(([text, width]) => linesOf(text, width)));
  return lines > 1 ? lines * lineHeight + padding : undefined;
}
