const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(?:([, '\u2019])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;

/**
 * A number's text in the one form that `Number` reads: full-width digits made plain, thousands
 * separators taken out. The point is the only decimal mark, so that `1,5` is refused, not guessed at.
 *
 * @returns null for what is not a number
 */
export function plainNumber(text: string): string | null {
  const half = text.normalize('NFKC').replaceAll('\u2212', '-').trim();
  if (plain.test(half)) return half;
  return grouped.test(half) ? half.replaceAll(/[, '\u2019]/g, '') : null;
}

/** A finite number as people write it, or null. */
export function readNumber(text: string): number | null {
  const number = plainNumber(text);
  if (number === null) return null;
  const value = Number(number);
  return Number.isFinite(value) ? value : null;
}
