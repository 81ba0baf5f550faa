import { z } from 'zod';

/** An ISO 4217 currency code. */
export const Currency = z.string().regex(/^[A-Z]{3}$/, 'currency.invalid');

/** An amount in the currency's minor unit (cents, fen): a safe integer, never negative. */
export const MinorAmount = z.int().nonnegative();
