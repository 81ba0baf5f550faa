import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';

/*
 * `Math.log` and `Math.exp` may differ in the last bit from one engine to the next; these, ports of FreeBSD's
 * msun, give the same bits on every machine.
 */

/** The natural logarithm; −∞ of 0. */
export function ln(x: number): number {
  return stdlibLn(x);
}

/** e to the power of x; 0 of −∞. */
export function exp(x: number): number {
  return stdlibExp(x);
}
