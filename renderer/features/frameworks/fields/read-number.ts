/** What a number may be. */
export interface NumberRange {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: boolean;
}

/** Why a text is no such number. */
export type NumberProblem = 'number' | 'whole' | 'range' | 'least';

/** Reads a number as people type it: commas between thousands, a point, full-width digits too. */
export function readNumber(text: string, range: NumberRange): number | NumberProblem {
  const typed = text.normalize('NFKC').trim();
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(typed) ? typed.replaceAll(',', '') : typed;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return 'number';
  const value = Number(plain);
  if (range.whole && !Number.isInteger(value)) return 'whole';
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = range;
  if (value >= minimum && value <= maximum) return value;
  return range.maximum === undefined ? 'least' : range.minimum === undefined ? 'number' : 'range';
}
