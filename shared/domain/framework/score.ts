import { z } from 'zod';

/** A score, 0 to 100. */
export const Score = z.number().min(0).max(100);
