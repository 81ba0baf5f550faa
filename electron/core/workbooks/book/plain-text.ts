/** The most characters a cell holds. */
export const longestText = 32_767;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot carry.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const suspect = /[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/;
const escapeLike = /_(x[0-9A-Fa-f]{4}_)/g;

/**
 * A text as it can stand in a cell: no control characters, no half characters, line ends as LF, no
 * longer than a cell holds. `_x0041_` is kept from being read as an escape for `A`.
 */
export function plainText(text: string): string {
  if (text.length <= longestText && !suspect.test(text)) return text;
  const clean = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(unwritable, '')
    .replace(escapeLike, '_x005F_$1');
  return clean.length <= longestText ? clean : `${clean.slice(0, longestText - 1)}…`;
}

/**
 * Whether a spreadsheet might run a text as a formula when somebody edits its cell or saves the sheet
 * as CSV. Such a text gets the number format "text" besides being a string.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[\s\0]*[=+\-@\t\r＝＋－＠]/.test(text);
}
