import { plainNumber } from './read-number.ts';

/** An amount in minor units, or why it is none. */
export type ReadAmount =
  | { readonly kind: 'amount'; readonly minor: number }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'too-many-decimals' }
  | { readonly kind: 'out-of-range' };

/** How many decimals a currency's major unit has: 2 for CNY, 0 for JPY. */
export function currencyDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** The greatest amount in major units that a safe integer of minor units holds. */
export const greatestAmount = (digits: number): number =>
  Math.floor(Number.MAX_SAFE_INTEGER / 10 ** digits);

/**
 * An amount in major units, `350,000.00`, as minor units; exact, without floating point.
 *
 * @param digits decimals of the currency
 */
export function readAmount(text: string, digits: number): ReadAmount {
  const bare = text.normalize('NFKC').replace(/^[¥$€£]\s*/, '');
  const number = plainNumber(bare);
  const match = number === null ? null : /^\+?(-?)(\d*)\.?(\d*)$/.exec(number);
  if (!match) return { kind: 'invalid' };
  const [, minus, whole, fraction] = match;
  const decimals = fraction.replace(/0+$/, '');
  if (decimals.length > digits) return { kind: 'too-many-decimals' };
  const minor = Number(whole + decimals.padEnd(digits, '0'));
  if (minus || !Number.isSafeInteger(minor)) return { kind: 'out-of-range' };
  return { kind: 'amount', minor };
}
